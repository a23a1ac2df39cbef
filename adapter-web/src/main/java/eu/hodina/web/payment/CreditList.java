package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Page;
import eu.hodina.application.payment.Bookings;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of credits. */
@Serdeable
record CreditList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<CreditView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static CreditList of(Page<Bookings.Credit> page) {
        return new CreditList(page.map(CreditView::of).items(), Cursor.next(page));
    }
}
