package eu.hodina.app;

import eu.hodina.application.AccountingUseCases;
import eu.hodina.application.Billing;
import eu.hodina.application.RefusedException;
import eu.hodina.application.exchange.accounting.AccountingMonth;
import eu.hodina.application.exchange.accounting.ControlFiling;
import eu.hodina.domain.money.MissingExchangeRateException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code billing accounting}: what the accountant takes away of a month. */
@Command(
        name = "accounting",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {"Writes what the accountant takes away of a month; docs/accounting.md describes the files.", ""},
        footer = {
            "",
            "Examples:",
            "  ./billing accounting control-statement --month 2026-10 --tax-office 461 --out dphkh1.xml",
            "  ./billing accounting archive --month 2026-10 --out october.zip"
        })
final class AccountingCommand {
    @Spec
    private CommandSpec spec;

    private boolean incomplete;

    /** Which books, and where to. */
    static final class Books {
        @Option(names = "--month", required = true, paramLabel = "MONTH", description = "Such as 2026-10.")
        private YearMonth month = YearMonth.of(1970, 1);

        @Option(names = "--firm", paramLabel = "FIRM", description = "Its IČO or id; the only one needs none.")
        private Optional<String> firm = Optional.empty();

        @Option(names = "--out", paramLabel = "FILE", description = "Where to; an existing file is written over.")
        private Optional<Path> out = Optional.empty();
    }

    /** What is written of a month. */
    private interface Content {
        void write(AccountingUseCases accounting, AccountingMonth month, OutputStream out) throws IOException;
    }

    @Command(
            name = "control-statement",
            mixinStandardHelpOptions = true,
            description = {"The control statement by tax point: for the tax portal (DPHKH1), or its rows as CSV.", ""})
    int controlStatement(
            @Mixin Books books,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            defaultValue = "xml",
                            description = "xml or csv (${DEFAULT-VALUE}).")
                    String format,
            @Option(
                            names = "--subject-code",
                            paramLabel = "CODE",
                            defaultValue = "4",
                            description = "What is supplied under domestic reverse charge (${DEFAULT-VALUE}).")
                    String subjectCode,
            @Option(names = "--tax-office", paramLabel = "CODE", description = "Three digits, such as 461.")
                    Optional<String> taxOffice,
            @Option(names = "--workplace", paramLabel = "CODE", description = "Four digits, such as 3003.")
                    Optional<String> workplace)
            throws IOException {
        if (!List.of("xml", "csv").contains(format)) {
            throw new BadUsageException("--format xml or csv was expected, not '" + format + "'");
        }
        ControlFiling filing = filing(subjectCode, taxOffice, workplace);
        return write(books, (accounting, month, out) -> {
            if (format.equals("csv")) {
                accounting.declareVat().writeCsv(month, filing, out);
            } else {
                accounting.declareVat().writeXml(month, filing, out);
            }
        });
    }

    @Command(
            name = "recapitulative-statement",
            mixinStandardHelpOptions = true,
            description = {"Services to other EU states, a row a customer, as CSV.", ""})
    int recapitulativeStatement(@Mixin Books books) throws IOException {
        return write(books, (accounting, month, out) -> accounting.declareVat().writeRecapitulative(month, out));
    }

    @Command(
            name = "pohoda",
            mixinStandardHelpOptions = true,
            description = {"The documents that were issued in the month, as XML for Pohoda.", ""})
    int pohoda(@Mixin Books books) throws IOException {
        return write(
                books, (accounting, month, out) -> accounting.exportToPohoda().write(month, out));
    }

    @Command(
            name = "archive",
            mixinStandardHelpOptions = true,
            description = {
                "The files of the documents that were issued in the month, with an index of their hashes, as ZIP.",
                ""
            },
            footer = {"", "Exit code: 3 where documents have no PDF yet; they are listed."})
    int archive(@Mixin Books books) throws IOException {
        return write(books, (accounting, month, out) -> {
            List<String> missing = accounting.archiveMonth().write(month, out);
            if (!missing.isEmpty()) {
                spec.commandLine().getErr().println("not drawn yet: " + String.join(", ", missing));
                spec.commandLine().getErr().flush();
                incomplete = true;
            }
        });
    }

    private int write(Books books, Content content) throws IOException {
        try (Databases databases =
                        Databases.open(Databases.settings(), spec.commandLine().getErr());
                HodinaContext context = HodinaContext.over(databases.address())) {
            AccountingUseCases accounting = new Billing(
                            context.ports(), Billing.Outside.closed(), InstantSource.system(), new SecureRandom())
                    .accounting();
            AccountingMonth month = new AccountingMonth(accounting.chooseFirm().find(books.firm), books.month);
            if (books.out.isPresent()) {
                writeWhole(books.out.get(), out -> content.write(accounting, month, out));
            } else {
                content.write(accounting, month, System.out);
            }
        } catch (RefusedException | MissingExchangeRateException refused) {
            throw new BadUsageException(String.valueOf(refused.getMessage()));
        }
        return (incomplete ? ExitCode.NEEDS_A_PERSON : ExitCode.DONE).code();
    }

    /** What is written to a file. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** All of a file or nothing: one that is there already stays where the new one is refused. A device is just written to. */
    private static void writeWhole(Path file, Writing writing) throws IOException {
        Path place = file.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            try (OutputStream out = Files.newOutputStream(place)) {
                writing.to(out);
            }
            return;
        }
        Path whole = Files.createTempFile(place.getParent(), ".hodina", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(whole)) {
                writing.to(out);
            }
            Files.move(whole, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static ControlFiling filing(String subjectCode, Optional<String> taxOffice, Optional<String> workplace) {
        try {
            return new ControlFiling(subjectCode, taxOffice, workplace);
        } catch (IllegalArgumentException wrong) {
            throw new BadUsageException(String.valueOf(wrong.getMessage()));
        }
    }
}
