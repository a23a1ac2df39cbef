package eu.hodina.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of the open transaction that nobody has asked for yet. They travel to the server together, in their order, before
 * anything else is asked of it and before the transaction is committed: few rows of many tables as one statement, many rows of
 * one table in bulk.
 */
final class WaitingInserts {
    /** From how many rows on the driver's bulk protocol is faster than their text. */
    private static final int BULK = 40;

    /** Rows that travel to the server at once. */
    private static final int BATCH = 5_000;

    /** Rows that wait, lest they fill the memory. */
    private static final int MOST = 10_000;

    private final List<Insert> waiting = new ArrayList<>();
    private int rows;

    private record Insert(String statement, List<Object[]> rows) {
        boolean isBulk() {
            return rows.size() >= BULK;
        }

        /** {@code INSERT INTO t (a) VALUES (?),(?)} for two rows. */
        String text() {
            String row = statement.substring(statement.lastIndexOf('('));
            return statement + ("," + row).repeat(rows.size() - 1);
        }
    }

    /** @param statement as {@link Sql#insert} writes it */
    void add(String statement, List<Object[]> some) {
        waiting.add(new Insert(statement, List.copyOf(some)));
        rows += some.size();
    }

    boolean isFull() {
        return rows >= MOST;
    }

    void send(Connection connection) {
        if (waiting.isEmpty()) {
            return;
        }
        List<Insert> all = List.copyOf(waiting);
        waiting.clear();
        rows = 0;
        List<Insert> few = new ArrayList<>();
        for (Insert insert : all) {
            if (insert.isBulk()) {
                together(connection, few);
                few.clear();
                bulk(connection, insert);
            } else {
                few.add(insert);
            }
        }
        together(connection, few);
    }

    private static void together(Connection connection, List<Insert> inserts) {
        if (inserts.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        inserts.forEach(insert -> text.append(insert.text()).append("; "));
        String statement = inserts.size() == 1 ? inserts.get(0).text() : "BEGIN NOT ATOMIC " + text + "END";
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            Values.bind(
                    prepared,
                    inserts.stream()
                            .flatMap(insert -> insert.rows().stream())
                            .flatMap(Arrays::stream)
                            .toArray());
            prepared.execute();
        } catch (SQLException e) {
            throw StoreFailure.of(statement, e);
        }
    }

    private static void bulk(Connection connection, Insert insert) {
        try (PreparedStatement prepared = connection.prepareStatement(insert.statement())) {
            int waiting = 0;
            for (Object[] row : insert.rows()) {
                Values.bind(prepared, row);
                prepared.addBatch();
                if (++waiting == BATCH) {
                    prepared.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                prepared.executeBatch();
            }
        } catch (SQLException e) {
            throw StoreFailure.of(insert.statement(), e);
        }
    }
}
