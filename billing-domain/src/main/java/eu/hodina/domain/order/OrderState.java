package eu.hodina.domain.order;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far an order is. It goes from one state to another only by the arrows below; whatever else is asked for is
 * refused.
 *
 * <pre>{@code
 * OFFERED -> ORDERED -> IN_PROGRESS -> DONE -> BILLED
 *    |          |            |  ^       |
 *    +----------+------------+  +-------+   (taken up again)
 *               v
 *           CANCELLED
 * }</pre>
 */
public enum OrderState {
    /** The client has an offer. */
    OFFERED,
    /** The client said yes. */
    ORDERED,
    /** Somebody works on it. */
    IN_PROGRESS,
    /** The work is finished; what is billed on completion may be billed. */
    DONE,
    /** All of it is billed; for good. */
    BILLED,
    /** Nothing more comes of it; what was worked stays on record. For good. */
    CANCELLED;

    /** {@return the states that may follow this one; none after the last} */
    public Set<OrderState> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(ORDERED, CANCELLED);
            case ORDERED -> EnumSet.of(IN_PROGRESS, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(DONE, CANCELLED);
            case DONE -> EnumSet.of(IN_PROGRESS, BILLED);
            case BILLED, CANCELLED -> EnumSet.noneOf(OrderState.class);
        };
    }

    /** {@return whether nothing of the order is changed any more} */
    public boolean isClosed() {
        return this == BILLED || this == CANCELLED;
    }

    /**
     * Goes on to another state: {@code DONE.to(BILLED)} is {@code BILLED}.
     *
     * @param wanted the state that is to follow
     * @return the wanted state
     * @throws TransitionRefusedException where it does not follow this one; it never follows itself
     */
    public OrderState to(OrderState wanted) {
        if (!next().contains(wanted)) {
            throw new TransitionRefusedException("an order", this, wanted, next());
        }
        return wanted;
    }
}
