package eu.hodina.app;

import static eu.hodina.app.reconcile.CamtText.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.hodina.app.reconcile.CamtText;
import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.payment.TransactionQuery;
import eu.hodina.persistence.server.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code billing reconcile} over MariaDB as a person starts it, and as it dies. */
class ReconcileProcessTest {
    private static final String JANA = "CZ5508000000001234567899";

    private static DatabaseAddress database;
    private static HodinaContext context;
    private static PaymentDesk desk;

    @TempDir
    private Path temp;

    @BeforeAll
    static void a_firm() {
        database = TestDatabases.empty("reconcile_process");
        context = HodinaContext.over(database);
        desk = new PaymentDesk(context.ports());
    }

    @AfterAll
    static void no_firm() {
        context.close();
    }

    private static void invoice(String number, String total) {
        context.ports().transactions().run(() -> desk.issue(number, total, "alfa"));
    }

    private Launched reconcile(Object... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("reconcile"));
        Stream.of(arguments).map(Object::toString).forEach(all::add);
        return Launched.of(
                temp,
                Map.of(
                        "BILLING_DB_URL", database.url(),
                        "BILLING_DB_USER", database.user(),
                        "BILLING_DB_PASSWORD", database.password()),
                all.toArray(String[]::new));
    }

    private Path inbox() throws IOException {
        return Files.createDirectories(temp.resolve("inbox"));
    }

    private static List<String> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static long kept() {
        return context.ports()
                .transactions()
                .call(() -> context.ports()
                        .payments()
                        .list(TransactionQuery.ALL, Optional.empty(), 100_000)
                        .size());
    }

    /** As after the half minute for which a dead program keeps it. */
    private static void freeLock() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE shared_lock SET lock_until = locked_at");
        }
    }

    @Test
    void files_are_booked_at_once_and_told_as_a_table_then_as_json_what_was_known() throws Exception {
        invoice("F2026-0301", "21780.75");
        Path one = Files.writeString(
                temp.resolve("one.xml"), CamtText.statement(entry("p1", "20000.00", "20260301", JANA)));
        Path other = Files.writeString(
                temp.resolve("other.xml"),
                CamtText.statement(entry("p2", "1780.75", "20260301", JANA), entry("p3", "3.00", "981", JANA)));
        try (Launched look = reconcile(other, one, "--dry-run", "--language", "cs")) {
            String table = String.join("\n", look.outUntil("never")).replace('\u00a0', ' ');
            assertThat(table)
                    .contains("one.xml: 1 nových z 1, 0 známých, jistých 1, pro člověka 0")
                    .contains("other.xml: 2 nových z 2, 0 známých, jistých 1, pro člověka 1")
                    .containsPattern(
                            "one.xml 7/0 +2. 11. 2026 +20 000,00 Kč +částečná úhrada +ano +F2026-0301 20 000,00 +0,00")
                    .containsPattern("other.xml 7/0 +2. 11. 2026 +1 780,75 Kč +splátka +ano +F2026-0301 1 780,75 +0,00")
                    .contains("Pohybů 3: jistých 2, pro člověka 1", "Doklady: zaplacené 1, částečně zaplacené 0");
            assertThat(look.exitCode()).isEqualTo(3);
            assertThat(look.errors()).containsExactly("Nic se neuložilo (--dry-run).");
        }
        try (Launched first = reconcile(one)) {
            assertThat(first.outUntil("never")).contains("1 transactions: 1 certain, 0 for a person");
            assertThat(first.exitCode()).isZero();
        }
        try (Launched both = reconcile(one, other, "--json")) {
            JsonNode answer = new ObjectMapper().readTree(String.join("\n", both.outUntil("never")));
            assertThat(both.exitCode()).isEqualTo(3);
            assertThat(answer.at("/files/0/repeated").asBoolean()).isTrue();
            assertThat(answer.at("/files/0/known").asInt()).isEqualTo(1);
            assertThat(answer.at("/files/1/new").asInt()).isEqualTo(2);
            assertThat(answer.get("invoices").toString())
                    .isEqualTo("[{\"number\":\"F2026-0301\",\"open\":\"0.00\",\"state\":\"PAID\"}]");
            assertThat(both.errors())
                    .containsExactly(
                            one + ": was read in before, nothing is new; 1 known, 0 for a person",
                            other + ": 2 new of 2, 0 known, 1 certain, 1 for a person");
        }
    }

    @Test
    void once_ends_with_the_worst_of_the_files() throws Exception {
        Path inbox = inbox();
        invoice("F2026-0302", "100.00");
        Files.writeString(inbox.resolve("a.xml"), CamtText.statement(entry("q1", "100.00", "20260302", JANA)));
        try (Launched certain = reconcile("--watch", inbox, "--once")) {
            assertThat(certain.outUntil("never"))
                    .containsExactly("a.xml: 1 new of 1, 0 known, 1 certain, 0 for a person -> done/a.xml");
            assertThat(certain.exitCode()).isZero();
        }
        Files.writeString(inbox.resolve("b.xml"), CamtText.statement(entry("q2", "1.00", "982", JANA)));
        Files.writeString(inbox.resolve("c.xml"), "no statement");
        try (Launched bad = reconcile("--watch", inbox, "--once")) {
            assertThat(bad.exitCode()).isEqualTo(2);
            assertThat(bad.outUntil("never")).hasSize(2);
            assertThat(bad.errors()).isEmpty();
        }
        assertThat(in(inbox)).containsExactly("done", "failed", "working");
        assertThat(in(inbox.resolve("failed"))).containsExactly("c.xml", "c.xml.report.json", "c.xml.report.txt");
    }

    @Test
    void it_goes_on_until_a_signal_and_ends_in_order() throws Exception {
        Path inbox = inbox();
        try (Launched watcher = reconcile("--watch", inbox)) {
            assertThat(watcher.outUntil("Watching ")).last().asString().contains(inbox.toString());
            Files.writeString(inbox.resolve("d.xml"), CamtText.statement(entry("r1", "2.00", "983", JANA)));
            assertThat(watcher.outUntil("d.xml"))
                    .containsExactly("d.xml: 1 new of 1, 0 known, 0 certain, 1 for a person -> done/d.xml");
            assertThat(watcher.end().exitCode()).isZero();
            assertThat(watcher.errors()).isEmpty();
        }
        assertThat(in(inbox.resolve("working"))).isEmpty();
    }

    @Test
    void killed_in_a_file_the_next_one_ends_it_and_nothing_is_there_twice() throws Exception {
        Path inbox = inbox();
        String[] entries = new String[3_000];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = entry("k" + i, "1." + (10 + i % 90), String.valueOf(5_000_000 + i), JANA);
        }
        long before = kept();
        Files.writeString(inbox.resolve("big.xml"), CamtText.statement(entries));
        try (Launched killed = reconcile("--watch", inbox)) {
            killed.outUntil("Watching ");
            while (!Files.exists(inbox.resolve("working/big.xml")) && !Files.exists(inbox.resolve("done/big.xml"))) {
                Thread.onSpinWait();
            }
            killed.kill();
            killed.exitCode();
        }
        freeLock();
        try (Launched next = reconcile("--watch", inbox, "--once")) {
            assertThat(next.exitCode()).isEqualTo(3);
        }
        assertThat(kept() - before).isEqualTo(3_000);
        assertThat(in(inbox)).containsExactly("done", "failed", "working");
        assertThat(in(inbox.resolve("working"))).isEmpty();
        assertThat(in(inbox.resolve("done"))).containsExactly("big.xml", "big.xml.report.json", "big.xml.report.txt");
    }

    @Test
    void two_at_one_folder_work_each_file_once() throws Exception {
        Path inbox = inbox();
        for (int i = 0; i < 8; i++) {
            Files.writeString(inbox.resolve(i + ".xml"), CamtText.statement(entry("s" + i, "4.00", "98" + i, JANA)));
        }
        long before = kept();
        List<String> told = new ArrayList<>();
        try (Launched one = reconcile("--watch", inbox, "--once");
                Launched other = reconcile("--watch", inbox, "--once")) {
            told.addAll(one.outUntil("never"));
            told.addAll(other.outUntil("never"));
            one.exitCode();
            other.exitCode();
        }
        assertThat(told).hasSize(8);
        assertThat(kept() - before).isEqualTo(8);
        assertThat(in(inbox.resolve("done"))).hasSize(24).noneMatch(name -> name.contains(".2."));
    }

    @Test
    void a_folder_that_is_none_is_one_line() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "");
        try (Launched none = reconcile("--watch", file, "--once")) {
            assertThat(none.exitCode()).isEqualTo(2);
            assertThat(none.errors()).containsExactly("billing: a folder was expected, " + file + " is none");
        }
    }
}
