package eu.hodina.application.mail;

import java.util.Objects;

/**
 * The identity of a mail in the outbox, a UUIDv7 in its text form.
 *
 * @param value the text itself: {@code 019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071}
 */
public record MailId(String value) {
    public MailId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The Message-ID: stable over every try, so that a mail that comes twice is known.
     *
     * @return with its brackets: {@code <019a...@hodina>}
     */
    public String messageId() {
        return "<" + value + "@hodina>";
    }

    @Override
    public String toString() {
        return value;
    }
}
