package eu.hodina.domain.catalog;

import java.time.LocalDate;

/** A price that cannot be raised from a day: it is billed already, or a price from that day or later is agreed. */
public final class IndexationRefusedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** Id of the agreement, or code of the price list. */
    private final String owner;

    private final transient LocalDate from;
    /** What should have been. */
    private final String expected;

    /**
     * Says what would have been changed that must not.
     *
     * @param owner id of the agreement, or code of the price list
     * @param from the first day of the new price
     * @param expected what should have been
     */
    public IndexationRefusedException(String owner, LocalDate from, String expected) {
        super("indexation of " + owner + " from " + from + ": expected " + expected);
        this.owner = owner;
        this.from = from;
        this.expected = expected;
    }

    /**
     * Whose price was to rise.
     *
     * @return id of the agreement, or code of the price list
     */
    public String owner() {
        return owner;
    }

    /** {@return the first day of the new price} */
    public LocalDate from() {
        return from;
    }

    /** {@return what should have been} */
    public String expected() {
        return expected;
    }
}
