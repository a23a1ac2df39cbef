package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Page;
import eu.hodina.application.payment.ListedTransaction;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of transactions. */
@Serdeable
record TransactionList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<TransactionView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static TransactionList of(Page<ListedTransaction> page) {
        return new TransactionList(page.map(TransactionView::of).items(), Cursor.next(page));
    }
}
