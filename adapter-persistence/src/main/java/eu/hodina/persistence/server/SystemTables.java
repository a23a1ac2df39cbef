package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The first start of a data folder: the system tables, the one user and its database. Everything goes to the server by its standard input, so no path
 * is quoted anywhere (one with a space works) and no password is in a command line.
 */
record SystemTables(ServerBinaries binaries, DataFolder data) {
    /** The scripts that are needed; help texts, time zone names and the sys schema are not. */
    private static final List<String> SCRIPTS = List.of("system_tables", "performance_tables", "system_tables_data");

    private static final long PATIENCE_SECONDS = 120;

    static Optional<Path> scriptIn(Path share, String name) {
        // before 11.0 the scripts were called mysql_...
        return Stream.of("mariadb_" + name + ".sql", "mysql_" + name + ".sql")
                .map(share::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Makes the tables if they are missing; a half made set of an earlier try is thrown away. Call it under the folder's guard. */
    void makeOnce(String password) {
        if (Files.exists(data.tables())) {
            return;
        }
        try {
            var part = data.unfinishedTables();
            Disk.deleteTree(part);
            Disk.makeFolder(part);
            bootstrap(part, password);
            Files.move(part, data.tables(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw DatabaseUnavailableException.of("the database cannot be made in " + data.root(), e);
        }
    }

    private void bootstrap(Path tables, String password) throws IOException {
        var script = script(password);
        var log = new ServerLog(data.log());
        log.turn();
        var process = new ServerCommand(binaries, data).bootstrap(tables).start();
        try (var input = process.getOutputStream()) {
            input.write(script.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // it died before it read everything: its exit value and its log say why
        }
        if (!ended(process)) {
            process.destroyForcibly();
            throw new DatabaseUnavailableException("the database was not made in " + PATIENCE_SECONDS + " s in "
                    + data.root() + ": " + log.lastWords());
        }
        if (process.exitValue() != 0) {
            throw new DatabaseUnavailableException(
                    "the database cannot be made in " + data.root() + ": " + log.lastWords());
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("interrupted while the database was made", e);
        }
    }

    private String script(String password) throws IOException {
        var text = new StringBuilder("CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n");
        for (var name : SCRIPTS) {
            var script = scriptIn(binaries.share(), name)
                    .orElseThrow(() -> new IOException("no mariadb_" + name + ".sql in " + binaries.share()));
            text.append(Files.readString(script, StandardCharsets.UTF_8)).append('\n');
        }
        return text.append(accounts(password)).toString();
    }

    /**
     * No root at all: whoever may read the folder can repair it, nobody else needs such an account. Our user owns the databases called {@code hodina}
     * and {@code hodina_...}, may stop the server, and can neither read files nor other tables.
     */
    private static String accounts(String password) {
        var user = "'" + MariaDbServer.USER + "'@'127.0.0.1'";
        return """
            DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys';
            DELETE FROM mysql.proxies_priv;
            FLUSH PRIVILEGES;
            CREATE USER %1$s IDENTIFIED BY '%2$s';
            GRANT SHUTDOWN ON *.* TO %1$s;
            GRANT ALL PRIVILEGES ON `%3$s`.* TO %1$s;
            GRANT ALL PRIVILEGES ON `%3$s\\_%%`.* TO %1$s;
            CREATE DATABASE `%3$s`;
            """.formatted(user, password, MariaDbServer.SCHEMA);
    }
}
