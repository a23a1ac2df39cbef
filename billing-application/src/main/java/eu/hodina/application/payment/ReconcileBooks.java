package eu.hodina.application.payment;

import eu.hodina.application.Ports;
import eu.hodina.application.payment.ReconciledTransaction.Other;
import eu.hodina.application.payment.ReconciledTransaction.Part;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.RunnerUp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Map<InvoiceId, InvoiceNumber> numbers = numbers(reports);
        List<ReconciledTransaction> transactions = new ArrayList<>();
        for (ImportReport report : reports) {
            for (int i = 0; i < report.matches().size(); i++) {
                transactions.add(transaction(
                        report.file(), report.places().get(i), report.matches().get(i), numbers));
            }
        }
        return new Reconciliation(transactions, paid(reports));
    }

    /** Of all documents that are named; a match has those that it looked at, the rest is asked for together. */
    private Map<InvoiceId, InvoiceNumber> numbers(List<ImportReport> reports) {
        Map<InvoiceId, InvoiceNumber> numbers = new HashMap<>();
        Set<InvoiceId> named = new LinkedHashSet<>();
        for (ImportReport report : reports) {
            for (Match match : report.matches()) {
                match.candidates()
                        .forEach(candidate -> numbers.put(
                                candidate.invoice().id(), candidate.invoice().number()));
                Stream.concat(
                                match.allocations().stream(),
                                match.runnerUp().stream().flatMap(other -> other.allocations().stream()))
                        .forEach(part -> named.add(part.invoice()));
            }
        }
        named.removeAll(numbers.keySet());
        ports.receivables().find(named).forEach(invoice -> numbers.put(invoice.id(), invoice.number()));
        // what was cancelled meanwhile is owed no more
        named.forEach(id -> numbers.computeIfAbsent(
                id, any -> ports.invoices().find(any).orElseThrow().number()));
        return numbers;
    }

    private static ReconciledTransaction transaction(
            String file, StatementPlace place, Match match, Map<InvoiceId, InvoiceNumber> numbers) {
        return new ReconciledTransaction(
                file,
                place.statement(),
                place.index(),
                place.transaction(),
                Optional.of(match),
                parts(match.allocations(), numbers),
                match.runnerUp().map(second -> other(second, numbers)),
                Optional.empty());
    }

    private static Other other(RunnerUp second, Map<InvoiceId, InvoiceNumber> numbers) {
        return new Other(
                second.kind(),
                parts(second.allocations(), numbers),
                second.reasons().stream().map(Enum::name).toList());
    }

    private static List<Part> parts(List<Allocation> allocations, Map<InvoiceId, InvoiceNumber> numbers) {
        return allocations.stream()
                .map(part -> new Part(Objects.requireNonNull(numbers.get(part.invoice())), part.amount()))
                .toList();
    }

    /** Documents that certain matches paid or gave back to, by number, each with what is open now. */
    private List<ReconciledItem> paid(List<ImportReport> reports) {
        Map<InvoiceId, Money> change = new LinkedHashMap<>();
        reports.stream()
                .flatMap(report -> report.matches().stream())
                .filter(Match::certain)
                .flatMap(match -> match.allocations().stream())
                .forEach(part -> change.merge(part.invoice(), part.amount(), Money::plus));
        Map<ClientId, String> names =
                ports.clients().all().stream().collect(Collectors.toMap(Client::id, Client::name));
        return ports.receivables().find(change.keySet()).stream()
                .map(now -> new ReconciledItem(
                        item(now, now.open().plus(Objects.requireNonNull(change.get(now.id()))), names), now.open()))
                .toList();
    }

    private static OpenItem item(OpenInvoice invoice, Money open, Map<ClientId, String> names) {
        return new OpenItem(
                invoice.number(),
                invoice.variableSymbol(),
                open,
                invoice.due(),
                Objects.requireNonNull(names.get(invoice.client())),
                Optional.empty());
    }
}
