package eu.hodina.application.trail;

/**
 * One thing whose changes are kept.
 *
 * @param kind of thing, in the words of the API's paths: {@code worker}, {@code price-list}; 1 to 32 characters
 * @param id its identity, by which it is known for good: 1 to 100 characters
 */
public record Subject(String kind, String id) {
    /** Checks the form. */
    public Subject {
        if (!kind.matches("[a-z-]{1,32}")) {
            throw new IllegalArgumentException("a kind has 1 to 32 of a-z and -, not '" + kind + "'");
        }
        if (id.isEmpty() || id.length() > 100) {
            throw new IllegalArgumentException("an id has 1 to 100 characters, not '" + id + "'");
        }
    }

    /** {@return kind and id, as a person reads them: {@code worker 019ab3c4-...}} */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
