package eu.hodina.domain.rating;

/** The engine broke one of its own laws and gives no result: a fault of the program, never of the input. */
public final class ConservationException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    ConservationException(String law) {
        super(law);
    }
}
