package eu.hodina.persistence;

import eu.hodina.application.firm.NumberCounters;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.NumberSeries;

/**
 * The table {@code number_counter}: a row is locked from the draw to the end of the transaction. The first number of a
 * year is drawn under the lock of the firm's row, for a row that is not there yet cannot be locked without a deadlock.
 */
final class JdbcNumberCounters implements NumberCounters {
    private static final String KEY = " WHERE firm_id = ? AND series = ? AND year = ?";

    private final JdbcTransactions transactions;
    private final Sql sql;

    JdbcNumberCounters(JdbcTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public long next(FirmId firm, NumberSeries series, int year) {
        transactions.requireOpen();
        Object[] key = {firm.value(), series.code(), year};
        if (!advance(key)) {
            begin(firm, key);
        }
        return sql.find("SELECT last FROM number_counter" + KEY, row -> row.whole("last"), key)
                .orElseThrow();
    }

    private void begin(FirmId firm, Object[] key) {
        sql.find("SELECT name FROM firm WHERE id = ? FOR UPDATE", row -> row.text("name"), firm.value())
                .orElseThrow(() -> new IllegalArgumentException("there is no firm " + firm));
        if (!advance(key)) {
            sql.run("INSERT INTO number_counter (firm_id, series, year, last) VALUES (?, ?, ?, 1)", key);
        }
    }

    private boolean advance(Object[] key) {
        return sql.run("UPDATE number_counter SET last = last + 1" + KEY, key) == 1;
    }
}
