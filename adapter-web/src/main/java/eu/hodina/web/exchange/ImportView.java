package eu.hodina.web.exchange;

import eu.hodina.application.exchange.ImportReport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What became of a file.
 *
 * @param outcome IMPORTED, ALREADY_THERE (the same file was taken in before: nothing was added) or GOOD (a dry run)
 * @param rows of the file
 * @param sha256 of its bytes
 */
@Serdeable
record ImportView(
        @Schema(example = "IMPORTED") String outcome,
        @Schema(example = "1129") long rows,

        @Schema(example = "426e0b848d77d7b3d778187d006056ee406221ca567ce2844ca403dc834ff8f1")
        String sha256) {
    static ImportView of(ImportReport report) {
        return new ImportView(report.outcome().name(), report.rows(), report.sha256());
    }
}
