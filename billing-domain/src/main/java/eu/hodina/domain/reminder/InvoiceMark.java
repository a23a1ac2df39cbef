package eu.hodina.domain.reminder;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What people know of an unpaid invoice: while it holds, nobody is reminded of it.
 *
 * @param kind which
 * @param until the last day on which it holds; a promise has one, a dispute may hold until it is taken off
 * @param note for people: at most 500 characters
 * @param by the login of who said so
 */
public record InvoiceMark(Kind kind, Optional<LocalDate> until, String note, String by) {
    public InvoiceMark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        if (kind == Kind.PROMISED && until.isEmpty()) {
            throw new IllegalArgumentException("a promise has the day by which it is to be paid");
        }
        if (note.length() > 500) {
            throw new IllegalArgumentException("a note has at most 500 characters");
        }
    }

    /** What is known. */
    public enum Kind {
        /** The client disputes it. */
        DISPUTED,
        /** The client has promised to pay by a day. */
        PROMISED
    }

    /**
     * {@return whether it holds on a day; a promise for the 27th still does on the 27th}
     *
     * @param day any
     */
    public boolean holdsOn(LocalDate day) {
        return until.filter(day::isAfter).isEmpty();
    }
}
