package eu.hodina.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hodina.application.trail.Change;
import eu.hodina.application.trail.FieldChange;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportFilesTest {
    private static final String HEADER = "date|start|worker|order|task|activity|minutes|kind|writeOff|note";
    private static final String GOOD = "2026-10-01|08:00|novak|Z1|WEB-1|DEV|61|BILLABLE||Oprava přihlášení";

    private final ExchangeWorld world = new ExchangeWorld();

    @Test
    void a_good_row_becomes_a_log() {
        ImportReport imported = run(GOOD);

        assertThat(imported.outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
        assertThat(imported.rows()).isEqualTo(1);
        assertThat(imported.minutes()).isEqualTo(61);
        WorkLog log = world.logs().get(0);
        assertThat(log.date()).isEqualTo(LocalDate.parse("2026-10-01"));
        assertThat(log.start()).contains(LocalTime.parse("08:00"));
        assertThat(log.worker()).isEqualTo(ExchangeWorld.NOVAK.id());
        assertThat(log.task()).isEqualTo(ExchangeWorld.WEB.id());
        assertThat(log.minutes()).isEqualTo(61);
        assertThat(log.kind()).isEqualTo(WorkKind.BILLABLE);
        assertThat(log.writeOff()).isEqualTo(Optional.empty());
        assertThat(log.note()).isEqualTo("Oprava přihlášení");
    }

    @Test
    void columns_may_stand_in_any_order() {
        run(file(
                "note|date|start|worker|order|task|activity|minutes|kind|writeOff",
                "Oprava přihlášení|2026-10-01|08:00|novak|Z1|WEB-1|DEV|61|BILLABLE|"));

        assertThat(world.logs().get(0).note()).isEqualTo("Oprava přihlášení");
    }

    @Test
    void the_same_file_again_adds_nothing() {
        run(GOOD, "2026-10-01||novak|Z1|WEB-1|DEV|7|REWORK|zdarma|x");

        ImportReport again = run(GOOD, "2026-10-01||novak|Z1|WEB-1|DEV|7|REWORK|zdarma|x");
        assertThat(again.outcome()).isEqualTo(ImportReport.Outcome.ALREADY_THERE);
        assertThat(again.rows()).isEqualTo(2);
        assertThat(world.logs()).hasSize(2);
    }

    @Test
    void a_worker_works_no_longer_on_a_day_than_the_day_is() {
        String typed = "2026-10-02||novak|Z1|WEB-1|DEV|1000|BILLABLE||x";
        assertThatThrownBy(() -> run(typed, typed))
                .hasMessageContaining(
                        "line 3, column 32 (minutes): found '1000', expected at most 1440 minutes of a worker on"
                                + " 2026-10-02, with this row it is 2000");
        run(typed);
        assertThatThrownBy(() -> run(typed.replace("1000", "441")))
                .hasMessageContaining("line 2, column 32")
                .hasMessageContaining("with this row it is 1441, of which 1000 are stored");
        assertThat(run(typed.replace("1000", "440")).rows()).isEqualTo(1);
    }

    @Test
    void days_on_which_clocks_change_are_shorter_and_longer() {
        String spring = "2026-03-29||novak|Z1|WEB-1|DEV|690|BILLABLE||x";
        assertThatThrownBy(() -> run(spring, spring, spring.replace("690", "1")))
                .hasMessageContaining("at most 1380 minutes of a worker on 2026-03-29, with this row it is 1381");
        String autumn = "2026-10-25||novak|Z1|WEB-1|DEV|750|BILLABLE||x";
        assertThatThrownBy(() -> run(autumn, autumn, autumn.replace("750", "1")))
                .hasMessageContaining("at most 1500 minutes of a worker on 2026-10-25, with this row it is 1501");
        assertThatThrownBy(() -> run("2026-03-29|02:30|novak|Z1|WEB-1|DEV|10|BILLABLE||x"))
                .hasMessageContaining("(start): found '02:30', expected a time that the clocks of 2026-03-29 show");
        assertThat(run(autumn, autumn).rows()).isEqualTo(2);
    }

    @Test
    void another_file_with_the_same_measured_work_is_refused() {
        run(GOOD);

        ImportSource longer = named("longer.csv", HEADER, GOOD, GOOD.replace("08:00", "18:00"));
        assertThatThrownBy(() -> run(longer))
                .hasMessage(
                        "longer.csv, line 2, column 12 (start): found '08:00', expected no other work of this worker at"
                                + " that time, a stored log has 08:00–09:01");
        assertThat(world.logs()).hasSize(1);
    }

    @Test
    void all_bad_fields_of_all_rows_are_told_and_nothing_is_stored() {
        ImportRefusedException refused = refused(
                GOOD,
                "2026-02-30|8:00|nowak|Z9|WEB-9|DEF|0|billable||x",
                "2026-10-02|08:00|novak|Z2|WEB-1|DEV|1441|BILLABLE||x",
                "2025-12-31|08:00|novak|Z1|WEB-1|DEV|10|BILLABLE||x",
                "2026-10-02|09:00|novak",
                "2026-10-02|10:00|novak|Z1|WEB-1|DEV|10|BILLABLE||x| y|z");

        assertThat(refused)
                .hasMessage("logs.csv: 13 problems, nothing was stored"
                        + "\n  logs.csv, line 3, column 1 (date): found '2026-02-30', expected a date such as 2026-10-31"
                        + "\n  logs.csv, line 3, column 12 (start): found '8:00', expected a time such as 08:30, or nothing"
                        + "\n  logs.csv, line 3, column 17 (worker): found 'nowak', expected the code of a worker"
                        + "\n  logs.csv, line 3, column 23 (order): found 'Z9', expected the number of an order"
                        + "\n  logs.csv, line 3, column 26 (task): found 'WEB-9', expected the code of a task"
                        + "\n  logs.csv, line 3, column 32 (activity): found 'DEF', expected the code of an activity"
                        + "\n  logs.csv, line 3, column 36 (minutes): found '0', expected whole minutes from 1 to 1440"
                        + "\n  logs.csv, line 3, column 38 (kind): found 'billable', expected BILLABLE, INTERNAL or REWORK"
                        + "\n  logs.csv, line 4, column 27 (task): found 'WEB-1', expected a task of order Z2"
                        + "\n  logs.csv, line 4, column 37 (minutes): found '1441', expected whole minutes from 1 to 1440"
                        + "\n  logs.csv, line 5, column 33 (activity): found 'DEV', expected an activity that is valid on"
                        + " 2025-12-31"
                        + "\n  logs.csv, line 6, column 23 (order): expected a separator and this field, the row ends after 3"
                        + " of 10"
                        + "\n  logs.csv, line 7, column 52: found ' y', expected the end of the row, the header has 10"
                        + " columns");
        assertThat(refused.total()).isEqualTo(13);
        assertThat(world.logs()).isEmpty();
    }

    @Test
    void work_of_one_worker_that_overlaps_is_told_with_the_other_line() {
        assertThat(refused(
                        GOOD,
                        "2026-10-01|09:00|novak|Z1|WEB-1|DEV|30|BILLABLE||x",
                        "2026-10-01|09:01|novak|Z1|WEB-1|DEV|30|BILLABLE||touches and does not overlap",
                        "2026-10-01|08:30|cerna|Z1|WEB-1|DEV|30|BILLABLE||another worker",
                        "2026-10-01||novak|Z1|WEB-1|DEV|30|BILLABLE||typed later"))
                .hasMessage(
                        "logs.csv, line 3, column 12 (start): found '09:00', expected no other work of this worker at"
                                + " that time, line 2 has 08:00–09:01");
    }

    @Test
    void work_across_midnight_belongs_to_two_days() {
        assertThat(refused("2026-10-01|23:30|novak|Z1|WEB-1|DEV|31|BILLABLE||x"))
                .hasMessage("logs.csv, line 2, column 37 (minutes): found '31', expected work from 23:30 that ends by"
                        + " midnight");
    }

    @Test
    void a_header_with_a_missing_a_double_and_an_unknown_column_is_refused_and_no_row_is_judged() {
        ImportSource file = file("date|start|worker|order|task|activity|minutes|minutes|kint|note", "nothing");

        assertThatThrownBy(() -> run(file))
                .hasMessage("logs.csv: 4 problems, nothing was stored"
                        + "\n  logs.csv, line 1, column 47 (minutes): found 'minutes', expected each column once"
                        + "\n  logs.csv, line 1, column 55: found 'kint', expected one of the columns"
                        + " date,start,worker,order,task,activity,minutes,kind,writeOff,note"
                        + "\n  logs.csv, line 1, column 64 (kind): expected this column in the header too, it is missing"
                        + "\n  logs.csv, line 1, column 64 (writeOff): expected this column in the header too, it is"
                        + " missing");
    }

    @Test
    void a_file_without_a_header_is_one_problem() {
        assertThatThrownBy(() -> run(file(GOOD, GOOD)))
                .hasMessage("logs.csv, line 1, column 1: found '2026-10-01', expected a header row of these columns:"
                        + " date,start,worker,order,task,activity,minutes,kind,writeOff,note");
    }

    @Test
    void semicolons_are_told_by_the_header() {
        byte[] bytes = (HEADER + "\n" + GOOD).replace('|', ';').getBytes(StandardCharsets.UTF_8);

        assertThat(run(ImportSource.of("logs.csv", bytes)).rows()).isEqualTo(1);
    }

    @Test
    void windows_1250_is_told_by_its_bytes() {
        Charset windows = Charset.forName("windows-1250");
        byte[] bytes = (HEADER + "\n" + GOOD).replace('|', ';').getBytes(windows);

        run(ImportSource.of("logs.csv", bytes));

        assertThat(world.logs().get(0).note()).isEqualTo("Oprava přihlášení");
    }

    @Test
    void a_dry_run_tells_the_same_and_keeps_nothing() {
        ImportSource file = file(HEADER, GOOD);
        ImportRequest dry = new ImportRequest(
                ExchangeKind.WORK_LOGS, file, ImportOrigin.hodina(), CsvFormat.unknown(), ImportRequest.Mode.DRY_RUN);

        assertThat(world.run(dry).outcome()).isEqualTo(ImportReport.Outcome.GOOD);
        assertThat(world.logs()).isEmpty();
        assertThat(run(GOOD).outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
    }

    @Test
    void the_same_file_is_taken_in_again_where_that_is_asked_for() {
        String typed = "2026-10-01||novak|Z1|WEB-1|DEV|7|BILLABLE||x";
        run(typed);

        ImportReport again = world.run(new ImportRequest(
                ExchangeKind.WORK_LOGS,
                file(HEADER, typed),
                ImportOrigin.hodina(),
                CsvFormat.unknown(),
                ImportRequest.Mode.AGAIN));

        assertThat(again.outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
        assertThat(world.logs()).hasSize(2);
    }

    @Test
    void an_import_leaves_one_record_in_the_trail() {
        ImportReport report = run(GOOD, "2026-10-01||novak|Z1|WEB-1|DEV|7|REWORK|zdarma|x");

        List<Change> trail = world.trail(report, 0);
        assertThat(trail).hasSize(1);
        assertThat(trail.get(0).by().login()).isEqualTo("manager");
        assertThat(trail.get(0).fields())
                .contains(new FieldChange("rows", Optional.empty(), Optional.of("2")))
                .contains(new FieldChange("name", Optional.empty(), Optional.of("logs.csv")));
    }

    @Test
    void sittings_that_were_measured_to_the_second_follow_each_other() {
        run(
                "2026-10-01|08:00:00|novak|Z1|WEB-1|DEV|11|BILLABLE||ten minutes and 31 seconds",
                "2026-10-01|08:10:31|novak|Z1|WEB-1|DEV|1|BILLABLE||five seconds",
                "2026-10-01|08:10:36|novak|Z1|WEB-1|DEV|30|BILLABLE||and so on",
                "2026-10-01|23:59:40|novak|Z1|WEB-1|DEV|1|BILLABLE||twenty seconds");

        assertThat(world.logs()).extracting(WorkLog::minutes).containsExactly(11, 1, 30, 1);
    }

    @Test
    void what_is_written_and_taken_in_elsewhere_is_written_again_byte_for_byte() throws IOException {
        run(file(
                HEADER + "|mends|approval",
                GOOD + "||",
                "2026-10-01||novak|Z1|WEB-1|DEV|7|REWORK|zdarma|'=1+1, \"quoted\" |WEB-1|APPROVED",
                "2026-10-02|08:10:31|cerna|Z1|WEB-1|DEV|30|INTERNAL|| 'x'||NOT_NEEDED"));
        byte[] first = export(world);

        ExchangeWorld elsewhere = new ExchangeWorld();
        elsewhere.run(ImportRequest.workLogs(ImportSource.of("x.csv", first)));

        assertThat(export(elsewhere)).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8))
                .isEqualTo("date,start,worker,order,task,activity,minutes,kind,writeOff,note,mends,approval\r\n"
                        + "2026-10-01,08:00,novak,Z1,WEB-1,DEV,61,BILLABLE,,Oprava přihlášení,,NOT_NEEDED\r\n"
                        + "2026-10-01,,novak,Z1,WEB-1,DEV,7,REWORK,zdarma,\"'=1+1, \"\"quoted\"\" \",WEB-1,APPROVED\r\n"
                        + "2026-10-02,08:10:31,cerna,Z1,WEB-1,DEV,30,INTERNAL,, 'x',,NOT_NEEDED\r\n");
    }

    private static byte[] export(ExchangeWorld world) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        world.billing().exportFiles().write(ExchangeKind.WORK_LOGS, out);
        return out.toByteArray();
    }

    @Test
    void a_file_without_rows_is_refused() {
        assertThatThrownBy(() -> run(file(HEADER)))
                .hasMessage("logs.csv, line 2, column 1: expected at least one row below the header");
    }

    @Test
    void the_name_of_a_file_cannot_forge_a_line() {
        ImportSource file = named("a\nline 9\u2028.csv", HEADER);

        assertThatThrownBy(() -> run(file))
                .hasMessage("a line 9 .csv, line 2, column 1: expected at least one row below the header");
    }

    @Test
    void of_many_problems_a_thousand_are_listed_and_all_counted() {
        String[] rows = new String[1500];
        Arrays.fill(rows, "2026-10-01||novak|Z1|WEB-1|DEV|0|BILLABLE||x");
        ImportRefusedException refused = refused(rows);

        assertThat(refused.problems()).hasSize(1000);
        assertThat(refused.total()).isEqualTo(1500);
        assertThat(refused.getMessage()).endsWith("\n  and 500 more");
        assertThat(refused.problems().get(0).place()).isEqualTo(new TextPlace(2, 32));
        assertThat(refused.problems().get(999).place()).isEqualTo(new TextPlace(1001, 32));
    }

    @Test
    void notes_and_reasons_have_bounds_and_no_control_characters() {
        assertThat(refused(
                        "2026-10-01||novak|Z1|WEB-1|DEV|1|BILLABLE|" + "r".repeat(201) + "|x",
                        "2026-10-01||novak|Z1|WEB-1|DEV|1|BILLABLE||a\u0000b"))
                .hasMessage(
                        "logs.csv: 2 problems, nothing was stored\n  logs.csv, line 2, column 43 (writeOff): found '"
                                + "r".repeat(60) + "…', expected at most 200 characters, not 201"
                                + "\n  logs.csv, line 3, column 44 (note): found 'a b', expected text without control characters");
    }

    @Test
    void what_no_xml_can_hold_comes_into_no_text() {
        for (String strange : List.of("\uFFFE", "\uFFFF")) {
            assertThat(refused("2026-10-01||novak|Z1|WEB-1|DEV|1|BILLABLE||a" + strange + "b"))
                    .hasMessageContaining("line 2, column 44 (note)");
            assertThat(PlainLetters.areOneLine("a" + strange)).isFalse();
            assertThat(PlainLetters.areLines("a\n" + strange)).isFalse();
        }
        assertThat(PlainLetters.areLines("a\r\n\tžluťoučký 🐎")).isTrue();
        assertThat(PlainLetters.areOneLine("a\tb")).isFalse();
    }

    private ImportRefusedException refused(String... rows) {
        return catchThrowableOfType(ImportRefusedException.class, () -> run(rows));
    }

    private ImportReport run(String... rows) {
        return run(file(HEADER, rows));
    }

    private ImportReport run(ImportSource file) {
        return world.run(ImportRequest.workLogs(file));
    }

    private static ImportSource file(String header, String... rows) {
        return named("logs.csv", header, rows);
    }

    /** Fields are parted by bars here, which are easier on the eye; quotes are doubled and set where they are needed. */
    private static ImportSource named(String name, String header, String... rows) {
        List<String> lines = new ArrayList<>(List.of(header.replace('|', ',')));
        for (String row : rows) {
            lines.add(Stream.of(row.split("\\|", -1))
                    .map(field -> field.matches("(?s).*[,\"].*") ? '"' + field.replace("\"", "\"\"") + '"' : field)
                    .collect(Collectors.joining(",")));
        }
        return ImportSource.of(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
