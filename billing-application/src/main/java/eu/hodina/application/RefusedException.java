package eu.hodina.application;

import java.util.Objects;

/** What was asked for can be read, but not be done: it contradicts what is kept, or a rule of the trade. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where in the request. */
    private final String path;

    /**
     * Says where and what was expected.
     *
     * <pre>{@code new RefusedException("/code", "a code that no other worker has was expected, not 'novak'")}</pre>
     *
     * @param path of the field that is refused, as a JSON pointer; empty where it is the whole
     * @param message what was expected, and what came
     */
    public RefusedException(String path, String message) {
        super(message);
        this.path = Objects.requireNonNull(path, "path");
    }

    /** {@return the field that is refused, as a JSON pointer; empty where it is the whole} */
    public String path() {
        return path;
    }
}
