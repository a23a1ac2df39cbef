package eu.hodina.app.reconcile;

import eu.hodina.app.BadUsageException;
import eu.hodina.app.Databases;
import eu.hodina.app.EnvironmentException;
import eu.hodina.app.ExitCode;
import eu.hodina.app.HodinaContext;
import eu.hodina.app.fio.FioSettings;
import eu.hodina.application.Billing;
import eu.hodina.application.RefusedException;
import eu.hodina.application.payment.FetchStatements;
import eu.hodina.application.payment.FetchedAccount;
import eu.hodina.application.payment.ImportReport;
import eu.hodina.application.payment.StatementSource;
import eu.hodina.application.payment.StatementSourceException;
import eu.hodina.application.trail.Caller;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.domain.firm.Iban;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code billing fetch}: what is new on the firm's accounts, asked of the bank itself and booked where it is certain. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = {
            "Asks the bank (Fio) what is new on the firm's accounts, reads it into the program's",
            "database, books what is certain, and tells what the new transactions pay.",
            "",
            "$$BILLING_FIO_TOKEN_FILE names a file of lines: account (IBAN), a space, its token.",
            ""
        },
        footer = {
            "",
            "Exit code: 0 where each new credit is certain, 3 where some need a person, 5 where",
            "some accounts could not be fetched, 1 where none could.",
            "",
            "Example: ./billing fetch --since 2026-11-01"
        })
public final class FetchCommand implements Callable<Integer> {
    private final OutputStream out;
    private final Map<String, String> environment;

    @Option(names = "--account", paramLabel = "IBAN", description = "Only this account; all without it.")
    private Optional<String> account = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "The first day: 2026-11-01. Without it, a week before the last statement.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--json", description = "One JSON object in UTF-8 instead of CSV, as reconcile writes it.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    /** Writes to the standard output, in UTF-8; set up by the environment of this process. */
    public FetchCommand() {
        this(System.out, System.getenv());
    }

    FetchCommand(OutputStream out, Map<String, String> environment) {
        this.out = out;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter errors =
                Objects.requireNonNull(spec, "set by picocli").commandLine().getErr();
        Optional<Iban> only = account.map(FetchCommand::iban);
        Optional<LocalDate> first = since.map(FetchCommand::day);
        StatementSource source = FioSettings.source(environment);
        if (source.accounts().isEmpty()) {
            throw new BadUsageException(
                    "no bank is set up: " + FioSettings.TOKEN_FILE + " has to name a file of tokens");
        }
        try (Databases databases = Databases.open(Databases.settings(environment), errors);
                HodinaContext context = HodinaContext.over(databases.address())) {
            Billing billing = new Billing(
                    context.ports(),
                    Billing.Outside.closed()
                            .withStatements(new DetectingStatementReader())
                            .withBank(source),
                    InstantSource.system(),
                    new SecureRandom());
            FetchStatements.Outcome outcome = billing.payments()
                    .fetchStatements()
                    .fetch(new Caller("fetch", UUID.randomUUID().toString()), only, first);
            outcome.accounts().forEach(one -> tell(one, errors));
            ReconciledText.write(outcome.answer(), json, out);
            return exitCode(outcome).code();
        } catch (RefusedException e) {
            throw new BadUsageException(String.valueOf(e.getMessage()));
        } catch (StatementSourceException e) {
            throw new EnvironmentException(String.valueOf(e.getMessage()));
        }
    }

    private static ExitCode exitCode(FetchStatements.Outcome outcome) {
        List<FetchedAccount> failed = outcome.accounts().stream()
                .filter(one -> one.problem().isPresent())
                .toList();
        if (failed.isEmpty()) {
            return outcome.answer().needPerson() == 0 ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON;
        }
        boolean nothing = failed.stream().allMatch(one -> one.reports().isEmpty());
        return nothing && failed.size() == outcome.accounts().size() ? ExitCode.ENVIRONMENT : ExitCode.PARTLY_DONE;
    }

    /** On the standard error, so that the answer can be piped. */
    private static void tell(FetchedAccount fetched, PrintWriter errors) {
        for (ImportReport report : fetched.reports()) {
            ReconciledText.tell(report, errors);
        }
        fetched.problem()
                .ifPresent(problem -> errors.println("account " + fetched.account() + ", " + fetched.from() + " to "
                        + fetched.to() + ": " + problem));
        errors.flush();
    }

    private static Iban iban(String text) {
        return Iban.find(text)
                .orElseThrow(() -> new BadUsageException(
                        "--account: an IBAN was expected, CZ0620100000002000282668, not " + text));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadUsageException("--since: a day was expected, 2026-11-01, not " + text);
        }
    }
}
