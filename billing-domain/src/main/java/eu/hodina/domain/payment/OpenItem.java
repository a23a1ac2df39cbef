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
    private final long symbolMark;
    private final long numberMark;
    private final long clientMark;
    private final long open;
    private long left;
    private boolean reopened;
    private int events;

    /** Takes what the indexes want while the document is at hand: a million of them lie far apart in memory. */
    OpenItem(OpenInvoice invoice) {
        this.invoice = invoice;
        this.symbolMark = Marks.ofSymbol(invoice.variableSymbol().digits());
        this.numberMark = Marks.ofText(TextEvidence.spelled(invoice.number().value()));
        this.clientMark = Marks.ofClient(invoice.client());
        this.open = invoice.open().minor();
        this.left = open;
    }

    OpenInvoice invoice() {
        return invoice;
    }

    long symbolMark() {
        return symbolMark;
    }

    /** Of the number as {@link TextEvidence} spells it. */
    long numberMark() {
        return numberMark;
    }

    long clientMark() {
        return clientMark;
    }

    /** Before the batch. */
    long open() {
        return open;
    }

    long left() {
        return left;
    }

    Money leftMoney() {
        return left == open ? invoice.open() : Money.ofMinor(invoice.open().currency(), left);
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
