package eu.hodina.persistence;

import eu.hodina.application.exchange.StagedWorkLogs;
import eu.hodina.application.exchange.WorkLogTransfer;
import eu.hodina.application.exchange.WorkedDay;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLogId;
import java.util.List;
import java.util.Optional;

/** The table {@code work_log}, in bulk. */
final class JdbcWorkLogTransfer implements WorkLogTransfer {
    private final JdbcTransactions transactions;
    private final Sql sql;

    JdbcWorkLogTransfer(JdbcTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public StagedWorkLogs stage() {
        transactions.requireOpen();
        return JdbcStagedWorkLogs.make(sql);
    }

    @Override
    public List<TimesheetEntry> page(Optional<WorkLogId> after, int limit) {
        String query = "SELECT * FROM work_log" + (after.isPresent() ? " WHERE id > ?" : "") + " ORDER BY id LIMIT ?";
        return after.isPresent()
                ? sql.list(query, JdbcWorkLogs::readEntry, after.get().value(), limit)
                : sql.list(query, JdbcWorkLogs::readEntry, limit);
    }

    /** Worker by worker, so that the index tells where nothing is kept. */
    @Override
    public List<WorkedDay> workedDays(DatePeriod days) {
        return sql.list(
                "SELECT l.worker_id, l.work_date, SUM(COALESCE(c.minutes, l.minutes)) AS minutes FROM worker"
                        + " STRAIGHT_JOIN work_log l ON l.worker_id = worker.id AND l.work_date BETWEEN ? AND ?"
                        + " LEFT JOIN work_correction c ON c.log_id = l.id"
                        + " AND NOT EXISTS (SELECT 1 FROM work_correction d WHERE d.corrects_id = c.id)"
                        + " GROUP BY l.worker_id, l.work_date",
                row -> new WorkedDay(new WorkerId(row.text("worker_id")), row.date("work_date"), row.number("minutes")),
                days.from(),
                days.to());
    }
}
