package eu.hodina.application.notice;

import eu.hodina.application.trail.Subject;
import java.time.Instant;
import java.util.Objects;

/**
 * Something that somebody should know without asking. There is one notice of a kind, subject, basis, threshold and
 * audience.
 *
 * <pre>{@code
 * new Notice(id, new Subject("order", order), "budget-minutes", "6000 min", 80, Notice.Audience.MANAGER, now)
 * }</pre>
 *
 * @param id its identity, a UUIDv7
 * @param subject what it is about
 * @param kind what is told, 1 to 32 of a-z and -: {@code budget-minutes}
 * @param basis what the threshold is of, 1 to 100 characters: {@code 6000 min}, {@code 2026-10-01}; another basis is
 *     told anew
 * @param threshold that is reached, 0 or more: per cent, or days before an end, as the kind says
 * @param audience who is to know
 * @param at when it was noticed
 */
public record Notice(
        String id, Subject subject, String kind, String basis, int threshold, Audience audience, Instant at) {

    /** Who is to know. */
    public enum Audience {
        /** Those who lead the firm's work. */
        MANAGER,
        /** The one who pays, where that is agreed. */
        CLIENT
    }

    public Notice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(at, "at");
        if (!kind.matches("[a-z-]{1,32}")) {
            throw new IllegalArgumentException("a kind has 1 to 32 of a-z and -, not '" + kind + "'");
        }
        if (basis.isEmpty() || basis.length() > 100) {
            throw new IllegalArgumentException("a basis has 1 to 100 characters, not " + basis.length());
        }
        if (threshold < 0) {
            throw new IllegalArgumentException("a threshold is 0 or more, not " + threshold);
        }
    }

    /**
     * {@return whether the other tells the same: only identity and time may differ}
     *
     * @param other any notice
     */
    public boolean tellsTheSame(Notice other) {
        return subject.equals(other.subject)
                && kind.equals(other.kind)
                && basis.equals(other.basis)
                && threshold == other.threshold
                && audience == other.audience;
    }
}
