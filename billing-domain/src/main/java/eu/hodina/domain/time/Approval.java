package eu.hodina.domain.time;

/** Whether a log was looked at by the manager of its order, where the order asks for it. */
public enum Approval {
    /** The order does not ask for it. */
    NOT_NEEDED,
    /** Nobody has looked at it yet; it is not billed. */
    WAITING,
    /** It may be billed. */
    APPROVED,
    /** It goes back to the worker; it is not billed. */
    REJECTED;

    /** {@return whether a log of this state is billed} */
    public boolean allowsBilling() {
        return this == NOT_NEEDED || this == APPROVED;
    }
}
