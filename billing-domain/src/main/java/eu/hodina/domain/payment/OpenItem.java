package eu.hodina.domain.payment;

import eu.hodina.domain.money.Money;
import java.util.Comparator;

/** An open document within a batch, with what the batch has left open on it, in minor units. Known by its identity. */
final class OpenItem {
    static final Comparator<OpenItem> OLDEST_FIRST = Comparator.comparing(
                    OpenItem::invoice, Comparator.comparing(OpenInvoice::due))
            .thenComparing(item -> item.invoice().number())
            .thenComparing(item -> item.invoice().id());

    private final OpenInvoice invoice;
    private final long open;
    private long left;
    private boolean reopened;
    private int events;

    OpenItem(OpenInvoice invoice) {
        this.invoice = invoice;
        this.open = invoice.open().minor();
        this.left = open;
    }

    OpenInvoice invoice() {
        return invoice;
    }

    /** Before the batch. */
    long open() {
        return open;
    }

    long left() {
        return left;
    }

    Money leftMoney() {
        return Money.ofMinor(invoice.open().currency(), left);
    }

    void take(long amount) {
        left -= amount;
    }

    void giveBack(long amount) {
        left += amount;
    }

    /** A payment of it comes back within the batch. */
    void reopen() {
        reopened = true;
    }

    /** Open before the batch, or opened again by it: what a symbol can hit. */
    boolean isOpen() {
        return open > 0 || reopened;
    }

    /** Counts what happens to it within the batch, so that the most, with one event, need no list. */
    void expect() {
        events++;
    }

    int events() {
        return events;
    }
}
