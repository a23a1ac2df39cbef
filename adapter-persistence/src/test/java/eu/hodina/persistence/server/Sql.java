package eu.hodina.persistence.server;

import java.sql.SQLException;
import java.time.Duration;

/** One statement, one connection: enough for these tests. */
final class Sql {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Sql() {}

    static void execute(DatabaseAddress address, String... statements) throws SQLException {
        try (var connection = address.connect(PATIENCE);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static String value(DatabaseAddress address, String query) throws SQLException {
        try (var connection = address.connect(PATIENCE);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
