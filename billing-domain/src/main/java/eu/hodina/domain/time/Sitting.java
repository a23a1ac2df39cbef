package eu.hodina.domain.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A span of work without a break (posezení), from one instant to another: what a stopwatch measures, or what is entered as two
 * local times. It lasts what has really passed, also in the night in which clocks change, and becomes a log on each of its days
 * (handbook 2.5). How long one may be is the caller's to ask.
 *
 * <pre>{@code
 * Sitting night = Sitting.between(
 *         LocalDateTime.parse("2026-03-28T22:00"), LocalDateTime.parse("2026-03-29T06:00"), ZoneId.of("Europe/Prague"));
 * night.minutes()   // 420: an hour is skipped
 * }</pre>
 *
 * @param begin the first instant
 * @param end the last, not before {@code begin}
 */
public record Sitting(Instant begin, Instant end) {
    private static final int HALF_A_MINUTE = 30;

    public Sitting {
        Objects.requireNonNull(begin, "begin");
        Objects.requireNonNull(end, "end");
        if (end.isBefore(begin)) {
            throw new IllegalArgumentException("a sitting ends at " + begin + " or later, not at " + end);
        }
    }

    /**
     * What is worked in a sitting on one local day.
     *
     * @param date in the zone
     * @param start when it began on that day, to the second; 00:00 where it went on from the day before
     * @param minutes 1 or more
     */
    public record Part(LocalDate date, LocalTime start, int minutes) {
        public Part {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(start, "start");
            if (minutes < 1) {
                throw new IllegalArgumentException("a part of a sitting has 1 minute or more, not " + minutes);
            }
        }
    }

    /**
     * From one local time to another. A time that exists twice, when clocks go back, is the earlier one that is not before the
     * beginning; who means the other one names instants.
     *
     * @param begin a local time
     * @param end a local time
     * @param zone the firm's
     * @return what has passed between them
     * @throws DateTimeException where one of the times is skipped in the zone, as 02:30 is when clocks go forward
     * @throws IllegalArgumentException where it ends before it begins
     */
    public static Sitting between(LocalDateTime begin, LocalDateTime end, ZoneId zone) {
        Instant first = instants(begin, zone).get(0);
        List<Instant> ends = instants(end, zone);
        Instant last = ends.get(0).isBefore(first) ? ends.get(ends.size() - 1) : ends.get(0);
        return new Sitting(first, last);
    }

    private static List<Instant> instants(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new DateTimeException("a local time that exists in " + zone + " was expected, not " + local);
        }
        return offsets.stream().map(local::toInstant).toList();
    }

    /**
     * How long a local day is, which is the most that one worker can work on it.
     *
     * @param day a local date
     * @param zone the firm's
     * @return minutes: 1440, or 1380 and 1500 where clocks change by an hour
     */
    public static int minutesOf(LocalDate day, ZoneId zone) {
        Duration length =
                Duration.between(day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone));
        return Math.toIntExact(length.toMinutes());
    }

    /**
     * What has passed, to the nearest minute.
     *
     * @return 1 or more
     * @throws ArithmeticException beyond some four thousand years
     */
    public int minutes() {
        return Math.max(1, minutesUntil(end));
    }

    private int minutesUntil(Instant instant) {
        long seconds = Duration.between(begin, instant).toSeconds();
        return Math.toIntExact(Math.floorDiv(seconds + HALF_A_MINUTE, 60));
    }

    /**
     * The sitting cut at local midnights. Each part is what the rounded total grows by on its day, so that the parts add up to
     * {@link #minutes}; a day on which it does not grow has no part.
     *
     * @param zone the firm's
     * @return one a day, earliest first: 31 October 23:30 to 1 November 00:45 is 30 minutes and 45
     */
    public List<Part> parts(ZoneId zone) {
        int total = minutes();
        List<Part> parts = new ArrayList<>();
        int before = 0;
        Instant from = begin;
        while (before < total) {
            LocalDateTime local = LocalDateTime.ofInstant(from, zone);
            Instant midnight =
                    local.toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
            int until = midnight.isBefore(end) ? minutesUntil(midnight) : total;
            if (until > before) {
                parts.add(new Part(
                        local.toLocalDate(), local.toLocalTime().truncatedTo(ChronoUnit.SECONDS), until - before));
            }
            before = until;
            from = midnight;
        }
        return List.copyOf(parts);
    }
}
