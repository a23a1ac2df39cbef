package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Ports;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.persistence.server.DatabaseAddress;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code billing import} and {@code billing export}, in processes of their own, over the small firm. */
class ImportCommandTest {
    private static final String TASKS = "order,code,name,assignee,estimate,state,priority,due\n";
    private static final int ROWS = 6_000;

    @TempDir
    private static Path home;

    private static DatabaseAddress database;
    private static HodinaContext context;

    @BeforeAll
    static void a_small_firm() {
        database = TestDatabases.empty("import_command");
        context = HodinaContext.over(database);
        Fixtures.aSmallFirmIn(context.ports());
    }

    @AfterAll
    static void end() {
        context.close();
    }

    private static Ports ports() {
        return context.ports();
    }

    private record Ended(int code, String out, List<String> err) {}

    private static Map<String, String> environment() {
        return Map.of(
                "BILLING_DB_URL", database.url(),
                "BILLING_DB_USER", database.user(),
                "BILLING_DB_PASSWORD", database.password());
    }

    private static Ended run(String... arguments) throws Exception {
        return run(60, environment(), arguments);
    }

    private static Ended run(int patience, Map<String, String> environment, String... arguments) throws Exception {
        File out = Files.createTempFile(home, "out", "").toFile();
        try (Launched program = Launched.to(out, home, environment, arguments)) {
            int code = program.exitCode(patience);
            return new Ended(code, Files.readString(out.toPath()), program.errors());
        }
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    private static boolean isTask(String code) {
        return ports().transactions()
                .call(() -> ports().tasks().findByCode(code).isPresent());
    }

    @Test
    void a_dry_run_lists_every_bad_row_and_the_good_file_comes_in_once_and_out_again() throws Exception {
        Path bad = file("bad.csv", TASKS + "Z9,CLI-1,,,x,OPEN,NORMAL,\nZ20260001,WEB-1,Web,,,OPEN,NORMAL,\n");
        Ended refused = run("import", "tasks", bad.toString(), "--dry-run");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .containsExactly(
                        "billing: bad.csv: 4 problems, nothing was stored",
                        "  bad.csv, line 2, column 1 (order): found 'Z9', expected the number of an order",
                        "  bad.csv, line 2, column 10 (name): found '', expected a name",
                        "  bad.csv, line 2, column 12 (estimate): found 'x', expected whole minutes, or nothing",
                        "  bad.csv, line 3, column 11 (code): found 'WEB-1', expected a code that no other task has");

        Path good = Files.write(
                home.resolve("good.csv"),
                (TASKS + "Z20260001,CLI-1,Žluťoučký,,,OPEN,NORMAL,\n")
                        .replace(',', ';')
                        .getBytes(Charset.forName("windows-1250")));
        assertThat(run("import", "tasks", good.toString(), "--dry-run").out())
                .isEqualTo("good.csv: 1 rows of tasks are good; none was kept" + System.lineSeparator());
        assertThat(isTask("CLI-1")).isFalse();
        assertThat(run("import", "tasks", good.toString()).out())
                .isEqualTo("good.csv: 1 rows of tasks taken in" + System.lineSeparator());
        Ended again = run("import", "tasks", good.toString());
        assertThat(again.code()).isZero();
        assertThat(again.out()).startsWith("good.csv: nothing added: the same file was taken in before");

        Path out = home.resolve("tasks.csv");
        assertThat(run("export", "tasks", "--out", out.toString()).code()).isZero();
        assertThat(Files.readString(out)).contains("Z20260001,CLI-1,Žluťoučký,,,OPEN,NORMAL,\r\n");
        assertThat(run("export", "clients").out())
                .startsWith("code,name,street,")
                .contains("\r\npekarna,Pekárna U Žáby s.r.o.,Náměstí 1,110 00,Praha,CZ,00006947,CZ00006947,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import cats x.csv | billing: KIND is one of clients, orders, price-lists, products, tasks, work-logs, not cats",
                "export cats | billing: KIND is one of clients, orders, price-lists, products, tasks, work-logs, not cats",
                "import tasks nowhere.csv | billing: nowhere.csv does not exist",
                "import tasks . | billing: . is no regular file",
            })
    void what_cannot_be_meant_is_bad_input(String command, String told) {
        StringWriter errors = new StringWriter();
        int code = Main.commandLine().setErr(new PrintWriter(errors, true)).execute(command.split(" "));
        assertThat(code).isEqualTo(2);
        assertThat(errors.toString().lines()).containsExactly(told);
    }

    /**
     * The process is killed by SIGKILL when all its rows are published and not committed, which they cannot be: it waits for
     * this test's lock on the fingerprint of its file.
     */
    @ParameterizedTest
    @CsvSource({"tasks, task", "work-logs, work_log"})
    void after_kill_9_nothing_is_stored_and_the_import_can_be_repeated(String kind, String table) throws Exception {
        StringBuilder rows = new StringBuilder(
                kind.equals("tasks") ? TASKS : "date,start,worker,order,task,activity,minutes,kind,writeOff,note\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append(
                    kind.equals("tasks")
                            ? "Z20260001,KILL-" + i + ",Úkol,,,OPEN,NORMAL,\n"
                            // a day has 24 hours
                            : "2026-10-" + (10 + i % 20) + ",,jana,Z20260001,WEB-1,PROG,1,BILLABLE,," + i + "\n");
        }
        Path file = file(kind + ".csv", rows.toString());
        try (Connection lock = connection();
                Connection watch = connection()) {
            watch.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            long before = count(watch, table);
            lock.setAutoCommit(false);
            try (Statement statement = lock.createStatement()) {
                statement.executeUpdate("INSERT INTO imported_file (kind, sha256, repetition, name, row_count,"
                        + " imported_at) VALUES ('" + kind + "', '" + sha256(file) + "', 0, 'x', 0, NOW())");
            }
            try (Launched program = Launched.of(home, environment(), "import", kind, file.toString())) {
                await(watch, table, before + ROWS);
                program.kill();
                // 128 + 9
                assertThat(program.exitCode()).isEqualTo(137);
            }
            lock.rollback();
            await(watch, table, before);
            assertThat(count(watch, "imported_file WHERE kind = '" + kind + "' AND row_count = " + ROWS))
                    .isZero();

            assertThat(run("import", kind, file.toString()).out()).startsWith(kind + ".csv: " + ROWS + " rows");
            assertThat(count(watch, table)).isEqualTo(before + ROWS);
        }
    }

    /** A million rows wait in the database, not in memory: 192 MB are enough for the whole program. */
    @Test
    @EnabledIfSystemProperty(named = "hodina.full", matches = "true")
    void a_million_rows_come_in_within_a_small_memory() throws Exception {
        Path file = home.resolve("million.csv");
        try (BufferedWriter rows = Files.newBufferedWriter(file)) {
            rows.write(TASKS);
            for (int i = 0; i < 1_000_000; i++) {
                rows.write("Z20260001,MILLION-" + i + ",Úkol,,,OPEN,NORMAL,\n");
            }
        }
        Map<String, String> environment = new HashMap<>(environment());
        environment.put("JAVA_TOOL_OPTIONS", "-Xmx192m");
        Ended ended = run(900, environment, "import", "tasks", file.toString());
        assertThat(ended.out()).as("%s", ended.err()).startsWith("million.csv: 1000000 rows of tasks taken in");
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static long count(Connection connection, String from) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Until a table has so many rows, committed or not. */
    private static void await(Connection watch, String table, long rows) throws SQLException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (count(watch, table) != rows) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not " + rows + " rows of " + table + " within 60 s");
            }
            Thread.onSpinWait();
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
