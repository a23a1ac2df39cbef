package eu.hodina.web.problem;

/** A request that cannot be meant so: the field, and what was expected of it. Answered by 400. */
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /** {@code new BadInputException("/limit", "a whole number from 1 to 200 was expected, not 'x'")}. */
    public BadInputException(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
