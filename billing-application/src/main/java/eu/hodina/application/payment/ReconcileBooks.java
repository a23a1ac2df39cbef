package eu.hodina.application.payment;

import eu.hodina.application.Ports;
import eu.hodina.application.payment.ReconciledTransaction.Other;
import eu.hodina.application.payment.ReconciledTransaction.Part;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.RunnerUp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: reads statement files in, one after the other, each in a transaction of its own, books what is certain, and tells
 * what the new transactions pay. What an earlier file brought is not told again.
 */
public final class ReconcileBooks {
    private final Ports ports;
    private final ImportStatement reading;

    ReconcileBooks(Ports ports, ImportStatement reading) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.reading = Objects.requireNonNull(reading, "reading");
    }

    /**
     * What the files brought.
     *
     * @param reports one a file, in their order
     * @param answer the new transactions with what they pay, and the documents that certain ones paid
     */
    public record Outcome(List<ImportReport> reports, Reconciliation answer) {
        /** Copies the reports. */
        public Outcome {
            reports = List.copyOf(reports);
            Objects.requireNonNull(answer, "answer");
        }
    }

    /** Takes everything back that a look wrote. */
    private static final class LookedAt extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Outcome outcome;

        LookedAt(Outcome outcome) {
            super("nothing is kept", null, false, false);
            this.outcome = outcome;
        }
    }

    /**
     * Reads the files in and books what is certain.
     *
     * @param caller who does it
     * @param files in the order of their days
     * @return what they brought
     * @throws UnreadableStatementException where one is no statement; those before it are kept
     */
    public Outcome reconcile(Caller caller, List<StatementFile> files) {
        List<ImportReport> reports = new ArrayList<>();
        for (StatementFile file : files) {
            reports.add(reading.read(caller, file));
        }
        return new Outcome(reports, answer(reports));
    }

    /**
     * Tells what {@link #reconcile} would do; nothing is kept.
     *
     * @param caller who looks
     * @param files in the order of their days
     * @return what they would bring
     * @throws UnreadableStatementException where one is no statement
     */
    public Outcome look(Caller caller, List<StatementFile> files) {
        try {
            return ports.transactions().call(() -> {
                throw new LookedAt(reconcile(caller, files));
            });
        } catch (LookedAt done) {
            return done.outcome;
        }
    }

    /** What the files that were read in pay. */
    Reconciliation answer(List<ImportReport> reports) {
        return ports.transactions().call(() -> reconciliation(reports));
    }

    private Reconciliation reconciliation(List<ImportReport> reports) {
        List<ReconciledTransaction> transactions = new ArrayList<>();
        for (ImportReport report : reports) {
            for (int i = 0; i < report.matches().size(); i++) {
                transactions.add(transaction(
                        report.file(), report.places().get(i), report.matches().get(i)));
            }
        }
        return new Reconciliation(transactions, paid(reports));
    }

    private ReconciledTransaction transaction(String file, StatementPlace place, Match match) {
        return new ReconciledTransaction(
                file,
                place.statement(),
                place.index(),
                place.transaction(),
                Optional.of(match),
                parts(match.allocations()),
                match.runnerUp().map(this::other),
                Optional.empty());
    }

    private Other other(RunnerUp second) {
        return new Other(
                second.kind(),
                parts(second.allocations()),
                second.reasons().stream().map(Enum::name).toList());
    }

    private List<Part> parts(List<Allocation> allocations) {
        return allocations.stream()
                .map(part -> new Part(numberOf(part.invoice()), part.amount()))
                .toList();
    }

    private InvoiceNumber numberOf(InvoiceId id) {
        return ports.invoices().find(id).orElseThrow().number();
    }

    /** Documents that certain matches paid or gave back to, by number, each with what is open now. */
    private List<ReconciledItem> paid(List<ImportReport> reports) {
        Map<InvoiceId, Money> change = new LinkedHashMap<>();
        reports.stream()
                .flatMap(report -> report.matches().stream())
                .filter(Match::certain)
                .flatMap(match -> match.allocations().stream())
                .forEach(part -> change.merge(part.invoice(), part.amount(), Money::plus));
        return ports.receivables().find(change.keySet()).stream()
                .map(now -> new ReconciledItem(
                        item(now, now.open().plus(Objects.requireNonNull(change.get(now.id())))), now.open()))
                .toList();
    }

    private OpenItem item(OpenInvoice invoice, Money open) {
        return new OpenItem(
                invoice.number(),
                invoice.variableSymbol(),
                open,
                invoice.due(),
                ports.clients().find(invoice.client()).orElseThrow().name(),
                Optional.empty());
    }
}
