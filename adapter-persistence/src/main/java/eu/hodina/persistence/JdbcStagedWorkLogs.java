package eu.hodina.persistence;

import eu.hodina.application.exchange.StagedLog;
import eu.hodina.application.exchange.StagedWorkLogs;
import eu.hodina.application.exchange.TextPlace;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.time.TimesheetEntry;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The temporary table {@code staged_work_log}: it is the connection's own, so that imports at once do not meet, and ends with
 * it, so that a program that is killed leaves no rows behind. It has the columns of {@code work_log}, as they are then, and
 * those of the place in the file, and no key, since its rows are only appended and read as a whole.
 */
final class JdbcStagedWorkLogs implements StagedWorkLogs {
    private static final String TABLE = "staged_work_log";

    /** Those of {@code work_log} that a file tells. */
    private static final String[] KEPT = Stream.concat(
                    Stream.of(JdbcWorkLogs.COLUMNS), Stream.of("mends_id", "approval"))
            .toArray(String[]::new);

    private static final String[] STAGED = Stream.concat(Stream.of(KEPT), Stream.of("file_line", "file_column"))
            .toArray(String[]::new);

    private final Sql sql;

    private JdbcStagedWorkLogs(Sql sql) {
        this.sql = sql;
    }

    static JdbcStagedWorkLogs make(Sql sql) {
        JdbcStagedWorkLogs staged = new JdbcStagedWorkLogs(sql);
        // one that a broken end has left to a pooled connection
        staged.close();
        // Aria without a log: what is here needs no undo, no redo and no recovery
        sql.run("CREATE TEMPORARY TABLE " + TABLE + " ENGINE = Aria TRANSACTIONAL = 0 AS SELECT "
                + String.join(", ", KEPT)
                + ", 1 AS file_line, 1 AS file_column FROM work_log WHERE FALSE");
        return staged;
    }

    @Override
    public void add(List<StagedLog> logs) {
        sql.runAll(Sql.insert(TABLE, STAGED), logs, JdbcStagedWorkLogs::values);
    }

    private static Object[] values(StagedLog staged) {
        TimesheetEntry entry = staged.entry();
        Object[] log = JdbcWorkLogs.values(entry.log());
        Object[] all = Arrays.copyOf(log, STAGED.length);
        all[log.length] = entry.mends().map(TaskId::value);
        all[log.length + 1] = entry.approval();
        all[log.length + 2] = staged.start().line();
        all[log.length + 3] = staged.start().column();
        return all;
    }

    /** Most imports are of days of which nothing is kept yet; the index tells that before any row is compared. */
    @Override
    public List<Clash> clashes(DatePeriod days, int limit) {
        boolean isAnyKept = sql.total(
                        "SELECT COUNT(*) AS total FROM worker WHERE EXISTS (SELECT 1 FROM work_log l WHERE"
                                + " l.worker_id = worker.id AND l.work_date BETWEEN ? AND ?)",
                        days.from(),
                        days.to())
                > 0;
        if (!isAnyKept) {
            return List.of();
        }
        Map<TextPlace, Clash> first = new LinkedHashMap<>();
        sql.list(
                        "SELECT l.*, s.file_line, s.file_column, s.start_time AS began FROM " + TABLE
                                + " s STRAIGHT_JOIN work_log l ON l.worker_id = s.worker_id AND l.work_date = s.work_date"
                                + " WHERE TIME_TO_SEC(s.start_time) <= TIME_TO_SEC(l.start_time) + 60 * (l.minutes - 1)"
                                + " AND TIME_TO_SEC(l.start_time) <= TIME_TO_SEC(s.start_time) + 60 * (s.minutes - 1)"
                                + " ORDER BY s.file_line, l.start_time LIMIT ?",
                        row -> new Clash(
                                new TextPlace(row.number("file_line"), row.number("file_column")),
                                row.findTime("began").orElseThrow().toString(),
                                JdbcWorkLogs.read(row)),
                        limit)
                .forEach(clash -> first.putIfAbsent(clash.start(), clash));
        return List.copyOf(first.values());
    }

    @Override
    public long publish() {
        String columns = String.join(", ", KEPT);
        return sql.run("INSERT INTO work_log (" + columns + ") SELECT " + columns + " FROM " + TABLE);
    }

    @Override
    public void close() {
        sql.run("DROP TEMPORARY TABLE IF EXISTS " + TABLE);
    }
}
