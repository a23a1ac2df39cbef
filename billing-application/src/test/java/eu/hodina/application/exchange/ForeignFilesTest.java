package eu.hodina.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.hodina.application.exchange.ImportOrigin.Dates;
import eu.hodina.application.exchange.ImportOrigin.Program;
import eu.hodina.domain.time.WorkLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of other programs; the samples follow their documented columns (docs/exchange.md). */
class ForeignFilesTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-10-01");

    private final ExchangeWorld world = new ExchangeWorld();

    @Test
    void toggl_s_detailed_report_comes_in_by_names_and_tags() {
        run("toggl.csv", new ImportOrigin(Program.TOGGL, Dates.ISO, Map.of("project:Web", "Z1")));

        assertThat(world.logs())
                .extracting(WorkLog::date, WorkLog::start, WorkLog::minutes, WorkLog::writeOff, WorkLog::note)
                .containsExactly(
                        tuple(FIRST, Optional.of(LocalTime.parse("08:00")), 61, Optional.empty(), "Oprava přihlášení"),
                        tuple(
                                FIRST,
                                Optional.of(LocalTime.parse("09:15:10")),
                                1,
                                Optional.of("not billable in toggl"),
                                "Schůzka, návrh"));
        assertThat(world.logs().get(0).worker()).isEqualTo(ExchangeWorld.NOVAK.id());
    }

    @Test
    void clockify_s_detailed_report_comes_in_by_e_mail_with_dates_whose_order_is_told() {
        run("clockify.csv", new ImportOrigin(Program.CLOCKIFY, Dates.MONTH_FIRST, Map.of("activity:", "DEV")));

        assertThat(world.logs())
                .extracting(WorkLog::date, WorkLog::start, WorkLog::minutes)
                .containsExactly(
                        tuple(FIRST, Optional.of(LocalTime.parse("08:00")), 61),
                        tuple(FIRST, Optional.of(LocalTime.parse("14:30")), 90));
    }

    @Test
    void the_order_of_day_and_month_is_never_guessed() {
        assertThatThrownBy(() ->
                        run("clockify.csv", new ImportOrigin(Program.CLOCKIFY, Dates.ISO, Map.of("activity:", "DEV"))))
                .hasMessageContaining("clockify.csv: 2 problems, nothing was stored")
                .hasMessageContaining("line 2, column 82 (Start Date): found '10/01/2026', expected a date");
        assertThat(world.logs()).isEmpty();
    }

    @Test
    void kimai_s_timesheets_come_in_with_seconds_or_hours_and_minutes() {
        run("kimai.csv", new ImportOrigin(Program.KIMAI, Dates.ISO, Map.of()));

        assertThat(world.logs()).extracting(WorkLog::minutes).containsExactly(61, 90);
    }

    @Test
    void a_name_that_is_not_known_is_told_as_the_file_has_it() {
        assertThatThrownBy(() -> run("toggl.csv", new ImportOrigin(Program.TOGGL, Dates.ISO, Map.of())))
                .hasMessageContaining("(Project): found 'Web', expected the number of an order");
    }

    @ParameterizedTest
    @CsvSource({
        "0:00:05,1",
        "0:00:29,1",
        "0:00:30,1",
        "0:01:29,1",
        "0:01:30,2",
        "1:30,90",
        "1.50,90",
        "'0,25',15",
        "90,2",
        "0,0",
        "24:00:00,1440"
    })
    void durations_are_rounded_to_the_nearest_minute_and_at_least_one(String text, String minutes) {
        assertThat(ForeignTime.minutes(text)).contains(minutes);
    }

    @ParameterizedTest
    @CsvSource({"12:05 AM,00:05:00", "12:05 PM,12:05:00", "1:05:09 pm,13:05:09", "23:59,23:59:00"})
    void times_may_be_of_twelve_hours(String text, String time) {
        assertThat(ForeignTime.time(text)).contains(time);
    }

    @ParameterizedTest
    @CsvSource({"13:00 PM", "24:00", "8.30", "0:10 AM"})
    void what_is_no_time_is_none(String text) {
        assertThat(ForeignTime.time(text)).isEmpty();
    }

    @Test
    void a_mapping_is_a_small_file() {
        assertThat(ImportMapping.read(file("what;from;to\nactivity;Development;VYVOJ\nproject;;Z1\n")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("activity:Development", "VYVOJ", "project:", "Z1"));
        assertThatThrownBy(() -> ImportMapping.read(file("what,from,to\nclient,x,y\n")))
                .hasMessage(
                        "map.csv, line 2, column 1 (what): found 'client', expected project, task, user or activity");
    }

    private static ImportSource file(String text) {
        return ImportSource.of("map.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private void run(String sample, ImportOrigin origin) {
        world.run(new ImportRequest(
                ExchangeKind.WORK_LOGS,
                ImportSource.of(sample, bytes(sample)),
                origin,
                CsvFormat.unknown(),
                ImportRequest.Mode.ONCE));
    }

    private static byte[] bytes(String sample) {
        try (InputStream in =
                Objects.requireNonNull(ForeignFilesTest.class.getResourceAsStream("/exchange/" + sample))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
