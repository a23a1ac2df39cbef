package eu.hodina.web.money;

import eu.hodina.domain.money.PublishedRate;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** What a currency was worth in crowns. */
@Serdeable
record ExchangeRateView(
        @Schema(example = "EUR") String currency,
        @Schema(example = "2026-11-23") String day,
        @Schema(example = "1") int quantity,
        @Schema(example = "24.350") String worth,
        @Schema(example = "ČNB 226/2026") String source) {

    static ExchangeRateView of(PublishedRate published) {
        return new ExchangeRateView(
                published.rate().from().getCurrencyCode(),
                published.day().toString(),
                published.rate().quantity(),
                published.rate().worth().toPlainString(),
                published.source());
    }
}
