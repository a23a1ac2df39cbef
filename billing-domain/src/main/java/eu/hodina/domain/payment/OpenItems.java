package eu.hodina.domain.payment;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.VariableSymbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The open documents of a batch, by account and currency, by number, and by identity. */
final class OpenItems {
    private static final Pocket NOTHING = new Pocket();

    private final Map<PocketKey, Pocket> pockets = new LinkedHashMap<>();
    private final List<OpenItem> all;
    private Optional<Map<String, List<OpenItem>>> byNumber = Optional.empty();
    private Optional<Map<InvoiceId, OpenItem>> byId = Optional.empty();

    OpenItems(Collection<OpenInvoice> invoices) {
        all = new ArrayList<>(invoices.size());
        Set<InvoiceId> ids = new HashSet<>(invoices.size() * 2);
        for (OpenInvoice invoice : invoices) {
            if (!ids.add(invoice.id())) {
                throw new IllegalArgumentException("invoice " + invoice.number() + " is there twice");
            }
            OpenItem item = new OpenItem(invoice);
            all.add(item);
            pockets.computeIfAbsent(
                            new PocketKey(invoice.account(), invoice.open().currency()), any -> new Pocket())
                    .add(item);
        }
    }

    /** Of the payment's account and currency. */
    Pocket pocket(ReceivedPayment payment) {
        return pockets.getOrDefault(
                new PocketKey(payment.account(), payment.amount().currency()), NOTHING);
    }

    Optional<OpenItem> find(InvoiceId id) {
        if (byId.isEmpty()) {
            Map<InvoiceId, OpenItem> map = new HashMap<>(all.size() * 2);
            all.forEach(item -> map.put(item.invoice().id(), item));
            byId = Optional.of(map);
        }
        return Optional.ofNullable(byId.orElseThrow().get(id));
    }

    /** Of any account and currency, in no order; the number as {@link TextEvidence} spells it. */
    List<OpenItem> numbered(String number) {
        if (byNumber.isEmpty()) {
            Map<String, List<OpenItem>> map = new HashMap<>(all.size() * 2);
            for (OpenItem item : all) {
                map.merge(TextEvidence.spelled(item.invoice().number().value()), List.of(item), OpenItems::joined);
            }
            byNumber = Optional.of(map);
        }
        return byNumber.orElseThrow().getOrDefault(number, List.of());
    }

    private static List<OpenItem> joined(List<OpenItem> some, List<OpenItem> one) {
        List<OpenItem> all = some.size() == 1 ? new ArrayList<>(some) : some;
        all.addAll(one);
        return all;
    }

    /** Open under this symbol in another account or currency than the payment's, oldest first. */
    List<OpenItem> elsewhere(ReceivedPayment payment, VariableSymbol symbol) {
        Pocket own = pocket(payment);
        return pockets.values().stream()
                .filter(pocket -> pocket != own)
                .flatMap(pocket -> pocket.under(symbol).open().stream().limit(Match.CANDIDATES))
                .filter(item -> item.left() > 0)
                .sorted(OpenItem.OLDEST_FIRST)
                .limit(Match.CANDIDATES)
                .toList();
    }

    /** Whether the payment may be booked to it. */
    static boolean fits(ReceivedPayment payment, OpenItem item) {
        OpenInvoice invoice = item.invoice();
        return item.left() > 0
                && invoice.account().equals(payment.account())
                && invoice.open().currency().equals(payment.amount().currency());
    }

    private record PocketKey(Iban account, Currency currency) {}
}
