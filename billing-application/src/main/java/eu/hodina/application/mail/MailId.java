package eu.hodina.application.mail;

import java.util.Objects;

/** The identity of a mail in the outbox, a UUIDv7 in its text form. */
public record MailId(String value) {
    public MailId {
        Objects.requireNonNull(value, "value");
    }

    /** Stable over every try, so that a mail that comes twice is known: {@code <019a...@hodina>}. */
    public String messageId() {
        return "<" + value + "@hodina>";
    }

    @Override
    public String toString() {
        return value;
    }
}
