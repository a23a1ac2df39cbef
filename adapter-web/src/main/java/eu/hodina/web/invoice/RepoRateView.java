package eu.hodina.web.invoice;

import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.reminder.HalfYear;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** The repo rate of a half-year. */
@Serdeable
record RepoRateView(
        @Schema(example = "2026-H1") String halfYear,

        @Schema(example = "3.5", description = "Per cent a year")
        String rate) {
    static RepoRateView of(HalfYear halfYear, Percentage rate) {
        return new RepoRateView(halfYear.toString(), rate.percent());
    }
}
