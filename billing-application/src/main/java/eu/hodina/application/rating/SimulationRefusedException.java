package eu.hodina.application.rating;

/** The question names what is not there, or the change does not fit: says where in the question, and what was expected. */
public final class SimulationRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String expected;

    SimulationRefusedException(String place, String expected) {
        super(place + ": " + expected);
        this.place = place;
        this.expected = expected;
    }

    /** {@return where in the question: {@code clients[0]}, {@code change.orders[0].id}} */
    public String place() {
        return place;
    }

    /** {@return what was expected there} */
    public String expected() {
        return expected;
    }
}
