package eu.hodina.web.access;

/** The provider did not say who it is, or said it in a way that is not believed; the words are for the log. */
final class OidcRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OidcRefusedException(String message) {
        super(message);
    }

    OidcRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
