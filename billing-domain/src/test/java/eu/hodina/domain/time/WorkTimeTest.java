package eu.hodina.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.time.WorkTime.Part;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type about when and how long they worked. */
class WorkTimeTest {
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private static Part part(String date, String start, int minutes) {
        return new Part(LocalDate.parse(date), Optional.of(LocalTime.parse(start)), minutes);
    }

    private static WorkTime between(String date, String start, String end) {
        return WorkTime.between(LocalDate.parse(date), LocalTime.parse(start), LocalTime.parse(end));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1:30|90", "01:30|90", "1:30 h|90", "0:01|1", "25:00|1500", "1,5 h|90", "1.5h|90", "1,5 hod.|90",
                "1.25 hours|75", "2 hodiny|120", "8h|480", "0,1 h|6", "0.05 h|3", "90m|90", "90 min|90", "90 minut|90",
                "90|90", " 1 H 30 MIN |90", "1h30|90", "2 hod 5 min.|125", "1440|1440"
            })
    void durations_are_read_as_people_type_them(String text, int minutes) {
        assertThat(WorkDuration.parse(text)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0:00",
                "1:60",
                "1,5",
                "1.5",
                "1.33 h",
                "-5",
                "25:01",
                "1501",
                "26 h",
                "1e3",
                "1:30:00",
                "h",
                "1,5,5 h",
                "½ h",
                "9999999999",
                "1 h 60 min",
                "１５",
                "0x10",
                "1.5 m",
                "100000000000000000000000000000000000000000 h"
            })
    void what_is_no_whole_number_of_minutes_is_refused(String text) {
        assertThatThrownBy(() -> WorkDuration.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a duration of whole minutes up to 25 hours was expected");
    }

    @Test
    void work_across_midnight_is_on_both_days() {
        assertThat(between("2026-10-31", "23:30", "00:45").parts(PRAGUE))
                .containsExactly(part("2026-10-31", "23:30", 30), part("2026-11-01", "00:00", 45));
        assertThat(WorkTime.lasting(LocalDate.parse("2026-12-31"), Optional.of(LocalTime.of(23, 0)), 90)
                        .parts(PRAGUE))
                .containsExactly(part("2026-12-31", "23:00", 60), part("2027-01-01", "00:00", 30));
    }

    @Test
    void nights_in_which_clocks_change_last_what_passes() {
        assertThat(between("2026-03-28", "22:00", "06:00").parts(PRAGUE))
                .containsExactly(part("2026-03-28", "22:00", 120), part("2026-03-29", "00:00", 300));
        assertThat(between("2026-10-25", "01:00", "04:00").parts(PRAGUE))
                .containsExactly(part("2026-10-25", "01:00", 240));
        assertThatThrownBy(() -> between("2026-03-29", "02:30", "04:00").parts(PRAGUE))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void work_without_a_start_is_on_its_day() {
        assertThat(WorkTime.lasting(LocalDate.parse("2026-11-02"), Optional.empty(), 90)
                        .parts(PRAGUE))
                .containsExactly(new Part(LocalDate.parse("2026-11-02"), Optional.empty(), 90));
    }

    @Test
    void an_end_or_a_duration_and_not_both() {
        LocalDate day = LocalDate.parse("2026-11-02");
        Optional<LocalTime> nine = Optional.of(LocalTime.of(9, 0));
        Optional<LocalTime> ten = Optional.of(LocalTime.of(10, 0));
        assertThatThrownBy(() -> new WorkTime(day, nine, ten, OptionalInt.of(60)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkTime(day, nine, Optional.empty(), OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkTime(day, Optional.empty(), ten, OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkTime(day, nine, nine, OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkTime.lasting(day, nine, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The parts follow one another without a gap and add up to the whole. */
    @Test
    void parts_add_up() {
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            LocalDate day = LocalDate.parse("2026-03-28").plusDays(random.nextInt(2) * 210L + random.nextInt(2));
            int minutes = 1 + random.nextInt(WorkDuration.LONGEST);
            LocalTime start = LocalTime.of(3 + random.nextInt(21), random.nextInt(60));
            var parts = WorkTime.lasting(day, Optional.of(start), minutes).parts(PRAGUE);
            assertThat(parts.stream().mapToInt(Part::minutes).sum())
                    .as("seed " + seed)
                    .isEqualTo(minutes);
            for (int i = 1; i < parts.size(); i++) {
                assertThat(parts.get(i).start()).as("seed " + seed).contains(LocalTime.MIDNIGHT);
                assertThat(parts.get(i).date())
                        .isEqualTo(parts.get(i - 1).date().plusDays(1));
            }
        }
    }
}
