package eu.hodina.web.request;

/** A change that does not say on which version it was made; answered by 428 (RFC 6585). */
public final class PreconditionRequiredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PreconditionRequiredException() {
        super("If-Match with the ETag of what was read was expected: If-Match: \"3\".");
    }
}
