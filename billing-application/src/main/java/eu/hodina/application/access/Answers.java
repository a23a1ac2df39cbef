package eu.hodina.application.access;

import java.time.Instant;
import java.util.Optional;

/** Port: the answers to commands that were sent with a key. */
public interface Answers {

    /**
     * What was answered under a key, and to what.
     *
     * @param fingerprint of the request: SHA-256 of method, path and body, in hexadecimal
     * @param answer what it was answered
     */
    record Remembered(String fingerprint, Answer answer) {}

    /**
     * Takes a key for the open transaction. Of two at once the second waits until the first has committed, or gets the
     * key where it rolled back.
     *
     * @param key the sender's
     * @param fingerprint of the request
     * @param at now
     * @return what was answered under this key before; none where it is new, and then {@link #complete} must follow
     */
    Optional<Remembered> claim(IdempotencyKey key, String fingerprint, Instant at);

    /**
     * {@return what was answered under a key; none where it is new, or its command has not ended}
     *
     * @param key the sender's
     */
    Optional<Remembered> find(IdempotencyKey key);

    /**
     * Keeps the answer of a key that was claimed in this transaction.
     *
     * @param key the sender's
     * @param answer what is answered
     */
    void complete(IdempotencyKey key, Answer answer);

    /**
     * Forgets what was answered long ago.
     *
     * @param at all before
     */
    void forgetBefore(Instant at);
}
