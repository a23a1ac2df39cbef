package eu.hodina.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportWorkLogsTest {
    private static final String SHA = "ab".repeat(32);
    private static final String HEADER = "date|start|worker|order|task|activity|minutes|kind|writeOff|note";
    private static final String GOOD = "2026-10-01|08:00|novak|Z1|WEB-1|DEV|61|BILLABLE||Oprava přihlášení";

    private final ExchangeWorld world = new ExchangeWorld();

    @Test
    void a_good_row_becomes_a_log() {
        ImportedWorkLogs imported = run(GOOD);

        assertThat(imported).isEqualTo(new ImportedWorkLogs(1, 61, 0));
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

        assertThat(run(GOOD, "2026-10-01||novak|Z1|WEB-1|DEV|7|REWORK|zdarma|x"))
                .isEqualTo(new ImportedWorkLogs(0, 0, 2));
        assertThat(world.logs()).hasSize(2);
    }

    @Test
    void another_file_with_the_same_measured_work_is_refused() {
        run(GOOD);

        WorkLogFile longer = new WorkLogFile("longer.csv", "cd".repeat(32), row(1, HEADER), List.of(row(2, GOOD)));
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
                        + "\n  logs.csv, line 6, column 23 (order): expected a comma and this field, the row ends after 3"
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
        WorkLogFile file = file("date|start|worker|order|task|activity|minutes|minutes|kint|note", "nothing");

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
                .hasMessage("logs.csv, line 1, column 1: found '2026-10-01', expected a header row of these columns,"
                        + " with commas: date,start,worker,order,task,activity,minutes,kind,writeOff,note");
    }

    @Test
    void a_header_with_semicolons_is_one_problem() {
        assertThatThrownBy(() -> run(file("date;start;worker;order;task;activity;minutes;kind;writeOff;note")))
                .hasMessage("logs.csv, line 1, column 1: found"
                        + " 'date;start;worker;order;task;activity;minutes;kind;writeOff;…', expected a header row of"
                        + " these columns, with commas:"
                        + " date,start,worker,order,task,activity,minutes,kind,writeOff,note");
    }

    @Test
    void a_file_without_rows_is_refused() {
        assertThatThrownBy(() -> run(file(HEADER)))
                .hasMessage("logs.csv, line 2, column 1: expected at least one row below the header");
    }

    @Test
    void the_name_of_a_file_cannot_forge_a_line() {
        WorkLogFile file = new WorkLogFile("a\nline 9\u2028.csv", SHA, row(1, HEADER), List.of());

        assertThatThrownBy(() -> run(file))
                .hasMessage("a line 9 .csv, line 2, column 1: expected at least one row below the header");
    }

    @Test
    void of_many_problems_a_hundred_are_listed_and_all_counted() {
        String[] rows = new String[150];
        Arrays.fill(rows, "2026-10-01||novak|Z1|WEB-1|DEV|0|BILLABLE||x");
        ImportRefusedException refused = refused(rows);

        assertThat(refused.problems()).hasSize(100);
        assertThat(refused.total()).isEqualTo(150);
        assertThat(refused.getMessage()).endsWith("\n  and 50 more");
        assertThat(refused.problems().get(0).place()).isEqualTo(new TextPlace(2, 32));
        assertThat(refused.problems().get(99).place()).isEqualTo(new TextPlace(101, 32));
    }

    @Test
    void of_too_many_problems_the_first_of_the_file_are_listed_whenever_they_were_found() {
        String[] rows = new String[120];
        Arrays.fill(rows, "2026-10-01||novak|Z1|WEB-1|DEV|0|BILLABLE||x");
        rows[0] = GOOD;
        rows[1] = GOOD;
        ImportRefusedException refused = refused(rows);

        assertThat(refused.total()).isEqualTo(119);
        assertThat(refused.problems().get(0).place()).isEqualTo(new TextPlace(3, 12));
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

    private ImportRefusedException refused(String... rows) {
        return catchThrowableOfType(ImportRefusedException.class, () -> run(rows));
    }

    private ImportedWorkLogs run(String... rows) {
        return run(file(HEADER, rows));
    }

    private ImportedWorkLogs run(WorkLogFile file) {
        return world.run(file);
    }

    private static WorkLogFile file(String header, String... rows) {
        List<WorkLogFile.Row> read = new ArrayList<>();
        for (String row : rows) {
            read.add(row(read.size() + 2, row));
        }
        return new WorkLogFile("logs.csv", SHA, row(1, header), read);
    }

    private static WorkLogFile.Row row(int line, String row) {
        List<WorkLogFile.Field> fields = new ArrayList<>();
        int column = 1;
        for (String text : row.split("\\|", -1)) {
            fields.add(new WorkLogFile.Field(new TextPlace(line, column), text));
            column += text.length() + 1;
        }
        return new WorkLogFile.Row(fields, new TextPlace(line, column - 1));
    }
}
