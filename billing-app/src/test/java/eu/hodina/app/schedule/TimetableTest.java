package eu.hodina.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final Timetable HOURLY = Timetable.every(Duration.ofHours(1));
    private static final Timetable AT_SIX = Timetable.daily(LocalTime.of(6, 0), PRAGUE);

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    @Test
    void an_hourly_chore_is_due_an_hour_after_it_was_done() {
        assertThat(HOURLY.due(at("2026-11-23T08:00:00Z"), at("2026-11-23T08:59:59Z")))
                .isEmpty();
        assertThat(HOURLY.due(at("2026-11-23T08:00:00Z"), at("2026-11-23T09:00:00Z")))
                .contains(at("2026-11-23T09:00:00Z"));
        assertThat(HOURLY.due(HOURLY.beginning(at("2026-11-23T08:00:00Z")), at("2026-11-23T08:00:00Z")))
                .isPresent();
    }

    @Test
    void a_daily_chore_is_due_from_its_time_on_and_not_before() {
        assertThat(AT_SIX.due(at("2026-11-22T05:00:00Z"), at("2026-11-23T04:59:59Z")))
                .isEmpty();
        assertThat(AT_SIX.due(at("2026-11-22T05:00:00Z"), at("2026-11-23T05:00:00Z")))
                .contains(at("2026-11-23T05:00:00Z"));
    }

    @Test
    void three_missed_days_are_caught_up_once() {
        assertThat(AT_SIX.due(at("2026-11-20T05:00:00Z"), at("2026-11-23T09:00:00Z")))
                .contains(at("2026-11-23T05:00:00Z"));
        assertThat(AT_SIX.due(at("2026-11-23T05:00:00Z"), at("2026-11-23T09:00:00Z")))
                .isEmpty();
    }

    @Test
    void a_fresh_installation_has_missed_nothing() {
        Instant start = at("2026-11-23T09:00:00Z");
        assertThat(AT_SIX.due(AT_SIX.beginning(start), start)).isEmpty();
        assertThat(AT_SIX.due(AT_SIX.beginning(start), at("2026-11-24T05:00:00Z")))
                .isPresent();
    }

    @Test
    void a_chore_of_working_days_rests_on_sundays_and_holidays_and_catches_up() {
        Timetable atNine = Timetable.workingDays(LocalTime.of(9, 0), PRAGUE);
        // Friday 13 November 2026 was missed; Saturday rests; Tuesday the 17th is a holiday
        assertThat(atNine.due(at("2026-11-12T08:00:00Z"), at("2026-11-14T09:00:00Z")))
                .isEmpty();
        assertThat(atNine.due(at("2026-11-12T08:00:00Z"), at("2026-11-16T08:00:00Z")))
                .contains(at("2026-11-16T08:00:00Z"));
        assertThat(atNine.due(at("2026-11-16T08:00:00Z"), at("2026-11-17T12:00:00Z")))
                .isEmpty();
        assertThat(atNine.due(at("2026-11-16T08:00:00Z"), at("2026-11-18T08:00:00Z")))
                .contains(at("2026-11-18T08:00:00Z"));
    }

    @Test
    void a_time_that_summer_time_leaves_out_is_an_hour_later() {
        Timetable atHalfPastTwo = Timetable.daily(LocalTime.of(2, 30), PRAGUE);
        // on 29 March 2026 the clock goes from 2:00 to 3:00, which is 1:00 UTC
        assertThat(atHalfPastTwo.due(at("2026-03-28T01:30:00Z"), at("2026-03-29T01:29:59Z")))
                .isEmpty();
        assertThat(atHalfPastTwo.due(at("2026-03-28T01:30:00Z"), at("2026-03-29T01:30:00Z")))
                .contains(at("2026-03-29T01:30:00Z"));
    }

    @Test
    void a_time_that_comes_twice_is_due_once() {
        Timetable atHalfPastTwo = Timetable.daily(LocalTime.of(2, 30), PRAGUE);
        // on 25 October 2026 it is 2:30 at 0:30 UTC and again at 1:30 UTC
        assertThat(atHalfPastTwo.due(at("2026-10-24T00:30:00Z"), at("2026-10-25T00:30:00Z")))
                .contains(at("2026-10-25T00:30:00Z"));
        assertThat(atHalfPastTwo.due(at("2026-10-25T00:30:00Z"), at("2026-10-25T01:30:00Z")))
                .isEmpty();
    }

    @Test
    void a_period_is_more_than_zero() {
        assertThatThrownBy(() -> Timetable.every(Duration.ZERO)).hasMessage("a period is more than zero, not PT0S");
    }

    @Test
    void a_monthly_chore_is_due_once_however_many_months_were_missed() {
        Timetable third = Timetable.monthly(3, LocalTime.of(6, 0), ZoneId.of("Europe/Prague"));
        Instant done = Instant.parse("2026-10-03T04:00:00Z");
        assertThat(third.due(done, Instant.parse("2026-11-03T04:59:59Z"))).isEmpty();
        assertThat(third.due(done, Instant.parse("2026-11-03T05:00:00Z")))
                .contains(Instant.parse("2026-11-03T05:00:00Z"));
        assertThat(third.due(done, Instant.parse("2027-03-01T00:00:00Z")))
                .contains(Instant.parse("2027-02-03T05:00:00Z"));
        assertThatThrownBy(() -> Timetable.monthly(29, LocalTime.NOON, ZoneId.of("Europe/Prague")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
