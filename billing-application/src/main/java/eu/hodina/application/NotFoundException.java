package eu.hodina.application;

/** There is no such thing. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what was looked for.
     *
     * @param kind of thing: {@code worker}
     * @param id by which it was looked for
     */
    public NotFoundException(String kind, String id) {
        super("there is no " + kind + " '" + id + "'");
    }
}
