package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The open invoices of a batch, found by symbol, by number and by client, with what the batch has left open on each. */
final class InvoiceIndex {
    /** What a sum is looked for in; a client with thousands of invoices costs no more than one with as many. */
    private static final int OLDEST = 25;

    private static final Comparator<OpenInvoice> OLDEST_FIRST = Comparator.comparing(OpenInvoice::due)
            .thenComparing(OpenInvoice::number)
            .thenComparing(OpenInvoice::id);

    private final Map<SymbolKey, List<OpenInvoice>> bySymbol = new HashMap<>();
    private final Map<String, List<OpenInvoice>> byNumber = new HashMap<>();
    private final Map<ClientKey, List<OpenInvoice>> byClient = new HashMap<>();
    private final Map<ClientKey, Map<Money, List<OpenInvoice>>> byAmount = new HashMap<>();
    private final Map<ClientKey, List<Share>> oldestOpen = new HashMap<>();
    private final Map<InvoiceId, Money> left = new HashMap<>();

    InvoiceIndex(Collection<OpenInvoice> invoices) {
        for (OpenInvoice invoice : invoices) {
            if (left.put(invoice.id(), invoice.open()) != null) {
                throw new IllegalArgumentException("invoice " + invoice.number() + " is there twice");
            }
            Currency currency = invoice.open().currency();
            add(bySymbol, new SymbolKey(invoice.account(), currency, invoice.variableSymbol()), invoice);
            add(byNumber, invoice.number().value().toUpperCase(Locale.ROOT), invoice);
            add(byClient, new ClientKey(invoice.client(), invoice.account(), currency), invoice);
        }
        byClient.values().forEach(list -> list.sort(OLDEST_FIRST));
        bySymbol.values().forEach(list -> list.sort(OLDEST_FIRST));
    }

    private static <K> void add(Map<K, List<OpenInvoice>> map, K key, OpenInvoice invoice) {
        map.computeIfAbsent(key, any -> new ArrayList<>(1)).add(invoice);
    }

    /** Of the payment's account and currency, oldest first; those that are paid already too. */
    List<OpenInvoice> bySymbol(ReceivedPayment payment, VariableSymbol symbol) {
        Currency currency = payment.amount().currency();
        return bySymbol.getOrDefault(new SymbolKey(payment.account(), currency, symbol), List.of());
    }

    /** Of the payment's account and currency, with something left, named by whole numbers in its texts. */
    Set<OpenInvoice> named(ReceivedPayment payment) {
        Set<OpenInvoice> found = new LinkedHashSet<>();
        for (String number : TextEvidence.numbers(payment)) {
            byNumber.getOrDefault(number, List.of()).stream()
                    .filter(invoice -> isPayable(invoice, payment))
                    .forEach(found::add);
        }
        return found;
    }

    /** Of the payment's account and currency, with something left, by variable symbols in its texts. */
    Set<OpenInvoice> bySymbolsInText(ReceivedPayment payment) {
        Set<OpenInvoice> found = new LinkedHashSet<>();
        for (String symbol : TextEvidence.symbols(payment)) {
            bySymbol(payment, new VariableSymbol(symbol)).stream()
                    .filter(invoice -> isPayable(invoice, payment))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isPayable(OpenInvoice invoice, ReceivedPayment payment) {
        return invoice.account().equals(payment.account())
                && invoice.open().currency().equals(payment.amount().currency())
                && left(invoice).isPositive();
    }

    /** The oldest that the client has left open, oldest first. Asked only when all certain payments are taken. */
    List<Share> openOf(ClientId client, ReceivedPayment payment) {
        ClientKey key =
                new ClientKey(client, payment.account(), payment.amount().currency());
        return oldestOpen.computeIfAbsent(
                key,
                any -> ofClient(client, payment).stream()
                        .map(invoice -> new Share(invoice, left(invoice)))
                        .filter(share -> share.amount().isPositive())
                        .limit(OLDEST)
                        .toList());
    }

    /** Those on which this amount is left, oldest first. Asked only when all certain payments are taken. */
    List<OpenInvoice> ofAmount(ClientId client, ReceivedPayment payment) {
        ClientKey key =
                new ClientKey(client, payment.account(), payment.amount().currency());
        return byAmount.computeIfAbsent(key, any -> {
                    Map<Money, List<OpenInvoice>> map = new HashMap<>();
                    ofClient(client, payment).forEach(invoice -> add(map, left(invoice), invoice));
                    return map;
                })
                .getOrDefault(payment.amount(), List.of());
    }

    private List<OpenInvoice> ofClient(ClientId client, ReceivedPayment payment) {
        ClientKey key =
                new ClientKey(client, payment.account(), payment.amount().currency());
        return byClient.getOrDefault(key, List.of());
    }

    Money left(OpenInvoice invoice) {
        return Optional.ofNullable(left.get(invoice.id())).orElseThrow();
    }

    void take(OpenInvoice invoice, Money amount) {
        left.put(invoice.id(), left(invoice).minus(amount));
    }

    private record SymbolKey(Iban account, Currency currency, VariableSymbol symbol) {}

    private record ClientKey(ClientId client, Iban account, Currency currency) {}
}
