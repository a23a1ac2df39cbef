package eu.hodina.web.exchange;

import eu.hodina.application.exchange.ImportRefusedException;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refused file as RFC 9457 has it; what refuses the request as a whole has no problems of rows. */
@Serdeable
record BadRowsView(
        @Schema(example = "about:blank") String type,
        @Schema(example = "Unprocessable Entity") String title,
        @Schema(example = "422") int status,
        @Schema(example = "3 problems, nothing was stored") String detail,

        @Schema(description = "Where the request as a whole is refused: the field to blame") @Nullable
        String path,

        @Schema(example = "3", description = "All of them, told or not") @Nullable
        Integer total,

        @Schema(description = "The first 1000, in the order of the file") @Nullable
        List<BadRowView> problems) {

    static BadRowsView of(ImportRefusedException refused) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_ENTITY;
        int total = refused.total();
        return new BadRowsView(
                "about:blank",
                status.getReason(),
                status.getCode(),
                (total == 1 ? "1 problem" : total + " problems") + ", nothing was stored",
                null,
                total,
                refused.problems().stream().map(BadRowView::of).toList());
    }
}
