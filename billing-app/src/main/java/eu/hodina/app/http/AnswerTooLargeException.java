package eu.hodina.app.http;

import java.io.IOException;

/** More came than is taken in; the connection was let go. */
public final class AnswerTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    AnswerTooLargeException(String message) {
        super(message);
    }
}
