import eu.hodina.app.Databases;
import eu.hodina.app.HodinaContext;
import eu.hodina.app.demo.DemoFirm;
import eu.hodina.application.Ports;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.persistence.server.DatabaseAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * What a worker meets: the stopwatch's switch under load, and the list of the newest logs. The server is {@code ./billing serve} in a
 * process of its own over this program's throw-away database; requests carry a session's cookie, as a browser's do.
 *
 * <p>Requests come when they are due, whether or not those before are answered, and take from that moment on: a server that stands
 * still is late for all that were due meanwhile (no coordinated omission). The base is an INSERT of one row into a table of
 * its own in the same database, committed by itself, one after the other before and after the load.
 */
public final class TimesheetBenchmark {
    private static final int WORKERS = 50;
    private static final int PER_SECOND = 200;
    private static final int LISTS = 1_000;
    private static final int COMMITS = 1_000;

    /** A worker goes round them: even where two requests overtake each other, none asks for the task that runs. */
    private static final int TASKS = 8;

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        try (Databases databases = Databases.throwAway(Databases.settings(), new PrintWriter(System.err, true))) {
            TimesheetBenchmark benchmark = new TimesheetBenchmark(databases.address());
            try (HodinaContext context = HodinaContext.over(databases.address())) {
                benchmark.foundTheFirm(context.ports());
            }
            benchmark.insertLogs(rows);
            Process server = benchmark.serve();
            try {
                benchmark.run(seconds);
            } finally {
                server.destroy();
                server.waitFor();
            }
        }
    }

    private final DatabaseAddress database;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Worker> workers = new ArrayList<>();
    private final List<Task> tasks = DemoFirm.tasks();
    private URI url = URI.create("http://127.0.0.1");

    private TimesheetBenchmark(DatabaseAddress database) {
        this.database = database;
    }

    private void foundTheFirm(Ports ports) throws Exception {
        ports.transactions().run(() -> {
            ports.firms().add(DemoFirm.firm());
            DemoFirm.activities().forEach(ports.activities()::add);
            DemoFirm.clients().forEach(ports.clients()::add);
            DemoFirm.workers().forEach(ports.workers()::add);
            DemoFirm.orders().forEach(ports.orders()::add);
            tasks.forEach(ports.orders()::addTask);
            for (int i = 0; i < WORKERS; i++) {
                WorkerId id = new WorkerId(new UUID(0x019ab3c45d6e7f80L, 0x9a1b000000000000L + i).toString());
                Worker worker = new Worker(id, "w" + i, "Pracovník " + i, "w" + i + "@hodina.example", List.of());
                ports.workers().add(worker);
                workers.add(worker);
            }
        });
        logIn();
    }

    /** Each worker has a session; the hash of a password costs time that is not measured here. */
    private void logIn() throws Exception {
        try (Connection connection = connect();
                PreparedStatement user = connection.prepareStatement(
                        "INSERT INTO access_user (login, password_hash, role, worker_id) VALUES (?, 'none', 'WORKER', ?)");
                PreparedStatement session = connection.prepareStatement(
                        "INSERT INTO access_session (token_hash, login, expires) VALUES (?, ?, ?)")) {
            for (int i = 0; i < WORKERS; i++) {
                user.setString(1, "w" + i);
                user.setString(2, workers.get(i).id().value());
                user.executeUpdate();
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(token(i).getBytes(StandardCharsets.US_ASCII));
                session.setString(1, HexFormat.of().formatHex(hash));
                session.setString(2, "w" + i);
                session.setTimestamp(3, Timestamp.from(Instant.now().plus(2, ChronoUnit.DAYS)));
                session.executeUpdate();
            }
        }
    }

    private static String token(int worker) {
        return String.format("%043d", worker);
    }

    /** Eight logs of 53 minutes a day of each worker, by day. */
    private void insertLogs(int rows) throws SQLException {
        long from = System.nanoTime();
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO work_log (id, order_id, task_id, worker_id, activity, work_date, start_time, minutes, kind, note)"
                                + " VALUES (?, ?, ?, ?, 'VYVOJ', ?, ?, 53, 'BILLABLE', ?)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < rows; i++) {
                Task task = tasks.get((int) (i * 7L % tasks.size()));
                insert.setString(1, new UUID(0x019ab3c45d6e7f80L, 0x9a1b000000000000L + i).toString());
                insert.setString(2, task.order().value());
                insert.setString(3, task.id().value());
                insert.setString(4, workers.get(i / 8 % WORKERS).id().value());
                insert.setObject(5, LocalDate.of(2000, 1, 3).plusDays(i / (8 * WORKERS)));
                insert.setObject(6, LocalTime.of(8 + i % 8, 0));
                insert.setString(7, "Oprava přihlášení " + i);
                insert.addBatch();
                if (i % 5_000 == 4_999 || i == rows - 1) {
                    insert.executeBatch();
                }
            }
            connection.commit();
        }
        System.out.printf("%d work logs of %d workers, inserted in %.1f s%n", rows, WORKERS, seconds(from));
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private Process serve() throws IOException {
        ProcessBuilder command = new ProcessBuilder("./billing", "serve", "--port", "0");
        command.environment().put("BILLING_DB_URL", database.url());
        command.environment().put("BILLING_DB_USER", database.user());
        command.environment().put("BILLING_DB_PASSWORD", database.password());
        Process server = command.redirectErrorStream(true).start();
        BufferedReader told = server.inputReader(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (Optional<String> line = read(told); line.isPresent(); line = read(told)) {
            lines.add(line.get());
            if (line.get().startsWith("Hodina listens on ")) {
                url = URI.create(line.get().split(" ")[3]);
                return server;
            }
        }
        throw new IllegalStateException("the server did not start: " + lines);
    }

    private static Optional<String> read(BufferedReader told) throws IOException {
        return Optional.ofNullable(told.readLine());
    }

    private void run(int seconds) throws Exception {
        lists();
        for (int i = 0; i < WORKERS; i++) {
            ask(step(i, "start", 0));
        }
        warmUp(seconds * 2 / 3);
        load(seconds / 3);
        long[] before = commits();
        Duration program = worked("java");
        Duration base = worked("mariadbd");
        long[] switches = load(seconds);
        program = worked("java").minus(program);
        base = worked("mariadbd").minus(base);
        long[] after = commits();
        long[] commits = new long[2 * COMMITS];
        System.arraycopy(before, 0, commits, 0, COMMITS);
        System.arraycopy(after, 0, commits, COMMITS, COMMITS);
        Arrays.sort(commits);
        long commit = at(commits, 500);
        System.out.printf("commit of a single row: median %.3f ms, p99 %.3f ms%n", commit / 1e6, at(commits, 990) / 1e6);
        System.out.printf(
                "switch, %d requests, %d/s: median %.2f ms = %.1f commits (aim under 10), p99 %.2f ms = %.1f commits (aim under 40),"
                        + " longest %.1f ms; processor time of a request: program %.2f ms, database %.2f ms%n",
                switches.length,
                PER_SECOND,
                at(switches, 500) / 1e6,
                (double) at(switches, 500) / commit,
                at(switches, 990) / 1e6,
                (double) at(switches, 990) / commit,
                switches[switches.length - 1] / 1e6,
                program.toNanos() / 1e6 / switches.length,
                base.toNanos() / 1e6 / switches.length);
    }

    /** Processor time of a program that this one has started. */
    private static Duration worked(String name) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith(name))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** As fast as it is answered, by two at a time: a program that has just started is no match for 200 requests/s. */
    private void warmUp(int seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> halves = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            int first = half;
            halves.add(two.submit(() -> {
                int round = 1;
                for (; System.nanoTime() < end || round % TASKS != 1; round++) {
                    for (int worker = first; worker < WORKERS; worker += 2) {
                        ask(step(worker, "switch", round));
                    }
                }
                return true;
            }));
        }
        for (Future<Boolean> half : halves) {
            half.get();
        }
        two.shutdown();
    }

    /** Of sorted figures, by per mille. */
    private static long at(long[] sorted, int perMille) {
        return sorted[Math.min(sorted.length - 1, (int) ((long) sorted.length * perMille / 1_000))];
    }

    /** One after the other, another worker each time; the first half warms up. */
    private void lists() throws Exception {
        long[] took = new long[LISTS];
        for (int i = -LISTS; i < LISTS; i++) {
            int worker = Math.floorMod(i, WORKERS);
            long from = System.nanoTime();
            String page = ask(request(
                            worker,
                            "work-logs?limit=50&worker=" + workers.get(worker).id().value())
                    .GET()
                    .build());
            if (i >= 0) {
                took[i] = System.nanoTime() - from;
            }
            if (page.split("\"id\"", -1).length != 51) {
                throw new IllegalStateException("50 logs were expected: " + page);
            }
        }
        Arrays.sort(took);
        System.out.printf(
                "newest 50 logs of one worker: median %.2f ms (aim under 10), p99 %.2f ms%n",
                at(took, 500) / 1e6, at(took, 990) / 1e6);
    }

    private String ask(HttpRequest request) throws Exception {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(int worker, String path) {
        return HttpRequest.newBuilder(url.resolve("/api/v1/" + path)).header("Cookie", "hodina-session=" + token(worker));
    }

    private HttpRequest step(int worker, String step, int round) {
        String task = tasks.get(round % TASKS).id().value();
        return request(worker, "me/stopwatch/" + step)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"task\":\"" + task + "\",\"activity\":\"VYVOJ\",\"note\":\"kolo " + round + "\"}"))
                .build();
    }

    /** So many of each worker were sent in all. */
    private int rounds;

    /** The workers in turns, one request every 5 ms. */
    private long[] load(int seconds) throws Exception {
        int count = seconds * PER_SECOND;
        long[] took = new long[count];
        CountDownLatch answered = new CountDownLatch(count);
        AtomicInteger failed = new AtomicInteger();
        AtomicReference<String> failure = new AtomicReference<>("");
        long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
        for (int i = 0; i < count; i++) {
            int index = i;
            if (i % WORKERS == 0) {
                rounds++;
            }
            long due = start + TimeUnit.SECONDS.toNanos(1) / PER_SECOND * i;
            HttpRequest request = step(i % WORKERS, "switch", rounds);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).whenComplete((answer, trouble) -> {
                took[index] = System.nanoTime() - due;
                if (trouble != null || answer.statusCode() != 200) {
                    failed.incrementAndGet();
                    failure.set(trouble != null ? trouble.toString() : answer.statusCode() + " " + answer.body());
                }
                answered.countDown();
            });
        }
        if (!answered.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(answered.getCount() + " of " + count + " are not answered after a minute");
        }
        if (failed.get() > 0) {
            System.out.println(failed.get() + " of " + count + " failed, as: " + failure.get());
        }
        Arrays.sort(took);
        return took;
    }

    private long[] commits() throws SQLException {
        long[] took = new long[COMMITS];
        try (Connection connection = connect();
                Statement make = connection.createStatement()) {
            make.execute("CREATE OR REPLACE TABLE single_row (id INT NOT NULL PRIMARY KEY, note VARCHAR(100) NOT NULL) ENGINE = InnoDB");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO single_row (id, note) VALUES (?, ?)")) {
                for (int i = -COMMITS; i < COMMITS; i++) {
                    insert.setInt(1, i + COMMITS);
                    insert.setString(2, "kolo " + i);
                    long from = System.nanoTime();
                    insert.executeUpdate();
                    if (i >= 0) {
                        took[i] = System.nanoTime() - from;
                    }
                }
            }
        }
        return took;
    }
}
