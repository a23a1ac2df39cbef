package eu.hodina.domain.order;

import java.util.Set;

/** An order or a task does not go from the one state to the other. */
public final class TransitionRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The state that it stays in. */
    private final Enum<?> from;

    /** The state that was wanted. */
    private final Enum<?> to;

    /**
     * Names both states, and those that would have been possible.
     *
     * @param what {@code an order}
     * @param from the state that it is in
     * @param to the state that was wanted
     * @param next what may follow
     */
    TransitionRefusedException(String what, Enum<?> from, Enum<?> to, Set<? extends Enum<?>> next) {
        super(what + " does not go from " + from + " to " + to + "; "
                + (next.isEmpty() ? "nothing follows " + from : "one of " + next + " was expected"));
        this.from = from;
        this.to = to;
    }

    /** {@return the state that it stays in: an {@link OrderState} or a {@link TaskState}} */
    public Enum<?> from() {
        return from;
    }

    /** {@return the state that was wanted} */
    public Enum<?> to() {
        return to;
    }
}
