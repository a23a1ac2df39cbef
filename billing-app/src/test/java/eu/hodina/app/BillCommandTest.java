package eu.hodina.app;

import static eu.hodina.application.fixture.Fixtures.EUR;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.aTask;
import static eu.hodina.application.fixture.Fixtures.anActivity;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Ports;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import eu.hodina.domain.order.Quantity;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import eu.hodina.persistence.server.DatabaseAddress;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code billing bill}, in processes of its own, over clients with an hour of October each: 1 452.00 with VAT. */
class BillCommandTest {
    private static final int CLIENTS = 40;
    private static final List<String> ALL = List.of("bill", "--until", "2026-10-31");

    @TempDir
    private static Path home;

    private record Ended(int code, String out, List<String> err) {}

    /** With a database of its own. */
    private static DatabaseAddress firm(String name, int clients) {
        DatabaseAddress database = TestDatabases.empty(name);
        try (HodinaContext context = HodinaContext.over(database)) {
            Ports ports = context.ports();
            Fixtures.aSmallFirmIn(ports);
            ports.transactions().run(() -> {
                ports.priceLists().add(aPriceList("PROG", "1200.00"));
                for (int i = 1; i <= clients; i++) {
                    Client client = aClient(String.format(Locale.ROOT, "client-%02d", i));
                    ports.clients().add(client);
                    hour(ports, client, "Z202601" + (10 + i), "PROG");
                }
            });
        }
        return database;
    }

    private static void hour(Ports ports, Client client, String number, String activity) {
        Order order = anOrder(number, Optional.of(client));
        ports.orders().add(order);
        ports.orders().addTask(aTask("T-" + number, order));
        ports.workLogs()
                .addAll(List.of(WorkLog.billable(
                        new WorkLogId(identityOf("log " + number)),
                        order.id(),
                        aTask("T-" + number, order).id(),
                        new WorkerId(identityOf("worker jana")),
                        new ActivityCode(activity),
                        day("2026-10-10"),
                        60)));
    }

    private static Map<String, String> environment(DatabaseAddress database) {
        return Map.of(
                "BILLING_DB_URL", database.url(),
                "BILLING_DB_USER", database.user(),
                "BILLING_DB_PASSWORD", database.password());
    }

    private static Ended run(DatabaseAddress database, List<String> arguments) throws Exception {
        File out = Files.createTempFile(home, "out", "").toFile();
        try (Launched program = Launched.to(out, home, environment(database), arguments.toArray(String[]::new))) {
            int code = program.exitCode();
            return new Ended(code, Files.readString(out.toPath()), program.errors());
        }
    }

    private static Connection connection(DatabaseAddress database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static long number(Connection connection, String select) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(select, e);
        }
    }

    private static void await(BooleanSupplier there, String what) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!there.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not within 60 s: " + what);
            }
            Thread.onSpinWait();
        }
    }

    /**
     * The process is killed by SIGKILL when the number of a document is drawn and not committed, which it cannot be: it waits
     * for this test's lock on the firm to which the document refers.
     */
    @Test
    void after_kill_9_a_second_run_bills_the_rest_without_a_gap_or_a_second_invoice() throws Exception {
        DatabaseAddress database = firm("bill_killed", CLIENTS);
        String drawn = "SELECT COALESCE(MAX(last), 0) FROM number_counter WHERE series = 'INVOICE'";
        String kept = "SELECT COUNT(*) FROM invoice";
        try (Connection lock = connection(database);
                Connection watch = connection(database);
                Connection dirty = connection(database)) {
            dirty.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            lock.setAutoCommit(false);
            try (Launched program = Launched.of(home, environment(database), ALL.toArray(String[]::new))) {
                assertThat(program.outUntil("client-03: ")).hasSize(3);
                number(lock, "SELECT COUNT(name) FROM firm FOR UPDATE");
                await(() -> number(dirty, drawn) == number(watch, kept) + 1, "a number that is not committed");
                program.kill();
                // 128 + 9
                assertThat(program.exitCode()).isEqualTo(137);
            }
            long before = number(watch, kept);
            assertThat(before).isBetween(3L, (long) CLIENTS);
            lock.rollback();
            await(() -> number(dirty, drawn) == before, "the number that was given back");

            Ended again = run(database, ALL);
            assertThat(again.code()).as(again.toString()).isZero();
            assertThat(again.out().lines())
                    .hasSize((int) (CLIENTS + 1 - before) + 1)
                    .endsWith("41 clients, " + (41 - before) + " documents issued, 0 clients not billed");
            assertThat(numbers(watch))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, CLIENTS + 1)
                            .mapToObj(i -> String.format(Locale.ROOT, "FV2026%04d", i))
                            .toList());
            assertThat(number(watch, "SELECT COUNT(DISTINCT client_id) FROM invoice"))
                    .isEqualTo(CLIENTS + 1);
            assertThat(run(database, ALL).out().lines())
                    .containsExactly("41 clients, 0 documents issued, 0 clients not billed");
        }
    }

    private static List<String> numbers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT GROUP_CONCAT(number ORDER BY number) FROM invoice")) {
            rows.next();
            // the year of issue is that of the run
            return List.of(rows.getString(1).replaceAll("FV20..", "FV2026").split(","));
        }
    }

    @Test
    void a_client_that_cannot_be_billed_is_told_on_one_line_and_stops_no_other() throws Exception {
        DatabaseAddress database = firm("bill_failing", 1);
        try (HodinaContext context = HodinaContext.over(database)) {
            Ports ports = context.ports();
            ports.transactions().run(() -> {
                Client abroad = inEuro(aClient("abroad"));
                ports.clients().add(abroad);
                Order sale = anOrder("Z20260002", Optional.of(abroad));
                ports.orders().add(sale);
                ports.orderLines().add(expense(sale));
                ports.activities().add(anActivity("FREE"));
                Client free = aClient("free");
                ports.clients().add(free);
                hour(ports, free, "Z20260003", "FREE");
            });
        }
        Ended dry = run(database, List.of("bill", "--until", "2026-10-31", "--dry-run"));
        assertThat(dry.code()).as(dry.toString()).isEqualTo(5);
        assertThat(dry.out().lines())
                .contains("client-01: would get a INVOICE of 1452.00 CZK")
                .endsWith("4 clients, 2 documents would be issued, 2 clients not billed");
        Ended ended = run(database, ALL);
        assertThat(ended.code()).as(ended.toString()).isEqualTo(5);
        assertThat(ended.err()).isEmpty();
        List<String> lines = ended.out().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0))
                .isEqualTo(
                        "abroad: not billed: no exchange rate of EUR to CZK holds on 2026-10-25: one published on that"
                                + " day or at most 10 days before it was expected");
        assertThat(lines.get(1)).startsWith("client-01: FV20").endsWith("0001 INVOICE 1452.00 CZK");
        assertThat(lines.get(2)).startsWith("free: not billed: ").contains("FREE");
        assertThat(lines.get(3)).startsWith("pekarna: FV20").endsWith("0002 INVOICE 2541.00 CZK");
        assertThat(lines.get(4)).isEqualTo("4 clients, 2 documents issued, 2 clients not billed");

        assertRefused(database, "there is no client 'nobody'", "--client", "nobody");
        assertRefused(database, "--advances: one of ORDERS, CLIENT, NONE was expected, not 'ALL'", "--advances", "ALL");
        assertRefused(
                database, "--advance: one --client, and no --advances, was expected with it", "--advance", "ZFV1-1");
        assertRefused(database, "--firm: the name of one of 1 firms was expected, not 'x'", "--firm", "x");
    }

    private static void assertRefused(DatabaseAddress database, String told, String... more) throws Exception {
        Ended ended =
                run(database, Stream.concat(ALL.stream(), Arrays.stream(more)).toList());
        assertThat(ended.code()).as(ended.toString()).isEqualTo(2);
        assertThat(ended.err()).containsExactly("billing: " + told);
    }

    private static Client inEuro(Client one) {
        return new Client(
                one.id(),
                one.code(),
                one.name(),
                one.address(),
                one.companyNumber(),
                one.registrationNumber(),
                one.taxNumber(),
                one.email(),
                one.language(),
                EUR,
                one.paymentDays(),
                one.priceList(),
                one.lines(),
                one.rules(),
                one.vatCategory(),
                one.knownAccounts());
    }

    private static OrderLine expense(Order order) {
        return new OrderLine(
                new OrderLineId(identityOf("expense")),
                order.id(),
                OrderLine.Kind.EXPENSE,
                Optional.empty(),
                "Jízdné",
                new Quantity(1_000),
                Money.parse("EUR", "100.00"),
                VatCategory.STANDARD,
                day("2026-10-25"),
                Optional.empty());
    }
}
