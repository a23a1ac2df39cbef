package eu.hodina.app;

import eu.hodina.application.Billing;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.invoice.AdvanceChoice;
import eu.hodina.application.invoice.BillClients;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.invoice.BillingRun;
import eu.hodina.application.trail.Caller;
import eu.hodina.document.DocumentFiles;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.InvoiceNumber;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            "was broken off is begun again: what is billed is not billed twice. Documents of clients who get them by themselves",
            "are put into the outbox; 'serve' sends them.",
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

    @Option(
            names = "--advances",
            paramLabel = "WHICH",
            description =
                    "Which advances are deducted: ORDERS (those of the orders that are billed; usual), CLIENT or NONE.")
    private Optional<String> advances = Optional.empty();

    @Option(
            names = "--advance",
            paramLabel = "NUMBER",
            description =
                    "Deducts this one, a proforma or a tax document on a payment; with one --client, several times.")
    private List<String> named = new ArrayList<>();

    @Option(names = "--firm", paramLabel = "NAME", description = "Who issues, where there are several.")
    private Optional<String> firm = Optional.empty();

    @Option(names = "--json", description = "A line of JSON a client, and one of the run.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        BillingRequest request = BillingRequest.until(day()).deducting(choice());
        try (Databases databases =
                        Databases.open(Databases.settings(), spec.commandLine().getErr());
                HodinaContext context = HodinaContext.over(databases.address())) {
            Billing billing = new Billing(
                    context.ports(),
                    Billing.Outside.closed().withRenderer(new DocumentFiles()),
                    InstantSource.system(),
                    new SecureRandom());
            Firm issuer = issuer(context.ports()
                    .transactions()
                    .call(() -> context.ports().firms().all()));
            BillReport report = new BillReport(json, spec.commandLine().getOut());
            BillingRun run = run(billing.invoicing().billClients(), issuer, request, report);
            if (!dryRun) {
                billing.renderDocuments().renderMissing();
                billing.mails().sendInvoices().queueAutomatic();
            }
            report.end(run, dryRun);
            return run.failed() > 0 ? ExitCode.PARTLY_DONE.code() : ExitCode.DONE.code();
        } catch (NotFoundException e) {
            throw new BadUsageException(String.valueOf(e.getMessage()));
        }
    }

    private BillingRun run(BillClients bill, Firm issuer, BillingRequest request, BillReport report) {
        return dryRun
                ? bill.preview(issuer, request, clients, report::tell)
                : bill.issue(new Caller("bill", UUID.randomUUID().toString()), issuer, request, clients, report::tell);
    }

    private AdvanceChoice choice() {
        if (named.isEmpty()) {
            String scope = advances.orElse("ORDERS");
            return Stream.of(AdvanceChoice.OF_ORDERS, AdvanceChoice.OF_CLIENT, AdvanceChoice.NONE)
                    .filter(one -> one.scope().name().equals(scope))
                    .findFirst()
                    .orElseThrow(() -> new BadUsageException(
                            "--advances: one of ORDERS, CLIENT, NONE was expected, not '" + scope + "'"));
        }
        if (advances.isPresent() || clients.stream().distinct().count() != 1) {
            throw new BadUsageException("--advance: one --client, and no --advances, was expected with it");
        }
        try {
            return new AdvanceChoice(
                    AdvanceChoice.Scope.NAMED,
                    named.stream().map(InvoiceNumber::new).toList());
        } catch (IllegalArgumentException e) {
            throw new BadUsageException("--advance: " + e.getMessage());
        }
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
