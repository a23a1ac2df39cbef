package eu.hodina.domain.reminder;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A client is not reminded: at all, or not from a stage on; for good, or for a time.
 *
 * @param from the first day; none = from ever
 * @param until the last day; none = for good
 * @param fromStage the first stage that is not sent; none = no stage is
 * @param note why, for people; at most 500 characters
 */
public record ReminderBlock(
        Optional<LocalDate> from, Optional<LocalDate> until, Optional<ReminderStage> fromStage, String note) {
    public ReminderBlock {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(fromStage, "fromStage");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "a block ends on the day it begins or later, not from " + from.get() + " until " + until.get());
        }
        if (note.length() > 500) {
            throw new IllegalArgumentException("a note has at most 500 characters");
        }
    }

    private boolean holdsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    boolean stopsAll(LocalDate day) {
        return fromStage.isEmpty() && holdsOn(day);
    }

    boolean stops(ReminderStage stage, LocalDate day) {
        return holdsOn(day)
                && fromStage.filter(first -> stage.compareTo(first) < 0).isEmpty();
    }
}
