package eu.hodina.application.invoice;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something that is not billed now, and why.
 *
 * @param reason why
 * @param subject what it is, for people: the text of a line, the name of a milestone, the number of an order
 * @param order of which; none where it is the client's as a whole
 * @param minutes of work, measured, where it is work
 * @param amount without VAT, where it is known
 */
public record LeftOut(
        Reason reason, String subject, Optional<OrderId> order, OptionalLong minutes, Optional<Money> amount) {

    /** Why something is not billed now. */
    public enum Reason {
        /** The client is archived. */
        CLIENT_ARCHIVED,
        /** The order is billed on completion, and is not done. */
        ORDER_NOT_DONE,
        /** Nothing more comes of the order. */
        ORDER_CANCELLED,
        /** The fixed price is due when the milestone is done. */
        MILESTONE_NOT_DONE,
        /** It is of a later day than the last that is billed. */
        LATER,
        /** The next fee of an agreement falls due later. */
        FEE_NOT_DUE,
        /** The order's manager has not approved the work, or has rejected it. */
        NOT_APPROVED,
        /** The line is also another order's, or the client's as a whole. */
        SHARED,
        /** Work on own projects. */
        INTERNAL,
        /** Earlier mistakes were mended, at the firm's cost. */
        REWORK,
        /** The order is billed for a fixed price. */
        FIXED_PRICE,
        /** It is deliberately not billed. */
        WRITTEN_OFF,
        /** It is to be credited, and the document that bears it is credited already. */
        CREDITED,
        /** It is in another currency than the client is charged in. */
        OTHER_CURRENCY,
        /** An advance that has to be taxed first: it is deducted when its tax document is issued. */
        ADVANCE_NOT_TAXED,
        /** An advance that is more than what is left of the invoices. */
        ADVANCE_TOO_LARGE
    }

    public LeftOut {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(amount, "amount");
    }

    static LeftOut of(Reason reason, String subject, Optional<OrderId> order, Money amount) {
        return new LeftOut(reason, subject, order, OptionalLong.empty(), Optional.of(amount));
    }

    static LeftOut work(Reason reason, String subject, OrderId order, long minutes) {
        return new LeftOut(reason, subject, Optional.of(order), OptionalLong.of(minutes), Optional.empty());
    }
}
