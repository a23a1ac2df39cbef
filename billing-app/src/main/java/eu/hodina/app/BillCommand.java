package eu.hodina.app;

import eu.hodina.application.Billing;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.invoice.BillClients;
import eu.hodina.application.invoice.BillingRun;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.firm.Firm;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code billing bill}: the run of the month's end. */
@Command(
        name = "bill",
        mixinStandardHelpOptions = true,
        description = {
            "Bills what is done up to a day: issues invoices and credit notes, each client in a transaction of its own.",
            "",
            "A client that cannot be billed is named with the reason and does not stop the others (exit code 5). A run that",
            "was broken off is begun again: what is billed is not billed twice.",
            "",
            "Example: ./billing bill --until 2026-10-31",
            "Example: ./billing bill --until 2026-10-31 --dry-run --client pekarna --json",
            ""
        })
final class BillCommand implements Callable<Integer> {
    @Option(names = "--until", required = true, paramLabel = "DATE", description = "The last day that is billed.")
    private String until = "";

    @Option(names = "--dry-run", description = "Says what would be issued; keeps nothing.")
    private boolean dryRun;

    @Option(names = "--client", paramLabel = "CODE", description = "Only this client; may be given several times.")
    private List<String> clients = new ArrayList<>();

    @Option(names = "--firm", paramLabel = "NAME", description = "Who issues, where there are several.")
    private Optional<String> firm = Optional.empty();

    @Option(names = "--json", description = "A line of JSON a client, and one of the run.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LocalDate day = day();
        try (Databases databases =
                        Databases.open(Databases.settings(), spec.commandLine().getErr());
                HodinaContext context = HodinaContext.over(databases.address())) {
            Billing billing =
                    new Billing(context.ports(), Billing.Outside.closed(), InstantSource.system(), new SecureRandom());
            Firm issuer = issuer(context.ports()
                    .transactions()
                    .call(() -> context.ports().firms().all()));
            BillReport report = new BillReport(json, spec.commandLine().getOut());
            BillingRun run = run(billing.invoicing().billClients(), issuer, day, report);
            report.end(run, dryRun);
            return run.failed() > 0 ? ExitCode.PARTLY_DONE.code() : ExitCode.DONE.code();
        } catch (NotFoundException e) {
            throw new BadUsageException(String.valueOf(e.getMessage()));
        }
    }

    private BillingRun run(BillClients bill, Firm issuer, LocalDate day, BillReport report) {
        return dryRun
                ? bill.preview(issuer, day, clients, report::tell)
                : bill.issue(new Caller("bill", UUID.randomUUID().toString()), issuer, day, clients, report::tell);
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(until);
        } catch (DateTimeParseException e) {
            throw new BadUsageException("--until: a day as 2026-10-31 was expected, not '" + until + "'");
        }
    }

    private Firm issuer(List<Firm> all) {
        List<Firm> wanted = all.stream()
                .filter(one -> firm.filter(name -> !name.equals(one.name())).isEmpty())
                .toList();
        if (wanted.size() != 1) {
            throw new BadUsageException("--firm: the name of one of " + all.size() + " firms was expected"
                    + firm.map(name -> ", not '" + name + "'").orElse(""));
        }
        return wanted.get(0);
    }
}
