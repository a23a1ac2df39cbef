package eu.hodina.persistence;

import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.StagedRow;
import eu.hodina.application.exchange.StagedRows;
import eu.hodina.application.exchange.TextPlace;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The temporary table {@code staged_row}: it is the connection's own, so that imports at once do not meet, and ends with it, so
 * that a program that is killed leaves no rows behind. It has a column for each column of the file, as text, and the key by
 * which rows are read in their turn.
 */
final class JdbcStagedRows implements StagedRows {
    private static final String TABLE = "staged_row";
    private static final List<String> OWN = List.of("staged_turn", "staged_line", "staged_column", "staged_code");

    private final Sql sql;
    private final Optional<String> kept;
    private final List<String> titles;

    private JdbcStagedRows(Sql sql, Optional<String> kept, List<String> titles) {
        this.sql = sql;
        this.kept = kept;
        this.titles = titles;
    }

    static JdbcStagedRows make(Sql sql, ExchangeKind kind, List<String> titles) {
        JdbcStagedRows staged = new JdbcStagedRows(sql, kept(kind), titles);
        // one that a broken end has left to a pooled connection
        staged.close();
        StringBuilder table = new StringBuilder("CREATE TEMPORARY TABLE " + TABLE + " (staged_turn BIGINT PRIMARY KEY,"
                + " staged_line INT NOT NULL, staged_column INT NOT NULL, staged_code VARCHAR(255) NOT NULL");
        titles.forEach(title -> table.append(", `").append(title).append("` TEXT NOT NULL"));
        // Aria without a log: what is here needs no undo, no redo and no recovery
        sql.run(table.append(", KEY (staged_code)) ENGINE = Aria TRANSACTIONAL = 0")
                .append(" DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin")
                .toString());
        return staged;
    }

    /** Where a thing of the kind has its code; none where rows are parts of things. */
    private static Optional<String> kept(ExchangeKind kind) {
        return switch (kind) {
            case CLIENTS -> Optional.of("client WHERE client.code");
            case ORDERS -> Optional.of("orders WHERE orders.number");
            case PRODUCTS -> Optional.of("product WHERE product.code");
            case TASKS -> Optional.of("task WHERE task.code");
            case PRICE_LISTS, WORK_LOGS -> Optional.empty();
        };
    }

    @Override
    public void add(List<StagedRow> rows) {
        List<String> columns = Stream.concat(OWN.stream(), titles.stream().map(title -> "`" + title + "`"))
                .toList();
        sql.runAll(Sql.insert(TABLE, columns.toArray(String[]::new)), rows, JdbcStagedRows::values);
    }

    private static Object[] values(StagedRow row) {
        Stream<Object> own =
                Stream.of(row.turn(), row.place().line(), row.place().column(), row.code());
        return Stream.concat(own, row.fields().stream()).toArray();
    }

    @Override
    public List<StagedRow> taken(int limit) {
        String isKept = kept.map(place -> "EXISTS (SELECT 1 FROM " + place + " = s.staged_code) OR ")
                .orElse("");
        return sql.list(
                "SELECT s.* FROM " + TABLE + " s WHERE s.staged_code <> '' AND (" + isKept + "EXISTS (SELECT 1 FROM "
                        + TABLE + " e WHERE e.staged_code = s.staged_code AND e.staged_turn < s.staged_turn))"
                        + " ORDER BY s.staged_turn LIMIT ?",
                this::read,
                limit);
    }

    @Override
    public List<StagedRow> page(long after, int limit) {
        return sql.list(
                "SELECT * FROM " + TABLE + " WHERE staged_turn > ? ORDER BY staged_turn LIMIT ?",
                this::read,
                after,
                limit);
    }

    private StagedRow read(Row row) throws SQLException {
        List<String> fields = new ArrayList<>(titles.size());
        for (String title : titles) {
            fields.add(row.text(title));
        }
        return new StagedRow(
                row.whole("staged_turn"),
                new TextPlace(row.number("staged_line"), row.number("staged_column")),
                row.text("staged_code"),
                fields);
    }

    @Override
    public void close() {
        sql.run("DROP TEMPORARY TABLE IF EXISTS " + TABLE);
    }
}
