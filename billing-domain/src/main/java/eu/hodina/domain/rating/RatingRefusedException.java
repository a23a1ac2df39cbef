package eu.hodina.domain.rating;

/** The input contradicts itself: says which element, and what was expected of it. */
public class RatingRefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What kind of element is refused. */
    public enum Element {
        ACTIVITY,
        PRICE_LIST,
        ORDER,
        AGREEMENT,
        WORK_LOG,
        CORRECTION,
        OPENING
    }

    private final Element element;
    private final String id;
    private final String expected;

    RatingRefusedException(Element element, String id, String expected) {
        super(element + " " + id + ": " + expected);
        this.element = element;
        this.id = id;
        this.expected = expected;
    }

    public Element element() {
        return element;
    }

    /** The id or code of the element. */
    public String id() {
        return id;
    }

    /** What was expected of it. */
    public String expected() {
        return expected;
    }
}
