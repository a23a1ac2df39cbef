package eu.hodina.app;

import eu.hodina.application.Billing;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.application.exchange.RateFileReport;
import eu.hodina.application.trail.Caller;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code billing rates}: the exchange rates of the program's database. */
@Command(
        name = "rates",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "import FILE",
        description = {"Keeps the exchange rates by which documents in other currencies state their tax in CZK.", ""},
        footer = {"", "Example:", "  ./billing rates import denni_kurz.txt"})
final class RatesCommand {
    @Spec
    private CommandSpec spec;

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Takes in a text file of the ČNB, all of it or nothing, and lists every bad line:",
                "of a day (denni_kurz.txt) or of a year (rok.txt).",
                ""
            },
            footer = {
                "",
                "Exit code: 0, also where the same file was taken in before; 2 for a bad line.",
                "",
                "Example:",
                "  ./billing rates import denni_kurz.txt"
            })
    int take(@Parameters(paramLabel = "FILE", description = "The text file, in UTF-8.") Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BadUsageException(file + (Files.exists(file) ? " is no regular file" : " does not exist"));
        }
        ImportSource source = new ImportSource(String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
        try (Databases databases =
                        Databases.open(Databases.settings(), spec.commandLine().getErr());
                HodinaContext context = HodinaContext.over(databases.address())) {
            Billing billing =
                    new Billing(context.ports(), Billing.Outside.closed(), InstantSource.system(), new SecureRandom());
            Caller caller = new Caller("import", UUID.randomUUID().toString());
            tell(billing.importExchangeRates().run(caller, source));
        }
        return ExitCode.DONE.code();
    }

    private void tell(RateFileReport report) {
        String days = report.first().equals(report.last())
                ? "of " + report.first()
                : "from " + report.first() + " to " + report.last();
        spec.commandLine()
                .getOut()
                .println(report.file() + ": " + report.rates() + " rates " + days + ", " + report.added() + " added, "
                        + report.corrected() + " corrected");
        spec.commandLine().getOut().flush();
    }
}
