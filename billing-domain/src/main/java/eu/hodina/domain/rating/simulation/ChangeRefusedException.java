package eu.hodina.domain.rating.simulation;

/** The change does not fit what is there: says where in the change, and what was expected there. */
public final class ChangeRefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String expected;

    ChangeRefusedException(String place, String expected) {
        super(place + ": " + expected);
        this.place = place;
        this.expected = expected;
    }

    /** {@return where in the change, in the names of docs/simulation.md: {@code orders[0].prices[1].activity}} */
    public String place() {
        return place;
    }

    /** {@return what was expected there} */
    public String expected() {
        return expected;
    }
}
