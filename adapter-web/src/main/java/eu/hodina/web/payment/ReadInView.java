package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.payment.ImportReport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What became of a file of statements. */
@Serdeable
record ReadInView(
        @Schema(example = "CAMT053") String format,

        @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(example = "false", description = "The same file was read in before: nothing was done")
        boolean repeated,

        @Schema(example = "1") int statements,
        @Schema(example = "120") long transactions,

        @Schema(example = "2", description = "Not booked by the bank yet, or for information")
        long pending,

        @Schema(example = "100") long added,

        @Schema(example = "18", description = "An earlier file or another source had brought them")
        long known,

        @Schema(example = "0", description = "What an advice had brought, or was pending, and is said better now")
        long replaced,

        @Schema(example = "90", description = "New credits that booked themselves")
        long matched,

        @Schema(example = "10", description = "New credits that need a person")
        long unmatched,

        @Schema(example = "0", description = "Payments that came back, whose bookings are taken back")
        long returned,

        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> foreignAccounts,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> warnings) {

    static ReadInView of(ImportReport report) {
        return new ReadInView(
                report.format().name(),
                report.sha256(),
                report.repeated(),
                report.statements(),
                report.transactions(),
                report.pending(),
                report.added(),
                report.known(),
                report.replaced(),
                report.matched(),
                report.unmatched(),
                report.returned(),
                report.foreignAccounts(),
                report.warnings());
    }
}
