import eu.hodina.app.Databases;
import eu.hodina.app.HodinaContext;
import eu.hodina.app.demo.DemoFirm;
import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.invoice.BillingRun;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.persistence.server.DatabaseAddress;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The month-end of 10,000 orders of 2,000 clients, a quarter of them with a retainer of ten hours: billing without rendering,
 * as a ratio to reading the same rows and bulk-inserting the same result rows by the driver alone: into the very tables, and
 * into copies without foreign keys and triggers. Beside the time the processor time of both sides is told, for others may
 * use the machine. The program itself
 * runs in the heap that the script gives it; the bare side runs in a process of its own, for it holds all rows ready in memory.
 */
public final class MonthEndBenchmark {
    private static final int CLIENTS = 2_000;
    private static final int ORDERS_A_CLIENT = 5;
    private static final int WORKERS = 200;
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final String[] ACTIVITIES = {"VYVOJ", "KONZULTACE", "SPRAVA"};

    /** Tables that a run writes; emptied before the next. */
    private Set<String> written = Set.of();

    private final Ports ports;
    private final DatabaseAddress database;
    private final List<Order> orders = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Worker> workers = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("bare")) {
            Bare.main(arguments);
            return;
        }
        int runs = Integer.parseInt(arguments[0]);
        int[] sizes = Arrays.stream(arguments[1].split(",")).mapToInt(Integer::parseInt).toArray();
        try (Databases databases = Databases.throwAway(Databases.settings(), new PrintWriter(System.err, true));
                HodinaContext context = HodinaContext.over(databases.address())) {
            new MonthEndBenchmark(context.ports(), databases.address()).run(runs, sizes);
        }
    }

    private MonthEndBenchmark(Ports ports, DatabaseAddress database) {
        this.ports = ports;
        this.database = database;
    }

    private void run(int runs, int[] sizes) throws Exception {
        found();
        for (int size : sizes) {
            addLogs(size);
            double[] seconds = new double[runs];
            double[] processor = new double[runs];
            boolean largest = size == sizes[sizes.length - 1];
            for (int run = 0; run < runs; run++) {
                Map<String, Long> before = counts();
                long asked = questions();
                long[] cpu = cpu();
                seconds[run] = bill();
                long[] now = cpu();
                processor[run] = (now[0] - cpu[0] + now[1] - cpu[1]) / 1e9;
                System.out.printf("%d statements a client%n", (questions() - asked) / CLIENTS);
                Map<String, Long> after = counts();
                written = new TreeSet<>(after.keySet());
                written.removeIf(table -> after.get(table).equals(before.get(table)));
                System.out.printf(
                        Locale.ROOT,
                        "%d logs, run %d: %.2f s, processor time %.2f s and the server's %.2f s, peak heap %d MB%n",
                        size,
                        run + 1,
                        seconds[run],
                        (now[0] - cpu[0]) / 1e9,
                        (now[1] - cpu[1]) / 1e9,
                        peak());
                if (largest && run == runs - 1) {
                    after.keySet().retainAll(written);
                    System.out.println("rows written: " + after);
                    compare(runs, seconds, processor);
                }
                empty();
            }
            Arrays.sort(seconds);
            System.out.printf(
                    Locale.ROOT,
                    "%d logs: median %.2f s, %.1f us a log, %.0f logs/s%n",
                    size,
                    seconds[runs / 2],
                    seconds[runs / 2] / size * 1e6,
                    size / seconds[runs / 2]);
        }
    }

    private double bill() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        Billing billing = new Billing(ports, Billing.Outside.closed(), InstantSource.fixed(NOW), new SecureRandom());
        long from = System.nanoTime();
        BillingRun run = billing.invoicing()
                .billClients()
                .issue(new Caller("benchmark", "benchmark"), DemoFirm.firm(), LAST, List.of(), client -> client.failure()
                        .ifPresent(failure -> {
                            throw new IllegalStateException(client.client().code() + ": " + failure);
                        }));
        double seconds = (System.nanoTime() - from) / 1e9;
        if (run.documents() != CLIENTS) {
            throw new IllegalStateException(run + " of " + CLIENTS + " clients");
        }
        return seconds;
    }

    /** Of this process, and of the database server that it started; in nanoseconds. */
    private static long[] cpu() {
        long server = ProcessHandle.current().descendants()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
        long own = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
        return new long[] {own, server};
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    /** The same work by the driver alone, each side as often, in a process with the memory to hold the rows. */
    private void compare(int runs, double[] ours, double[] processor) throws Exception {
        ProcessBuilder bare = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx8g",
                "-cp",
                System.getProperty("java.class.path"),
                System.getProperty("hodina.benchmark"),
                "bare",
                String.valueOf(runs),
                String.join(",", written));
        bare.environment().put("BARE_URL", database.url());
        bare.environment().put("BARE_USER", database.user());
        bare.environment().put("BARE_PASSWORD", database.password());
        bare.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = bare.start();
        List<String> lines = process.inputReader().lines().toList();
        lines.forEach(System.out::println);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the bare side failed");
        }
        double[] sorted = ours.clone();
        Arrays.sort(sorted);
        double[] used = processor.clone();
        Arrays.sort(used);
        Pattern median = Pattern.compile("bare, ([A-Z]+): median ([0-9.]+) s, processor ([0-9.]+) s");
        for (String line : lines) {
            Matcher found = median.matcher(line);
            if (found.matches()) {
                System.out.printf(
                        Locale.ROOT,
                        "ratio of the medians to %s: %.2f of the time, %.2f of the processor time%n",
                        found.group(1),
                        sorted[runs / 2] / Double.parseDouble(found.group(2)),
                        used[runs / 2] / Double.parseDouble(found.group(3)));
            }
        }
    }

    private Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'"
                    + " AND table_name NOT LIKE 'DATABASE%' ORDER BY table_name")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    found.next();
                    counts.put(table, found.getLong(1));
                }
            }
        }
        return counts;
    }

    /** Statements that the server was sent since it started. */
    private long questions() throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
            found.next();
            return found.getLong(2);
        }
    }

    private void empty() throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            for (String table : written) {
                statement.execute("TRUNCATE TABLE " + table);
            }
        }
    }

    private void found() {
        Client model = DemoFirm.clients().stream()
                .filter(client -> client.code().equals("pekarna"))
                .findFirst()
                .orElseThrow();
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Client client = client(model, i);
            clients.add(client);
            for (int j = 0; j < ORDERS_A_CLIENT; j++) {
                order(client, i * ORDERS_A_CLIENT + j);
            }
        }
        for (int i = 0; i < WORKERS; i++) {
            workers.add(new Worker(new WorkerId(id(3, i)), "w" + i, "Pracovník " + i, "w" + i + "@hodina.example", List.of()));
        }
        ports.transactions().run(() -> {
            ports.firms().add(DemoFirm.firm());
            DemoFirm.activities().forEach(ports.activities()::add);
            DemoFirm.workers().forEach(ports.workers()::add);
            DemoFirm.products().forEach(ports.products()::add);
            DemoFirm.priceLists().forEach(ports.priceLists()::add);
            workers.forEach(ports.workers()::add);
            ports.clients().addAll(clients);
            ports.orders().addAll(orders);
            ports.orders().addTasks(tasks);
            for (int i = 0; i < CLIENTS; i += 4) {
                ports.agreements().add(retainer(clients.get(i), i));
            }
        });
    }

    private static Client client(Client model, int i) {
        return new Client(
                new ClientId(id(1, i)),
                String.format(Locale.ROOT, "c%05d", i),
                "Klient " + i + " s.r.o.",
                model.address(),
                model.companyNumber(),
                Optional.empty(),
                model.taxNumber(),
                "c" + i + "@hodina.example",
                model.language(),
                model.currency(),
                14,
                Optional.empty(),
                model.lines(),
                List.of(),
                model.vatCategory(),
                List.of());
    }

    private void order(Client client, int i) {
        Order order = new Order(
                new OrderId(id(2, i)),
                String.format(Locale.ROOT, "Z2026%05d", i),
                "Zakázka " + i,
                Optional.of(client.id()),
                Pricing.TIME,
                false,
                false,
                Optional.empty(),
                List.of(),
                List.of());
        orders.add(order);
        for (int j = 0; j < 2; j++) {
            tasks.add(new Task(
                    new TaskId(id(4, i * 2 + j)), order.id(), "T" + i + "-" + j, "Úkol " + j, Optional.empty(), OptionalInt.empty()));
        }
    }

    private static ClientAgreement retainer(Client client, int i) {
        return new ClientAgreement(
                Retainer.from(new AgreementId(id(5, i)), LocalDate.of(2026, 10, 1))
                        .fee(Money.parse("CZK", "12000.00"))
                        .includes(new Allowed.Time(600))
                        .carryOver(1)
                        .build(),
                client.id(),
                BilingualName.of("Paušál", "Retainer"),
                AgreementStage.AGREED,
                Optional.empty(),
                false);
    }

    /** As people log: each order's logs spread over the month and its workers, 7 to 96 minutes each. */
    private void addLogs(int rows) throws SQLException {
        try (Connection connection = connect(database)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET FOREIGN_KEY_CHECKS = 0");
                statement.execute("TRUNCATE TABLE work_log");
                statement.execute("SET FOREIGN_KEY_CHECKS = 1");
            }
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO work_log (id, order_id, task_id, worker_id, activity, work_date, start_time, minutes, kind,"
                            + " note, approval) VALUES (?,?,?,?,?,?,?,?,'BILLABLE',?,'NOT_NEEDED')")) {
                for (int i = 0; i < rows; i++) {
                    int task = (int) ((i * 7_919L) % tasks.size());
                    insert.setString(1, id(6, i));
                    insert.setString(2, tasks.get(task).order().value());
                    insert.setString(3, tasks.get(task).id().value());
                    insert.setString(4, workers.get((int) ((i * 31L + task) % WORKERS)).id().value());
                    insert.setString(5, ACTIVITIES[i % ACTIVITIES.length]);
                    insert.setObject(6, FIRST.plusDays(i % 31));
                    insert.setObject(7, LocalTime.of(7 + i % 12, i % 60));
                    insert.setInt(8, 7 + i % 90);
                    insert.setString(9, "Práce na zakázce " + i);
                    insert.addBatch();
                    if (i % 5_000 == 4_999) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE TABLE work_log");
            }
        }
    }

    private static String id(int kind, long i) {
        return new UUID(0x019ab3c45d6e7000L + kind, 0x9a1b000000000000L + i).toString();
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /** Reads what a month-end reads, and writes what it wrote: held in memory before, batches of 5,000, one commit a table. */
    private static final class Bare {
        private static final String[] READ = {
            "SELECT * FROM work_log", "SELECT * FROM client", "SELECT * FROM orders", "SELECT * FROM task",
            "SELECT * FROM agreement"
        };

        private record Rows(String table, List<String> columns, List<Object[]> rows) {}

        static void main(String[] arguments) throws Exception {
            int runs = Integer.parseInt(arguments[1]);
            try (Connection connection = DriverManager.getConnection(
                    System.getenv("BARE_URL"), System.getenv("BARE_USER"), System.getenv("BARE_PASSWORD"))) {
                List<Rows> all = new ArrayList<>();
                for (String table : arguments[2].split(",")) {
                    all.add(rows(connection, table));
                }
                List<Rows> inOrder = parentsFirst(connection, all);
                measure(connection, runs, inOrder, Target.COPIES);
                measure(connection, runs, inOrder, Target.TABLES);
                for (Rows rows : all) {
                    execute(connection, "DROP TABLE bare_" + rows.table);
                }
            }
        }

        /** Where the rows go. */
        private enum Target {
            /** Copies of the tables with the same columns, keys and checks, but without foreign keys and triggers. */
            COPIES("bare_"),
            /** The very tables, emptied before. */
            TABLES("");

            private final String prefix;

            Target(String prefix) {
                this.prefix = prefix;
            }
        }

        private static void measure(Connection connection, int runs, List<Rows> all, Target target) throws SQLException {
            double[] seconds = new double[runs];
            double[] processor = new double[runs];
            for (int run = -1; run < runs; run++) {
                for (Rows rows : all) {
                    if (target == Target.COPIES) {
                        execute(connection, "DROP TABLE IF EXISTS bare_" + rows.table);
                        execute(connection, "CREATE TABLE bare_" + rows.table + " LIKE " + rows.table);
                    } else {
                        execute(connection, "SET FOREIGN_KEY_CHECKS = 0");
                        execute(connection, "TRUNCATE TABLE " + rows.table);
                        execute(connection, "SET FOREIGN_KEY_CHECKS = 1");
                    }
                }
                System.gc();
                long cpu = bothSides();
                long from = System.nanoTime();
                long read = read(connection);
                long after = System.nanoTime();
                for (Rows rows : all) {
                    insert(connection, target.prefix + rows.table, rows);
                }
                long done = System.nanoTime();
                double used = (bothSides() - cpu) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "bare, %s, %s: %d rows read in %.2f s, %d written in %.2f s, processor time %.2f s%n",
                        target,
                        run < 0 ? "warm-up" : "run " + (run + 1),
                        read,
                        (after - from) / 1e9,
                        all.stream().mapToInt(rows -> rows.rows.size()).sum(),
                        (done - after) / 1e9,
                        used);
                if (run >= 0) {
                    seconds[run] = (done - from) / 1e9;
                    processor[run] = used;
                }
            }
            Arrays.sort(seconds);
            Arrays.sort(processor);
            System.out.printf(
                    Locale.ROOT, "bare, %s: median %.2f s, processor %.2f s%n", target, seconds[runs / 2], processor[runs / 2]);
        }

        /** In an order in which the foreign keys allow them. */
        private static List<Rows> parentsFirst(Connection connection, List<Rows> all) throws SQLException {
            Map<String, Set<String>> parents = new HashMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("SELECT table_name, referenced_table_name"
                            + " FROM information_schema.referential_constraints WHERE constraint_schema = DATABASE()")) {
                while (found.next()) {
                    parents.computeIfAbsent(found.getString(1), none -> new HashSet<>())
                            .add(found.getString(2));
                }
            }
            List<Rows> left = new ArrayList<>(all);
            List<Rows> ordered = new ArrayList<>();
            while (!left.isEmpty()) {
                Set<String> waiting = new HashSet<>();
                left.forEach(rows -> waiting.add(rows.table));
                Rows next = left.stream()
                        .filter(rows -> parents.getOrDefault(rows.table, Set.of()).stream()
                                .noneMatch(parent -> !parent.equals(rows.table) && waiting.contains(parent)))
                        .findFirst()
                        .orElseThrow();
                left.remove(next);
                ordered.add(next);
            }
            return ordered;
        }

        /** Processor time of this process and of the server, which both descend from the first process. */
        private static long bothSides() {
            return ProcessHandle.current().parent().orElseThrow().descendants()
                    .flatMap(process -> process.info().totalCpuDuration().stream())
                    .mapToLong(Duration::toNanos)
                    .sum();
        }

        private static void execute(Connection connection, String text) throws SQLException {
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute(text);
            }
        }

        private static Rows rows(Connection connection, String table) throws SQLException {
            List<String> columns = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement("SELECT column_name FROM information_schema.columns"
                    + " WHERE table_schema = DATABASE() AND table_name = ? AND extra NOT LIKE '%GENERATED%'"
                    + " ORDER BY ordinal_position")) {
                query.setString(1, table);
                ResultSet found = query.executeQuery();
                while (found.next()) {
                    columns.add(found.getString(1));
                }
            }
            List<Object[]> rows = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("SELECT `" + String.join("`,`", columns) + "` FROM " + table)) {
                while (found.next()) {
                    Object[] row = new Object[columns.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
            return new Rows(table, columns, rows);
        }

        private static long read(Connection connection) throws SQLException {
            long read = 0;
            for (String query : READ) {
                try (Statement statement = connection.createStatement()) {
                    statement.setFetchSize(5_000);
                    ResultSet found = statement.executeQuery(query);
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        for (int i = 1; i <= columns; i++) {
                            found.getObject(i);
                        }
                        read++;
                    }
                }
            }
            return read;
        }

        private static void insert(Connection connection, String table, Rows rows) throws SQLException {
            connection.setAutoCommit(false);
            String text = "INSERT INTO " + table + " (`" + String.join("`,`", rows.columns) + "`) VALUES ("
                    + "?,".repeat(rows.columns.size()).replaceFirst(",$", "") + ")";
            try (PreparedStatement insert = connection.prepareStatement(text)) {
                int waiting = 0;
                for (Object[] row : rows.rows) {
                    for (int i = 0; i < row.length; i++) {
                        insert.setObject(i + 1, row[i]);
                    }
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
}
