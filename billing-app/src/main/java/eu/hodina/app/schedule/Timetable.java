package eu.hodina.app.schedule;

import eu.hodina.domain.reminder.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * When a chore is due. However many times were missed, it is due once: three days late, a daily chore of 6:00 is due for
 * today's 6:00 only. Immutable.
 */
public sealed interface Timetable {

    /**
     * {@return the time for which it is due now; none where it was done for that already}
     *
     * @param doneUpTo the time for which it was due when it was done last
     * @param now the moment
     */
    Optional<Instant> due(Instant doneUpTo, Instant now);

    /**
     * {@return what counts as done where it never was: a chore of a time of day begins with the next one}
     *
     * @param now the moment
     */
    Instant beginning(Instant now);

    /**
     * {@return so often, and at once where it never was done}
     *
     * @param period more than zero
     */
    static Timetable every(Duration period) {
        return new Every(period);
    }

    /**
     * {@return each day at that time; where a clock change leaves it out, as much later as the change takes}
     *
     * @param time of the wall clock: 6:00
     * @param zone of the wall clock: Europe/Prague
     */
    static Timetable daily(LocalTime time, ZoneId zone) {
        return new Daily(time, zone);
    }

    /**
     * {@return each working day at that time; what was missed is made up for on the next one}
     *
     * @param time of the wall clock: 9:00
     * @param zone of the wall clock: Europe/Prague
     */
    static Timetable workingDays(LocalTime time, ZoneId zone) {
        return new WorkingDaily(time, zone);
    }

    /**
     * {@return each month on that day, at that time}
     *
     * @param day of the month, 1 to 28, which each month has
     * @param time of the wall clock: 6:00
     * @param zone of the wall clock: Europe/Prague
     */
    static Timetable monthly(int day, LocalTime time, ZoneId zone) {
        return new Monthly(day, time, zone);
    }

    /** @see Timetable#monthly(int, LocalTime, ZoneId) */
    record Monthly(int day, LocalTime time, ZoneId zone) implements Timetable {
        public Monthly {
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(zone, "zone");
            if (day < 1 || day > 28) {
                throw new IllegalArgumentException("a day that each month has is from 1 to 28, not " + day);
            }
        }

        @Override
        public Optional<Instant> due(Instant doneUpTo, Instant now) {
            YearMonth month = YearMonth.from(now.atZone(zone));
            Instant last = at(month).isAfter(now) ? at(month.minusMonths(1)) : at(month);
            return last.isAfter(doneUpTo) ? Optional.of(last) : Optional.empty();
        }

        private Instant at(YearMonth month) {
            return month.atDay(day).atTime(time).atZone(zone).toInstant();
        }

        @Override
        public Instant beginning(Instant now) {
            return now;
        }
    }

    /** @see Timetable#every(Duration) */
    record Every(Duration period) implements Timetable {
        public Every {
            if (period.isNegative() || period.isZero()) {
                throw new IllegalArgumentException("a period is more than zero, not " + period);
            }
        }

        @Override
        public Optional<Instant> due(Instant doneUpTo, Instant now) {
            return doneUpTo.plus(period).isAfter(now) ? Optional.empty() : Optional.of(now);
        }

        @Override
        public Instant beginning(Instant now) {
            return Instant.EPOCH;
        }
    }

    /** @see Timetable#daily(LocalTime, ZoneId) */
    record Daily(LocalTime time, ZoneId zone) implements Timetable {
        public Daily {
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(zone, "zone");
        }

        @Override
        public Optional<Instant> due(Instant doneUpTo, Instant now) {
            LocalDate today = now.atZone(zone).toLocalDate();
            Instant last = at(today).isAfter(now) ? at(today.minusDays(1)) : at(today);
            return last.isAfter(doneUpTo) ? Optional.of(last) : Optional.empty();
        }

        private Instant at(LocalDate day) {
            return day.atTime(time).atZone(zone).toInstant();
        }

        @Override
        public Instant beginning(Instant now) {
            return now;
        }
    }

    /** @see Timetable#workingDays(LocalTime, ZoneId) */
    record WorkingDaily(LocalTime time, ZoneId zone) implements Timetable {
        public WorkingDaily {
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(zone, "zone");
        }

        @Override
        public Optional<Instant> due(Instant doneUpTo, Instant now) {
            return WorkingDays.isWorkingDay(now.atZone(zone).toLocalDate())
                    ? new Daily(time, zone).due(doneUpTo, now)
                    : Optional.empty();
        }

        @Override
        public Instant beginning(Instant now) {
            return now;
        }
    }
}
