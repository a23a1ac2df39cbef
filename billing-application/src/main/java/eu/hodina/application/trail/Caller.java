package eu.hodina.application.trail;

/**
 * Who asks for something, and in which request.
 *
 * @param login of the user, or the name of a job of the program: {@code novak}, {@code system}; 1 to 64 characters
 * @param requestId what the request is known by in log and trail: {@code 019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071}; 1 to 64
 *     characters
 */
public record Caller(String login, String requestId) {
    /** Checks the bounds. */
    public Caller {
        bounded(login, "a login");
        bounded(requestId, "a request id");
    }

    private static void bounded(String text, String what) {
        if (text.isEmpty() || text.length() > 64) {
            throw new IllegalArgumentException(what + " has 1 to 64 characters, not " + text.length());
        }
    }
}
