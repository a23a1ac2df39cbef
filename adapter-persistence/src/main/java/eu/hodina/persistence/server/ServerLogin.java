package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** Our user's way into the server at a port of this machine. */
record ServerLogin(int port, String password) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String ACCESS_DENIED = "28000";

    /** What a server answers to the question whether it is ours. */
    enum Answer {
        OURS,
        NOT_READY,
        DENIED,
        ANOTHER
    }

    /** The address of one of the server's databases. */
    DatabaseAddress address(String schema) {
        // newer drivers ask for TLS, which a server on the loopback address does without
        return new DatabaseAddress(
                "jdbc:mariadb://127.0.0.1:" + port + "/" + schema + "?sslMode=disable", MariaDbServer.USER, password);
    }

    /** Logs in and asks for the folder the server works on. */
    Answer ask(Path tables) {
        try (var connection = address("").connect(PATIENCE);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT @@datadir")) {
            rows.next();
            return Files.isSameFile(Path.of(rows.getString(1)), tables) ? Answer.OURS : Answer.ANOTHER;
        } catch (SQLException e) {
            return ACCESS_DENIED.equals(e.getSQLState()) ? Answer.DENIED : Answer.NOT_READY;
        } catch (IOException e) {
            return Answer.ANOTHER;
        }
    }

    /** Executes one statement outside any database. */
    void execute(String sql) throws SQLException {
        try (var connection = address("").connect(PATIENCE);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
