package eu.hodina.domain.payment;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.VariableSymbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open documents of a batch, by account and currency, by number, and by identity. */
final class OpenItems {
    private final Map<PocketKey, Pocket> pockets = new LinkedHashMap<>();
    private final Pocket nothing = new Pocket();
    private final List<OpenItem> all;
    private final MarkIndex byId;
    private Optional<MarkIndex> byNumber = Optional.empty();

    OpenItems(Collection<OpenInvoice> invoices) {
        all = new ArrayList<>(invoices.size());
        long[] ids = new long[invoices.size()];
        for (OpenInvoice invoice : invoices) {
            OpenItem item = new OpenItem(invoice);
            ids[all.size()] = Marks.ofText(invoice.id().value());
            all.add(item);
            pockets.computeIfAbsent(
                            new PocketKey(invoice.account(), invoice.open().currency()), any -> new Pocket())
                    .add(item);
        }
        byId = new MarkIndex(ids);
        byId.twice(place -> invoice(place).id()).ifPresent(place -> {
            throw new IllegalArgumentException("invoice " + invoice(place).number() + " is there twice");
        });
    }

    private OpenInvoice invoice(int place) {
        return all.get(place).invoice();
    }

    /** Of the payment's account and currency. */
    Pocket pocket(ReceivedPayment payment) {
        return pockets.getOrDefault(
                new PocketKey(payment.account(), payment.amount().currency()), nothing);
    }

    Optional<OpenItem> find(InvoiceId id) {
        for (int slot = byId.first(Marks.ofText(id.value())); slot >= 0; slot = byId.next(slot)) {
            if (invoice(byId.place(slot)).id().equals(id)) {
                return Optional.of(all.get(byId.place(slot)));
            }
        }
        return Optional.empty();
    }

    /** Of any account and currency, in no order; the number as {@link TextEvidence} spells it. */
    List<OpenItem> numbered(String number) {
        MarkIndex index = numbers();
        int slot = index.first(Marks.ofText(number));
        if (slot < 0) {
            return List.of();
        }
        List<OpenItem> found = new ArrayList<>(1);
        for (; slot >= 0; slot = index.next(slot)) {
            OpenItem item = all.get(index.place(slot));
            if (TextEvidence.spelled(item.invoice().number().value()).equals(number)) {
                found.add(item);
            }
        }
        return found;
    }

    /** Whether a text may have the number of another document than this one. */
    boolean mayNameAnother(ReceivedPayment payment, OpenItem item) {
        if (payment.texts().isEmpty()) {
            return false;
        }
        MarkIndex index = numbers();
        for (String number : TextEvidence.of(payment).numbers()) {
            for (int slot = index.first(Marks.ofText(number)); slot >= 0; slot = index.next(slot)) {
                if (all.get(index.place(slot)) != item) {
                    return true;
                }
            }
        }
        return false;
    }

    private MarkIndex numbers() {
        if (byNumber.isEmpty()) {
            byNumber = Optional.of(
                    new MarkIndex(all.stream().mapToLong(OpenItem::numberMark).toArray()));
        }
        return byNumber.orElseThrow();
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
        return item.left() > 0 && isOfPocket(payment, item);
    }

    /** Whether it is an invoice of the payment's account and currency with nothing left open. */
    static boolean isPaid(ReceivedPayment payment, OpenItem item) {
        return item.open() >= 0 && item.left() <= 0 && isOfPocket(payment, item);
    }

    private static boolean isOfPocket(ReceivedPayment payment, OpenItem item) {
        OpenInvoice invoice = item.invoice();
        return invoice.account().equals(payment.account())
                && invoice.open().currency().equals(payment.amount().currency());
    }

    private record PocketKey(Iban account, Currency currency) {}
}
