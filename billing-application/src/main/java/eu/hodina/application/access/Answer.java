package eu.hodina.application.access;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** What a command was answered, as it went over the wire; given again where the command is sent again. */
public final class Answer {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * Keeps an answer.
     *
     * @param status of HTTP: 201
     * @param headers that belong to it: {@code Location}, {@code ETag}
     * @param body as it was sent; it may be empty
     */
    public Answer(int status, Map<String, String> headers, byte[] body) {
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException("a status of HTTP was expected, not " + status);
        }
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body.clone();
    }

    /** {@return the status of HTTP} */
    public int status() {
        return status;
    }

    /** {@return the headers, by name} */
    public Map<String, String> headers() {
        return headers;
    }

    /** {@return a copy of the body} */
    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer answer
                && status == answer.status
                && headers.equals(answer.headers)
                && Arrays.equals(body, answer.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, headers, Arrays.hashCode(body));
    }

    /** {@return the status and the size; the body may be private} */
    @Override
    public String toString() {
        return status + " with " + body.length + " bytes";
    }
}
