package eu.hodina.application.payment;

import eu.hodina.application.Ports;
import eu.hodina.application.payment.ReconciledTransaction.Other;
import eu.hodina.application.payment.ReconciledTransaction.Part;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.RunnerUp;
import java.util.Collection;
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

/** Tells matches over the books as people know them: by file, statement and the numbers of documents. */
final class ReconciledRows {
    private final Ports ports;
    private final Map<InvoiceId, InvoiceNumber> numbers;

    /** @param matches all that will be told: the numbers of their documents are asked for together */
    ReconciledRows(Ports ports, Collection<Match> matches) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.numbers = numbers(ports, matches);
    }

    /** Of all documents that are named; a match has those that it looked at, the rest is asked for. */
    private static Map<InvoiceId, InvoiceNumber> numbers(Ports ports, Collection<Match> matches) {
        Map<InvoiceId, InvoiceNumber> numbers = new HashMap<>();
        Set<InvoiceId> named = new LinkedHashSet<>();
        for (Match match : matches) {
            match.candidates()
                    .forEach(candidate -> numbers.put(
                            candidate.invoice().id(), candidate.invoice().number()));
            Stream.concat(
                            match.allocations().stream(),
                            match.runnerUp().stream().flatMap(other -> other.allocations().stream()))
                    .forEach(part -> named.add(part.invoice()));
        }
        named.removeAll(numbers.keySet());
        ports.receivables().find(named).forEach(invoice -> numbers.put(invoice.id(), invoice.number()));
        // what was cancelled meanwhile is owed no more
        named.forEach(id -> numbers.computeIfAbsent(
                id, any -> ports.invoices().find(any).orElseThrow().number()));
        return numbers;
    }

    /** What a file brought that is new. */
    void addNew(ImportReport report, List<ReconciledTransaction> rows) {
        for (int i = 0; i < report.matches().size(); i++) {
            rows.add(row(report.file(), report.places().get(i), report.matches().get(i)));
        }
    }

    ReconciledTransaction row(String file, StatementPlace place, Match match) {
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

    /** Of one on an account that is none of ours. */
    static ReconciledTransaction foreign(String file, StatementPlace place) {
        return new ReconciledTransaction(
                file,
                place.statement(),
                place.index(),
                place.transaction(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(ReconciledTransaction.PassedOver.FOREIGN_ACCOUNT));
    }

    /** Of a transaction that an earlier file brought, where it stands there. */
    ReconciledTransaction row(ImportedTransaction earlier, Match match) {
        ImportedStatement statement =
                ports.payments().statement(earlier.statement()).orElseThrow();
        String number = statement.head().number().orElse(String.valueOf(statement.position() + 1));
        return row(statement.file(), new StatementPlace(number, earlier.position(), earlier.transaction()), match);
    }

    private Other other(RunnerUp second) {
        return new Other(
                second.kind(),
                parts(second.allocations()),
                second.reasons().stream().map(Enum::name).toList());
    }

    private List<Part> parts(List<Allocation> allocations) {
        return allocations.stream()
                .map(part -> new Part(Objects.requireNonNull(numbers.get(part.invoice())), part.amount()))
                .toList();
    }

    /** Documents that certain matches paid or gave back to, by number, each with what is open now. */
    List<ReconciledItem> paid(Collection<Match> matches) {
        Map<InvoiceId, Money> change = new LinkedHashMap<>();
        matches.stream()
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
