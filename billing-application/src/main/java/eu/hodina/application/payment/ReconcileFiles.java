package eu.hodina.application.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.KnownAccounts;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.MatchBatch;
import eu.hodina.domain.payment.MatchPolicy;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.PaymentMatcher;
import eu.hodina.domain.payment.ReceivedPayment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Use case without a store: tells what statement files pay of the open items of any system. Nothing is kept. A transaction
 * that stands in several of the files counts once.
 *
 * <pre>{@code
 * Reconciliation found = new ReconcileFiles(new DetectingStatementReader()).reconcile(files, items);
 * found.items().get(0).open();   // 0.00 CZK
 * found.needPerson();            // 0
 * }</pre>
 */
public final class ReconcileFiles {
    /** The items name no account of the firm to be paid to, so that all payments come to one. */
    private static final Iban ANY_ACCOUNT = Iban.parse("CZ6508000000192000145399");

    private final StatementReader reader;
    private final MatchPolicy policy;

    /**
     * With the standard policy: rounding up to 1.00 CZK.
     *
     * @param reader reads the files of banks
     */
    public ReconcileFiles(StatementReader reader) {
        this(reader, MatchPolicy.standard());
    }

    /**
     * With a policy.
     *
     * @param reader reads the files of banks
     * @param policy what is rounding, what is paid first
     */
    public ReconcileFiles(StatementReader reader, MatchPolicy policy) {
        this.reader = Objects.requireNonNull(reader, "reader");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Matches all transactions of all files with all items at once.
     *
     * @param files each once; a million transactions take about a gigabyte of memory
     * @param items each number once
     * @return what each transaction pays, and what is left of each item
     * @throws UnreadableStatementException where a file is no statement, broken or cut off; there is no answer then
     * @throws UncheckedIOException where its bytes cannot be had
     * @throws IllegalArgumentException where a number is there twice
     */
    public Reconciliation reconcile(List<StatementFile> files, List<OpenItem> items) {
        List<StagedTransaction> staged = read(files);
        Map<String, ClientId> clients = new LinkedHashMap<>();
        items.forEach(item -> clients.computeIfAbsent(item.client(), any -> new ClientId("client " + clients.size())));
        Map<PaymentId, Match> matches = match(staged, items, clients);
        Map<InvoiceId, Money> left = new LinkedHashMap<>();
        items.forEach(item -> left.put(idOf(item.number()), item.open()));
        matches.values().stream()
                .filter(Match::certain)
                .flatMap(match -> match.allocations().stream())
                .forEach(part -> left.computeIfPresent(part.invoice(), (id, open) -> open.minus(part.amount())));
        return new Reconciliation(
                staged.stream().map(one -> one.with(matches.get(one.id()))).toList(),
                items.stream()
                        .map(item -> new ReconciledItem(item, left.get(idOf(item.number()))))
                        .toList());
    }

    private List<StagedTransaction> read(List<StatementFile> files) {
        List<StagedTransaction> staged = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (StatementFile file : files) {
            StagedFile stage = new StagedFile(file.name(), staged, seen);
            try {
                reader.read(file, stage);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file.name(), e);
            }
            seen.addAll(stage.keys());
        }
        return staged;
    }

    private Map<PaymentId, Match> match(
            List<StagedTransaction> staged, List<OpenItem> items, Map<String, ClientId> clients) {
        List<ReceivedPayment> payments = staged.stream()
                .filter(one -> one.passedOver().isEmpty())
                .flatMap(one -> ReceivedPayment.findEither(one.id(), ANY_ACCOUNT, one.transaction()).stream())
                .toList();
        List<OpenInvoice> invoices = items.stream()
                .map(item -> invoice(item, Objects.requireNonNull(clients.get(item.client()))))
                .toList();
        Map<Iban, Set<ClientId>> known = new HashMap<>();
        Map<ClientId, String> names = new HashMap<>();
        clients.forEach((name, id) -> names.put(id, name));
        for (OpenItem item : items) {
            item.account()
                    .ifPresent(account -> known.computeIfAbsent(account, any -> new HashSet<>())
                            .add(Objects.requireNonNull(clients.get(item.client()))));
        }
        Map<PaymentId, Match> matches = new HashMap<>();
        PaymentMatcher.match(MatchBatch.of(payments, invoices)
                        .withKnown(KnownAccounts.of(known))
                        .withNames(names)
                        .withPolicy(policy))
                .forEach(match -> matches.put(match.payment().id(), match));
        return matches;
    }

    private static OpenInvoice invoice(OpenItem item, ClientId client) {
        return new OpenInvoice(
                idOf(item.number()),
                item.number(),
                item.open().isNegative() ? DocumentKind.CREDIT_NOTE : DocumentKind.INVOICE,
                item.symbol(),
                client,
                ANY_ACCOUNT,
                item.open(),
                item.due());
    }

    /** Numbers are unique, and so they are their own identities. */
    private static InvoiceId idOf(InvoiceNumber number) {
        return new InvoiceId(number.value());
    }

    static ReconciledTransaction.Part part(Allocation allocation) {
        return new ReconciledTransaction.Part(
                new InvoiceNumber(allocation.invoice().value()), allocation.amount());
    }
}
