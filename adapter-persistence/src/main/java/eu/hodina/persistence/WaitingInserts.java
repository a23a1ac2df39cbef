package eu.hodina.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Rows of the open transaction that nobody has asked for yet. They travel to the server together, in their order, before
 * anything else is asked of it and before the transaction is committed: few rows of many tables as one statement, many rows of
 * one table in bulk.
 */
final class WaitingInserts {
    /** From how many rows on the driver's bulk protocol is faster than their text. */
    private static final int BULK = 100;

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
        List<Insert> few = sendMany(connection);
        if (few.isEmpty()) {
            return;
        }
        String statement = few.size() == 1 ? few.get(0).text() : "BEGIN NOT ATOMIC " + text(few) + "END";
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            Values.bind(prepared, values(few).toArray());
            prepared.execute();
        } catch (SQLException e) {
            throw StoreFailure.of(statement, e);
        }
    }

    /**
     * Sends the rows and, in the same question, an update that draws a number by {@code LAST_INSERT_ID}.
     *
     * @return the number; none where the update met no row
     */
    OptionalLong sendAndDraw(Connection connection, String update, Object... values) {
        List<Insert> few = sendMany(connection);
        String statement = "BEGIN NOT ATOMIC " + text(few) + update
                + "; SELECT ROW_COUNT() AS met, LAST_INSERT_ID() AS drawn; END";
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            Values.bind(
                    prepared, Stream.concat(values(few), Arrays.stream(values)).toArray());
            try (ResultSet found = prepared.executeQuery()) {
                return found.next() && found.getInt("met") == 1
                        ? OptionalLong.of(found.getLong("drawn"))
                        : OptionalLong.empty();
            }
        } catch (SQLException e) {
            throw StoreFailure.of(statement, e);
        }
    }

    /** Sends all up to the last that are many; what remains are few. */
    private List<Insert> sendMany(Connection connection) {
        List<Insert> all = List.copyOf(waiting);
        waiting.clear();
        rows = 0;
        List<Insert> few = new ArrayList<>();
        for (Insert insert : all) {
            if (insert.isBulk()) {
                WaitingInserts before = new WaitingInserts();
                before.waiting.addAll(few);
                before.send(connection);
                few.clear();
                bulk(connection, insert);
            } else {
                few.add(insert);
            }
        }
        return few;
    }

    private static String text(List<Insert> inserts) {
        StringBuilder text = new StringBuilder();
        inserts.forEach(insert -> text.append(insert.text()).append("; "));
        return text.toString();
    }

    private static Stream<Object> values(List<Insert> inserts) {
        return inserts.stream().flatMap(insert -> insert.rows().stream()).flatMap(Arrays::stream);
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
