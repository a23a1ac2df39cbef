package eu.hodina.web.money;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Page;
import eu.hodina.domain.money.PublishedRate;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of exchange rates, the newest first. */
@Serdeable
record ExchangeRateList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ExchangeRateView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static ExchangeRateList of(Page<PublishedRate> page) {
        return new ExchangeRateList(page.map(ExchangeRateView::of).items(), Cursor.next(page));
    }
}
