package eu.hodina.persistence;

import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.RowStaging;
import eu.hodina.application.exchange.StagedRows;
import java.util.List;

/** Temporary tables of the open connection. */
final class JdbcRowStaging implements RowStaging {
    private final JdbcTransactions transactions;
    private final Sql sql;

    JdbcRowStaging(JdbcTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public StagedRows stage(ExchangeKind kind, List<String> titles) {
        transactions.requireOpen();
        return JdbcStagedRows.make(sql, kind, titles);
    }
}
