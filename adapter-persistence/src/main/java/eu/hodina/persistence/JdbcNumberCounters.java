package eu.hodina.persistence;

import eu.hodina.application.firm.NumberCounters;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.NumberSeries;
import java.util.OptionalLong;

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
        OptionalLong drawn = draw(key);
        return drawn.isPresent() ? drawn.getAsLong() : begin(firm, key);
    }

    private long begin(FirmId firm, Object[] key) {
        sql.find("SELECT name FROM firm WHERE id = ? FOR UPDATE", row -> row.text("name"), firm.value())
                .orElseThrow(() -> new IllegalArgumentException("there is no firm " + firm));
        OptionalLong drawn = draw(key);
        if (drawn.isEmpty()) {
            sql.run("INSERT INTO number_counter (firm_id, series, year, last) VALUES (?, ?, ?, 1)", key);
        }
        return drawn.orElse(1);
    }

    /** Counts on and tells the number in one question. */
    private OptionalLong draw(Object[] key) {
        return sql.draw("UPDATE number_counter SET last = LAST_INSERT_ID(last + 1)" + KEY, key);
    }
}
