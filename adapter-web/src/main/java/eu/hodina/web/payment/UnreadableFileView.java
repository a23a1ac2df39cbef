package eu.hodina.web.payment;

import eu.hodina.application.payment.UnreadableStatementException;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file that is no statement, or broken, as RFC 9457 has it; nothing of it was kept. */
@Serdeable
record UnreadableFileView(
        @Schema(example = "about:blank") String type,
        @Schema(example = "Unprocessable Entity") String title,
        @Schema(example = "422") int status,

        @Schema(example = "body, line 3, byte 262: 128 characters were expected, not 17")
        String detail,

        @Schema(description = "Where the request as a whole is refused: the field to blame") @Nullable
        String path,

        @Schema(example = "3", description = "From 1; absent where the whole file is meant") @Nullable
        Long line,

        @Schema(example = "262", description = "How many bytes stand before the place") @Nullable
        Long offset) {

    static UnreadableFileView of(UnreadableStatementException unreadable) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_ENTITY;
        return new UnreadableFileView(
                "about:blank",
                status.getReason(),
                status.getCode(),
                String.valueOf(unreadable.getMessage()),
                null,
                unreadable.line().isPresent() ? unreadable.line().getAsLong() : null,
                unreadable.offset().isPresent() ? unreadable.offset().getAsLong() : null);
    }
}
