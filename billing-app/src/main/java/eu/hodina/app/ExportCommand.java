package eu.hodina.app;

import eu.hodina.application.Billing;
import eu.hodina.application.exchange.ExchangeKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code billing export KIND}: writes what is in the program's database as CSV. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes CSV that can be taken in again, to the standard output or a file.",
            "",
            "KIND is one of clients, orders, price-lists, products, tasks, work-logs.",
            "",
            "Example: ./billing export work-logs --out work-logs.csv",
            ""
        })
final class ExportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "KIND", description = "What the rows are of.")
    private String kind = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; an existing file is written over.")
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ExchangeKind wanted = ImportCommand.kind(kind);
        try (Databases databases =
                        Databases.open(Databases.settings(), spec.commandLine().getErr());
                HodinaContext context = HodinaContext.over(databases.address())) {
            Billing billing =
                    new Billing(context.ports(), Billing.Outside.closed(), InstantSource.system(), new SecureRandom());
            if (out.isPresent()) {
                try (OutputStream to = Files.newOutputStream(out.get())) {
                    billing.exportFiles().write(wanted, to);
                }
            } else {
                billing.exportFiles().write(wanted, System.out);
            }
        }
        return ExitCode.DONE.code();
    }
}
