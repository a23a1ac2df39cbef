package eu.hodina.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.time.Sitting.Part;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Handbook 2.5: days, midnights and the nights in which clocks change. */
class SittingTest {
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final Instant MIDNIGHT = Instant.parse("2026-10-31T23:00:00Z");

    private static Sitting sitting(String begin, String end) {
        return Sitting.between(LocalDateTime.parse(begin), LocalDateTime.parse(end), PRAGUE);
    }

    private static Part part(String date, String start, int minutes) {
        return new Part(LocalDate.parse(date), LocalTime.parse(start), minutes);
    }

    /** Trap 6. */
    @Test
    void a_night_in_which_clocks_change_lasts_what_has_passed() {
        Sitting spring = sitting("2026-03-28T22:00", "2026-03-29T06:00");
        assertThat(spring.minutes()).isEqualTo(420);
        assertThat(spring.parts(PRAGUE))
                .containsExactly(part("2026-03-28", "22:00", 120), part("2026-03-29", "00:00", 300));
        Sitting autumn = sitting("2026-10-24T22:00", "2026-10-25T06:00");
        assertThat(autumn.minutes()).isEqualTo(540);
        assertThat(autumn.parts(PRAGUE))
                .containsExactly(part("2026-10-24", "22:00", 120), part("2026-10-25", "00:00", 420));
    }

    /** Trap 6. */
    @Test
    void a_day_on_which_clocks_change_has_23_or_25_hours() {
        assertThat(Sitting.minutesOf(LocalDate.of(2026, 3, 29), PRAGUE)).isEqualTo(1380);
        assertThat(Sitting.minutesOf(LocalDate.of(2026, 10, 25), PRAGUE)).isEqualTo(1500);
        assertThat(Sitting.minutesOf(LocalDate.of(2026, 10, 26), PRAGUE)).isEqualTo(1440);
    }

    /** Trap 7, as far as it is about midnight. */
    @Test
    void a_sitting_over_midnight_is_a_part_on_each_day() {
        assertThat(sitting("2026-10-31T23:30", "2026-11-01T00:45").parts(PRAGUE))
                .containsExactly(part("2026-10-31", "23:30", 30), part("2026-11-01", "00:00", 45));
        assertThat(sitting("2026-10-31T23:30", "2026-11-01T00:00").parts(PRAGUE))
                .containsExactly(part("2026-10-31", "23:30", 30));
        assertThat(sitting("2026-10-30T12:00", "2026-11-01T01:00").parts(PRAGUE))
                .containsExactly(
                        part("2026-10-30", "12:00", 720),
                        part("2026-10-31", "00:00", 1440),
                        part("2026-11-01", "00:00", 60));
    }

    @Test
    void refuses_a_local_time_that_is_skipped() {
        assertThatThrownBy(() -> sitting("2026-03-29T01:30", "2026-03-29T02:30"))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("a local time that exists in Europe/Prague was expected, not 2026-03-29T02:30");
    }

    @Test
    void a_local_time_that_exists_twice_is_the_earlier_one_that_is_not_before_the_beginning() {
        assertThat(sitting("2026-10-25T01:30", "2026-10-25T02:30").minutes()).isEqualTo(60);
        assertThat(sitting("2026-10-25T02:45", "2026-10-25T02:15").minutes()).isEqualTo(30);
        assertThat(sitting("2026-10-25T02:15", "2026-10-25T03:15").minutes()).isEqualTo(120);
    }

    @Test
    void refuses_an_end_before_the_beginning() {
        assertThatThrownBy(() -> sitting("2026-10-05T10:00", "2026-10-05T09:59"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sitting ends at 2026-10-05T08:00:00Z or later, not at 2026-10-05T07:59:00Z");
        assertThatThrownBy(() -> new Sitting(Instant.MIN, Instant.MAX).minutes())
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void counts_to_the_nearest_minute_and_at_least_one() {
        assertThat(new Sitting(MIDNIGHT, MIDNIGHT).parts(PRAGUE)).containsExactly(part("2026-11-01", "00:00", 1));
        assertThat(new Sitting(MIDNIGHT, MIDNIGHT.plusSeconds(89)).minutes()).isEqualTo(1);
        assertThat(new Sitting(MIDNIGHT, MIDNIGHT.plusSeconds(90)).minutes()).isEqualTo(2);
        assertThat(new Sitting(MIDNIGHT.minusSeconds(5), MIDNIGHT.plusSeconds(5)).parts(PRAGUE))
                .containsExactly(part("2026-11-01", "00:00", 1));
        assertThat(new Sitting(MIDNIGHT.minusSeconds(40), MIDNIGHT.plusSeconds(20)).parts(PRAGUE))
                .containsExactly(part("2026-10-31", "23:59:20", 1));
        assertThat(new Sitting(MIDNIGHT.minusSeconds(80), MIDNIGHT.plusSeconds(80)).parts(PRAGUE))
                .containsExactly(part("2026-10-31", "23:58:40", 1), part("2026-11-01", "00:00", 2));
    }

    @Test
    void parts_add_up_to_the_whole_in_any_zone() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            ZoneId zone = random.nextBoolean() ? PRAGUE : ZoneId.of("Pacific/Apia");
            Instant begin = Instant.parse("2011-12-27T00:00:00Z").plusSeconds(random.nextInt(500_000_000));
            Sitting sitting = new Sitting(begin, begin.plusSeconds(random.nextInt(400_000)));
            assertThat(sitting.parts(zone).stream().mapToInt(Part::minutes).sum())
                    .as("seed %d", seed)
                    .isEqualTo(sitting.minutes());
            assertThat(sitting.parts(zone))
                    .as("seed %d", seed)
                    .allSatisfy(part ->
                            assertThat(part.minutes()).isLessThanOrEqualTo(Sitting.minutesOf(part.date(), zone)));
        }
    }
}
