import eu.hodina.app.Databases;
import eu.hodina.app.HodinaContext;
import eu.hodina.app.demo.DemoFirm;
import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.ImportReport;
import eu.hodina.application.exchange.ImportRequest;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.persistence.server.DatabaseAddress;
import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The import of a large file of work logs, as a ratio to a bare bulk insert of the same rows by the driver: prepared
 * statement, batches of 5,000, autocommit off, rows ready in memory, identities that rise. Both write into the same table with
 * its keys and foreign keys, emptied before each run.
 */
public final class ImportBenchmark {
    private static final String[] NOTES = {
        "Oprava přihlášení", "Schůzka nad návrhem databáze", "Nasazení nové verze a kontrola záloh", "Code review"
    };

    private record LogRow(
            UUID id, String order, String task, String worker, String activity, LocalDate date, LocalTime start, String note) {}

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        int runs = Integer.parseInt(arguments[2]);
        try (Databases databases = Databases.throwAway(Databases.settings(), new PrintWriter(System.err, true));
                HodinaContext context = HodinaContext.over(databases.address())) {
            new ImportBenchmark(context.ports(), databases.address(), work, rows).run(runs);
        }
    }

    private final Ports ports;
    private final DatabaseAddress database;
    private final Path file;
    private final int rows;
    private final List<Worker> workers = new ArrayList<>();

    private ImportBenchmark(Ports ports, DatabaseAddress database, Path work, int rows) {
        this.ports = ports;
        this.database = database;
        this.file = work.resolve("work-logs.csv");
        this.rows = rows;
    }

    private void run(int runs) throws Exception {
        foundTheFirm();
        List<LogRow> logs = writeFile();
        System.out.printf("%d rows, %d MB%n", rows, Files.size(file) >> 20);
        long[] bare = new long[runs];
        long[] imported = new long[runs];
        for (int run = -1; run < runs; run++) {
            long insert = timed(() -> insert(logs));
            long csv = timed(this::importFile);
            if (run >= 0) {
                bare[run] = insert;
                imported[run] = csv;
            }
            System.out.printf(
                    "%s bare %.2f s, import %.2f s, ratio %.2f%n",
                    run < 0 ? "warm-up" : "run " + (run + 1), insert / 1e9, csv / 1e9, (double) csv / insert);
        }
        long export = timed(() -> export(file.resolveSibling("out.csv")));
        Arrays.sort(bare);
        Arrays.sort(imported);
        System.out.printf(
                "median: bare %.2f s (%.0f rows/s), import %.2f s (%.0f rows/s), ratio %.2f; export %.2f s%n",
                bare[runs / 2] / 1e9,
                rows / (bare[runs / 2] / 1e9),
                imported[runs / 2] / 1e9,
                rows / (imported[runs / 2] / 1e9),
                (double) imported[runs / 2] / bare[runs / 2],
                export / 1e9);
    }

    private interface Work {
        void run() throws Exception;
    }

    /** From an emptied table on; in nanoseconds. */
    private long timed(Work work) throws Exception {
        System.gc();
        long from = System.nanoTime();
        work.run();
        return System.nanoTime() - from - emptied;
    }

    private long emptied;

    private void empty(Connection connection) throws SQLException {
        long from = System.nanoTime();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            statement.execute("TRUNCATE TABLE work_log");
            statement.execute("TRUNCATE TABLE trail_field");
            statement.execute("TRUNCATE TABLE trail");
            statement.execute("SET FOREIGN_KEY_CHECKS = 1");
            statement.execute("TRUNCATE TABLE imported_file");
        }
        emptied = System.nanoTime() - from;
    }

    private void foundTheFirm() {
        ports.transactions().run(() -> {
            DemoFirm.activities().forEach(ports.activities()::add);
            DemoFirm.clients().forEach(ports.clients()::add);
            DemoFirm.workers().forEach(ports.workers()::add);
            DemoFirm.orders().forEach(ports.orders()::add);
            DemoFirm.tasks().forEach(ports.orders()::addTask);
            for (int i = 0; i < 200; i++) {
                Worker worker = new Worker(
                        new WorkerId(new UUID(0x019ab3c45d6e7f80L, 0x9a1b000000000000L + i).toString()),
                        "w" + i,
                        "Pracovník " + i,
                        "w" + i + "@hodina.example",
                        List.of());
                ports.workers().add(worker);
                workers.add(worker);
            }
        });
    }

    /** Two hundred workers, eight logs of 53 minutes a day each, of 24 tasks; by day, as an export of a year is. */
    private List<LogRow> writeFile() throws Exception {
        List<Task> tasks = DemoFirm.tasks();
        List<Order> orders = DemoFirm.orders();
        List<LogRow> logs = new ArrayList<>(rows);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("date,start,worker,order,task,activity,minutes,kind,writeOff,note\n");
            for (int i = 0; i < rows; i++) {
                LocalDate date = LocalDate.of(2025, 1, 1).plusDays(i / 1600);
                LocalTime start = LocalTime.of(8 + i % 8, 0);
                Worker worker = workers.get(i / 8 % 200);
                Task task = tasks.get(i * 7 % tasks.size());
                Order order = orders.stream().filter(o -> o.id().equals(task.order())).findFirst().orElseThrow();
                String note = NOTES[i % NOTES.length] + " " + i;
                out.write(date + "," + start + "," + worker.code() + "," + order.number() + "," + task.code()
                        + ",VYVOJ,53,BILLABLE,," + note + "\n");
                logs.add(new LogRow(
                        new UUID(0x019ab3c45d6e7f80L, 0x9a1b000000000000L + i),
                        order.id().value(),
                        task.id().value(),
                        worker.id().value(),
                        "VYVOJ",
                        date,
                        start,
                        note));
            }
        }
        return logs;
    }

    private void insert(List<LogRow> logs) throws SQLException {
        try (Connection connection = connect()) {
            empty(connection);
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO work_log (id, order_id, task_id, worker_id, activity, work_date, start_time, minutes, kind,"
                            + " write_off, note, mends_id, approval) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
                int waiting = 0;
                for (LogRow log : logs) {
                    bind(insert, log);
                    insert.addBatch();
                    if (++waiting == 5_000) {
                        insert.executeBatch();
                        waiting = 0;
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    private static void bind(PreparedStatement insert, LogRow log) throws SQLException {
        insert.setString(1, log.id().toString());
        insert.setString(2, log.order());
        insert.setString(3, log.task());
        insert.setString(4, log.worker());
        insert.setString(5, log.activity());
        insert.setObject(6, log.date());
        insert.setObject(7, log.start());
        insert.setInt(8, 53);
        insert.setString(9, "BILLABLE");
        insert.setString(10, null);
        insert.setString(11, log.note());
        insert.setString(12, null);
        insert.setString(13, "NOT_NEEDED");
    }

    private void importFile() throws SQLException {
        try (Connection connection = connect()) {
            empty(connection);
        }
        Billing billing = new Billing(ports, Billing.Outside.closed(), InstantSource.system(), new SecureRandom());
        ImportReport report = billing.importFiles()
                .run(
                        new Caller("benchmark", "benchmark"),
                        ImportRequest.workLogs(new ImportSource("work-logs.csv", () -> Files.newInputStream(file))));
        if (report.rows() != rows) {
            throw new IllegalStateException(report + " of " + rows);
        }
    }

    private void export(Path to) throws Exception {
        emptied = 0;
        try (OutputStream out = new FileOutputStream(to.toFile())) {
            new Billing(ports, Billing.Outside.closed(), InstantSource.system(), new SecureRandom())
                    .exportFiles()
                    .write(ExchangeKind.WORK_LOGS, out);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
