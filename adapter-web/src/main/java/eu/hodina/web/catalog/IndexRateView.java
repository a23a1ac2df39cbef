package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.IndexRate;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** The rate of the price index of a year. */
@Serdeable
public record IndexRateView(
        @Schema(example = "2026") int year,
        @Schema(example = "2.5") String rate,

        @Schema(example = "ČSÚ, průměrná roční míra inflace")
        String source) {

    /** As the API shows it. */
    public static IndexRateView of(IndexRate rate) {
        return new IndexRateView(rate.year(), rate.rate().percent(), rate.source());
    }
}
