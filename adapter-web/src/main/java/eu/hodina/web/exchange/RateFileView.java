package eu.hodina.web.exchange;

import eu.hodina.application.exchange.RateFileReport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What became of a file of exchange rates.
 *
 * @param rates in the file
 * @param added of them that were not there
 * @param corrected of them that were there with another worth
 */
@Serdeable
record RateFileView(
        @Schema(example = "31") int rates,
        @Schema(example = "31") int added,
        @Schema(example = "0") int corrected,
        @Schema(example = "2026-11-23") String first,
        @Schema(example = "2026-11-23") String last) {
    static RateFileView of(RateFileReport report) {
        return new RateFileView(
                report.rates(),
                report.added(),
                report.corrected(),
                report.first().toString(),
                report.last().toString());
    }
}
