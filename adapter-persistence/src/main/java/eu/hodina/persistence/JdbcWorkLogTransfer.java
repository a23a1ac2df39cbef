package eu.hodina.persistence;

import eu.hodina.application.exchange.StagedWorkLogs;
import eu.hodina.application.exchange.WorkLogTransfer;
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
}
