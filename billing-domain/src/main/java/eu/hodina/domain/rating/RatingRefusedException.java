package eu.hodina.domain.rating;

/** The input contradicts itself: says which element, and what was expected of it. */
public class RatingRefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What kind of element is refused. */
    public enum Element {
        /** A version of an activity. */
        ACTIVITY,
        /** A version of a price list. */
        PRICE_LIST,
        /** The terms of an order. */
        ORDER,
        /** A retainer or a package. */
        AGREEMENT,
        /** A work log. */
        WORK_LOG,
        /** A correction of a work log. */
        CORRECTION,
        /** What an earlier run left of an allowance. */
        OPENING,
        /** A period that was billed before. */
        BILLED_PERIOD,
        /** An issued document, or what waits for the next one. */
        DOCUMENT
    }

    /** The kind of the element at fault. */
    private final Element element;
    /** The id or code of the element. */
    private final String id;
    /** What was expected of it. */
    private final String expected;

    RatingRefusedException(Element element, String id, String expected) {
        super(element + " " + id + ": " + expected);
        this.element = element;
        this.id = id;
        this.expected = expected;
    }

    /** {@return the kind of the element at fault} */
    public Element element() {
        return element;
    }

    /** {@return the id or code of the element} */
    public String id() {
        return id;
    }

    /** {@return what was expected of it} */
    public String expected() {
        return expected;
    }
}
