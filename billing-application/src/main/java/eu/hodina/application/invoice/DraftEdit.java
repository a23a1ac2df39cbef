package eu.hodina.application.invoice;

import eu.hodina.domain.invoice.DocumentDiscount;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import java.util.Objects;
import java.util.Optional;

/** What a person changes of what would be issued: words, and amounts only by a reason that stands on the document. */
public sealed interface DraftEdit {

    /**
     * Other words of a line; its amount stays.
     *
     * @param line by its key, as {@link DraftDocument#keys} gives it
     * @param text for people
     */
    record LineText(String line, String text) implements DraftEdit {
        /** Checks nothing but presence. */
        public LineText {
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A part of a line, or all of it, that is given up, by a line of its own.
     *
     * @param line by its key
     * @param amount more than 0, at most that of the line
     * @param reason as it is printed
     */
    record WriteOff(String line, Money amount, String reason) implements DraftEdit {
        /** Checks nothing but presence. */
        public WriteOff {
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A discount over an invoice, a line a rate.
     *
     * @param order whose own invoice it is; none = the client's common one
     * @param discount per cent or an amount, with its reason
     */
    record Discount(Optional<OrderId> order, DocumentDiscount discount) implements DraftEdit {
        /** Checks nothing but presence. */
        public Discount {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(discount, "discount");
        }
    }
}
