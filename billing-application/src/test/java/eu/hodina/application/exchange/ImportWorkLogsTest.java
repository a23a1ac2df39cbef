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
    private static final List<String> HEADER =
            List.of("date", "start", "worker", "order", "task", "activity", "minutes", "kind", "writeOff", "note");
    private static final String GOOD = "2026-10-01|08:00|novak|Z1|WEB-1|DEV|61|BILLABLE||Oprava přihlášení";

    private final ExchangeWorld world = new ExchangeWorld();

    @Test
    void a_good_row_becomes_a_log() {
        ImportedWorkLogs imported = run(GOOD);

        assertThat(imported).isEqualTo(new ImportedWorkLogs(1, 61, 0));
        WorkLog log = world.logs.get(0);
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
        List<String> header = new ArrayList<>(HEADER);
        List<String> fields = new ArrayList<>(fields(GOOD));
        header.add(0, header.remove(9));
        fields.add(0, fields.remove(9));

        run(new WorkLogFile("logs.csv", SHA, 1, header, List.of(new WorkLogFile.Row(2, fields))));

        assertThat(world.logs.get(0).note()).isEqualTo("Oprava přihlášení");
    }

    @Test
    void the_same_file_again_adds_nothing() {
        run(GOOD, "2026-10-01||novak|Z1|WEB-1|DEV|7|REWORK|zdarma|x");

        assertThat(run(GOOD, "2026-10-01||novak|Z1|WEB-1|DEV|7|REWORK|zdarma|x"))
                .isEqualTo(new ImportedWorkLogs(0, 0, 2));
        assertThat(world.logs).hasSize(2);
    }

    @Test
    void another_file_with_the_same_measured_work_is_refused() {
        run(GOOD);

        WorkLogFile longer = new WorkLogFile(
                "longer.csv", "cd".repeat(32), 1, HEADER, List.of(new WorkLogFile.Row(2, fields(GOOD))));
        assertThatThrownBy(() -> run(longer))
                .hasMessage("longer.csv, line 2, column start: found '08:00', expected no other work of this worker at"
                        + " that time, a stored log has 08:00–09:01");
        assertThat(world.logs).hasSize(1);
    }

    @Test
    void all_bad_fields_of_all_rows_are_told_and_nothing_is_stored() {
        ImportRefusedException refused = refused(
                GOOD,
                "2026-02-30|8:00|nowak|Z9|WEB-9|DEF|0|billable||x",
                "2026-10-02|08:00|novak|Z2|WEB-1|DEV|1441|BILLABLE||x",
                "2025-12-31|08:00|novak|Z1|WEB-1|DEV|10|BILLABLE||x",
                "2026-10-02|09:00|novak");

        assertThat(refused)
                .hasMessage("logs.csv: 12 problems, nothing was stored"
                        + "\n  line 3, column date: found '2026-02-30', expected a date such as 2026-10-31"
                        + "\n  line 3, column start: found '8:00', expected a time such as 08:30, or nothing"
                        + "\n  line 3, column worker: found 'nowak', expected the code of a worker"
                        + "\n  line 3, column order: found 'Z9', expected the number of an order"
                        + "\n  line 3, column task: found 'WEB-9', expected the code of a task"
                        + "\n  line 3, column activity: found 'DEF', expected the code of an activity"
                        + "\n  line 3, column minutes: found '0', expected whole minutes from 1 to 1440"
                        + "\n  line 3, column kind: found 'billable', expected BILLABLE, INTERNAL or REWORK"
                        + "\n  line 4, column task: found 'WEB-1', expected a task of order Z2"
                        + "\n  line 4, column minutes: found '1441', expected whole minutes from 1 to 1440"
                        + "\n  line 5, column activity: found 'DEV', expected an activity that is valid on 2025-12-31"
                        + "\n  line 6: expected 10 fields as in the header, not 3");
        assertThat(refused.total()).isEqualTo(12);
        assertThat(world.logs).isEmpty();
    }

    @Test
    void work_of_one_worker_that_overlaps_is_told_with_the_other_line() {
        assertThat(refused(
                        GOOD,
                        "2026-10-01|09:00|novak|Z1|WEB-1|DEV|30|BILLABLE||x",
                        "2026-10-01|09:01|novak|Z1|WEB-1|DEV|30|BILLABLE||touches and does not overlap",
                        "2026-10-01|08:30|cerna|Z1|WEB-1|DEV|30|BILLABLE||another worker",
                        "2026-10-01||novak|Z1|WEB-1|DEV|30|BILLABLE||typed later"))
                .hasMessage("logs.csv, line 3, column start: found '09:00', expected no other work of this worker at"
                        + " that time, line 2 has 08:00–09:01");
    }

    @Test
    void work_across_midnight_belongs_to_two_days() {
        assertThat(refused("2026-10-01|23:30|novak|Z1|WEB-1|DEV|31|BILLABLE||x"))
                .hasMessage("logs.csv, line 2, column minutes: found '31', expected work from 23:30 that ends by"
                        + " midnight");
    }

    @Test
    void a_header_with_a_missing_a_double_and_an_unknown_column_is_refused() {
        List<String> header =
                List.of("date", "start", "worker", "order", "task", "activity", "minutes", "minutes", "kint", "note");
        WorkLogFile file = new WorkLogFile("logs.csv", SHA, 1, header, List.of());

        assertThatThrownBy(() -> run(file))
                .hasMessage("logs.csv: 4 problems, nothing was stored"
                        + "\n  line 1, column minutes: found 'minutes', expected each column once"
                        + "\n  line 1, column kint: found 'kint', expected a header of these columns, with commas:"
                        + " date,start,worker,order,task,activity,minutes,kind,writeOff,note"
                        + "\n  line 1: expected a column 'kind' in the header, it is missing"
                        + "\n  line 1: expected a column 'writeOff' in the header, it is missing");
    }

    @Test
    void a_file_without_rows_is_refused() {
        assertThatThrownBy(() -> run(new WorkLogFile("logs.csv", SHA, 1, HEADER, List.of())))
                .hasMessage("logs.csv: expected at least one row below the header");
    }

    @Test
    void of_many_problems_a_hundred_are_listed_and_all_counted() {
        String[] rows = new String[150];
        Arrays.fill(rows, "2026-10-01||novak|Z1|WEB-1|DEV|0|BILLABLE||x");
        ImportRefusedException refused = refused(rows);

        assertThat(refused.problems()).hasSize(100);
        assertThat(refused.total()).isEqualTo(150);
        assertThat(refused.getMessage()).endsWith("\n  and 50 more");
    }

    @Test
    void notes_and_reasons_have_bounds_and_no_control_characters() {
        assertThat(refused(
                        "2026-10-01||novak|Z1|WEB-1|DEV|1|BILLABLE|" + "r".repeat(201) + "|x",
                        "2026-10-01||novak|Z1|WEB-1|DEV|1|BILLABLE||a\u0000b"))
                .hasMessage("logs.csv: 2 problems, nothing was stored\n  line 2, column writeOff: found '"
                        + "r".repeat(60) + "…', expected at most 200 characters, not 201"
                        + "\n  line 3, column note: found 'a b', expected text without control characters");
    }

    private ImportRefusedException refused(String... rows) {
        return catchThrowableOfType(ImportRefusedException.class, () -> run(rows));
    }

    private ImportedWorkLogs run(String... rows) {
        List<WorkLogFile.Row> read = new ArrayList<>();
        for (String row : rows) {
            read.add(new WorkLogFile.Row(read.size() + 2, fields(row)));
        }
        return run(new WorkLogFile("logs.csv", SHA, 1, HEADER, read));
    }

    private ImportedWorkLogs run(WorkLogFile file) {
        return new ImportWorkLogs(world.transactions(), world.workers(), world.orders(), world.activities(), world)
                .run(file);
    }

    private static List<String> fields(String row) {
        return List.of(row.split("\\|", -1));
    }
}
