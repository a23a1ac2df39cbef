package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Page;
import eu.hodina.application.payment.ImportedStatement;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of statements. */
@Serdeable
record StatementList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<StatementView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static StatementList of(Page<ImportedStatement> page) {
        return new StatementList(page.map(StatementView::of).items(), Cursor.next(page));
    }
}
