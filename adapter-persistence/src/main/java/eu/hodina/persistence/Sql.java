package eu.hodina.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Statements in the open transaction, or each in one of its own where none is open. Values are bound as {@link Values}
 * says; rows are read one by one, never buffered by the driver.
 */
final class Sql {
    /** Rows that the driver reads ahead. */
    private static final int FETCHED = 1_000;

    /** Rows that travel to the server at once. */
    private static final int BATCH = 5_000;

    private final JdbcTransactions transactions;

    Sql(JdbcTransactions transactions) {
        this.transactions = transactions;
    }

    /** Reads one row into a value. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** Work on a prepared statement. */
    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    /** Is told a row; asks nothing of the database while it is. */
    @FunctionalInterface
    interface Reading {
        void read(Row row) throws SQLException;
    }

    /** Every row that the query finds. */
    <T> List<T> list(String query, Reader<T> reader, Object... values) {
        List<T> rows = new ArrayList<>();
        each(query, row -> rows.add(reader.read(row)), values);
        return rows;
    }

    /** Tells every row that the query finds, one by one. */
    void each(String query, Reading reading, Object... values) {
        prepared(query, statement -> {
            statement.setFetchSize(FETCHED);
            Values.bind(statement, values);
            try (ResultSet found = statement.executeQuery()) {
                Row row = new Row(found);
                while (found.next()) {
                    reading.read(row);
                }
            }
            return true;
        });
    }

    /** The row that the query finds, of which there is at most one. */
    <T> Optional<T> find(String query, Reader<T> reader, Object... values) {
        List<T> rows = list(query, reader, values);
        if (rows.size() > 1) {
            throw new IllegalStateException(rows.size() + " rows where one was expected: " + query);
        }
        return rows.stream().findFirst();
    }

    /** The one number that the query finds, in its column {@code total}. */
    long total(String query, Object... values) {
        return find(query, row -> row.whole("total"), values).orElseThrow();
    }

    /** How many rows the statement met. */
    int run(String statement, Object... values) {
        return prepared(statement, prepared -> {
            Values.bind(prepared, values);
            return prepared.executeUpdate();
        });
    }

    /** Runs the statement once for each item, in bulk. */
    <T> void runAll(String statement, List<T> items, Function<T, Object[]> values) {
        if (items.isEmpty()) {
            return;
        }
        transactions.run(() -> prepared(statement, prepared -> {
            int waiting = 0;
            for (T item : items) {
                Values.bind(prepared, values.apply(item));
                prepared.addBatch();
                if (++waiting == BATCH) {
                    prepared.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                prepared.executeBatch();
            }
            return items.size();
        }));
    }

    /**
     * Inserts a row for each item, together with others and not before it matters: see {@link WaitingInserts}. What the store
     * refuses is told by the next statement of the transaction, or at its end.
     *
     * @param statement as {@link #insert} writes it
     */
    <T> void insertSoon(String statement, List<T> items, Function<T, Object[]> values) {
        if (!items.isEmpty()) {
            transactions.run(() -> transactions
                    .waiting()
                    .ifPresentOrElse(
                            waiting -> {
                                waiting.add(
                                        statement, items.stream().map(values).toList());
                                if (waiting.isFull()) {
                                    transactions.sendWaiting();
                                }
                            },
                            () -> runAll(statement, items, values)));
        }
    }

    /** Inserts one row, as {@link #insertSoon(String, List, Function)} does. */
    void insertSoon(String statement, Object... values) {
        insertSoon(statement, List.<Object[]>of(values), row -> row);
    }

    /** Runs an update that draws a number by {@code LAST_INSERT_ID}, with the rows that wait; none where it met no row. */
    OptionalLong draw(String update, Object... values) {
        return transactions.call(() -> transactions
                .waiting()
                .orElseGet(WaitingInserts::new)
                .sendAndDraw(transactions.connection(), update, values));
    }

    /** An item and its place in a list, from 0. */
    record Placed<T>(int position, T item) {
        static <T> List<Placed<T>> of(List<T> items) {
            return IntStream.range(0, items.size())
                    .mapToObj(i -> new Placed<>(i, items.get(i)))
                    .toList();
        }
    }

    /** {@code ?,?,?} for three. */
    static String marks(int count) {
        return IntStream.range(0, count).mapToObj(i -> "?").collect(Collectors.joining(","));
    }

    /** {@code INSERT INTO t (a, b) VALUES (?,?)}. */
    static String insert(String table, String... columns) {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + marks(columns.length) + ")";
    }

    private <T> T prepared(String text, Work<T> work) {
        return transactions.call(() -> {
            transactions.sendWaiting();
            try (PreparedStatement statement = transactions.connection().prepareStatement(text)) {
                return work.on(statement);
            } catch (SQLException e) {
                throw StoreFailure.of(text, e);
            }
        });
    }
}
