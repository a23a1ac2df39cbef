package eu.hodina.application.exchange.scenario;

/** The document is JSON, but none that can be rated or applied. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /**
     * Made where a document is read.
     *
     * @param refusal what is wrong, where
     */
    public RefusedException(Refusal refusal) {
        super(refusal.path() + ": " + refusal.expected());
        this.refusal = refusal;
    }

    /** {@return what is wrong, where} */
    public Refusal refusal() {
        return refusal;
    }
}
