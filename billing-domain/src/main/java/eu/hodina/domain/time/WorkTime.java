package eu.hodina.domain.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When somebody worked, as it is typed: from–to, or a date and a duration, with the start where it is known.
 *
 * <pre>{@code
 * WorkTime.between(day, LocalTime.of(23, 30), LocalTime.of(0, 45)).parts(prague)   // 30 minutes, and 45 on the day after
 * WorkTime.lasting(day, Optional.empty(), 90).parts(prague)                        // 90 minutes on the day
 * }</pre>
 *
 * @param date of the beginning, in the zone
 * @param start where it is known
 * @param end instead of minutes; one that is not after the start is on the day after
 * @param minutes instead of an end, 1 or more
 */
public record WorkTime(LocalDate date, Optional<LocalTime> start, Optional<LocalTime> end, OptionalInt minutes) {
    /** Checks that there is an end or a duration, and not both. */
    public WorkTime {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.isPresent() == minutes.isPresent() || end.isPresent() && start.isEmpty()) {
            throw new IllegalArgumentException("start and end, or a duration, were expected, and not both");
        }
        if (end.isPresent() && end.equals(start)) {
            throw new IllegalArgumentException("work that takes time was expected, not from " + start.get() + " to it");
        }
        if (minutes.isPresent() && (minutes.getAsInt() < 1 || minutes.getAsInt() > WorkDuration.LONGEST)) {
            throw new IllegalArgumentException(
                    "from 1 to " + WorkDuration.LONGEST + " minutes were expected, not " + minutes.getAsInt());
        }
    }

    /**
     * What of it is on one day.
     *
     * @param date in the zone
     * @param start where it is known
     * @param minutes 1 or more
     */
    public record Part(LocalDate date, Optional<LocalTime> start, int minutes) {
        /** Checks that all is there. */
        public Part {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(start, "start");
        }
    }

    /**
     * {@return work from one time to another}
     *
     * @param date of the beginning
     * @param start local
     * @param end local; one that is not after the start is on the day after
     */
    public static WorkTime between(LocalDate date, LocalTime start, LocalTime end) {
        return new WorkTime(date, Optional.of(start), Optional.of(end), OptionalInt.empty());
    }

    /**
     * {@return work that took so long}
     *
     * @param date of the beginning
     * @param start where it is known
     * @param minutes 1 or more
     */
    public static WorkTime lasting(LocalDate date, Optional<LocalTime> start, int minutes) {
        return new WorkTime(date, start, Optional.empty(), OptionalInt.of(minutes));
    }

    /**
     * Cut at midnight; what has a start lasts what really passes, also in the nights in which clocks change.
     *
     * @param zone the firm's
     * @return one a day, earliest first
     * @throws java.time.DateTimeException where start or end is skipped in the zone
     */
    public List<Part> parts(ZoneId zone) {
        if (start.isEmpty()) {
            return List.of(new Part(date, start, minutes.orElseThrow()));
        }
        return sitting(start.get(), zone).parts(zone).stream()
                .map(part -> new Part(part.date(), Optional.of(part.start()), part.minutes()))
                .toList();
    }

    private Sitting sitting(LocalTime from, ZoneId zone) {
        if (end.isEmpty()) {
            Sitting moment = Sitting.between(date.atTime(from), date.atTime(from), zone);
            return new Sitting(moment.begin(), moment.begin().plus(Duration.ofMinutes(minutes.orElseThrow())));
        }
        LocalDate last = end.get().isAfter(from) ? date : date.plusDays(1);
        return Sitting.between(date.atTime(from), last.atTime(end.get()), zone);
    }
}
