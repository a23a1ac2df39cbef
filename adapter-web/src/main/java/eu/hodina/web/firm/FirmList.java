package eu.hodina.web.firm;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Page;
import eu.hodina.domain.firm.Firm;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of firms. */
@Serdeable
record FirmList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<FirmView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static FirmList of(Page<Firm> page) {
        return new FirmList(page.map(FirmView::of).items(), Cursor.next(page));
    }
}
