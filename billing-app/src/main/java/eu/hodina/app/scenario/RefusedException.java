package eu.hodina.app.scenario;

/** The document is JSON, but no scenario that can be rated. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.path() + ": " + refusal.expected());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
