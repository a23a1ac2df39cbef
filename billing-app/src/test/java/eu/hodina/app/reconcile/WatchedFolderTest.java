package eu.hodina.app.reconcile;

import static eu.hodina.app.reconcile.CamtText.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.hodina.app.BadUsageException;
import eu.hodina.app.EnvironmentException;
import eu.hodina.app.ExitCode;
import eu.hodina.app.HodinaContext;
import eu.hodina.app.TestDatabases;
import eu.hodina.app.schedule.Chore;
import eu.hodina.app.schedule.OneNode;
import eu.hodina.application.Billing;
import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.csv.CsvMappingId;
import eu.hodina.application.payment.csv.KeptCsvMapping;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.bankimport.csv.CsvMappingFile;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.PaymentState;
import eu.hodina.domain.payment.Settlement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder whose files are booked over MariaDB; each test has invoices and files of its own. */
class WatchedFolderTest {
    private static final String JANA = "CZ5508000000001234567899";
    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");

    private static HodinaContext context;
    private static PaymentDesk desk;

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void a_firm() {
        context = HodinaContext.over(TestDatabases.empty("watched_folder"));
        desk = new PaymentDesk(context.ports());
    }

    @AfterAll
    static void no_firm() {
        context.close();
    }

    private static Billing billing() {
        return new Billing(
                context.ports(),
                Billing.Outside.closed().withStatements(new DetectingStatementReader()),
                InstantSource.fixed(NOW),
                new Random());
    }

    private WatchedFolder watcher() {
        return new WatchedFolder(
                Inbox.open(folder),
                billing().payments().reconcile(),
                InstantSource.fixed(NOW),
                Language.EN,
                told::add,
                () -> true);
    }

    private static InvoiceId invoice(String number, String total) {
        return context.ports().transactions().call(() -> desk.issue(number, total, "alfa"));
    }

    private static Settlement settlement(InvoiceId id) {
        return context.ports().transactions().call(() -> desk.settlement(id));
    }

    private Path put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> in(String name) throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private JsonNode report(String path) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(path).toFile());
    }

    private static ExitCode twice(WatchedFolder watcher) {
        watcher.look();
        return watcher.look();
    }

    @Test
    void a_file_that_looks_the_same_twice_is_booked_and_lies_in_done_with_its_reports() throws IOException {
        InvoiceId paid = invoice("F2026-0201", "21780.75");
        put(
                "a.xml",
                CamtText.statement(
                        entry("a1", "21780.75", "20260201", JANA),
                        entry("a2", "5.00", "999", JANA),
                        entry("a3", "-7.00", "998", JANA)));
        WatchedFolder watcher = watcher();
        assertThat(watcher.look()).isEqualTo(ExitCode.DONE);
        assertThat(in("done")).isEmpty();
        assertThat(watcher.look()).isEqualTo(ExitCode.NEEDS_A_PERSON);
        assertThat(in("done")).containsExactly("a.xml", "a.xml.report.json", "a.xml.report.txt");
        assertThat(in("working")).isEmpty();
        assertThat(folder.resolve("a.xml")).doesNotExist();
        assertThat(settlement(paid).state()).isEqualTo(PaymentState.PAID);
        JsonNode report = report("done/a.xml.report.json");
        assertThat(report.get("state").asText()).isEqualTo("DONE");
        assertThat(report.get("at").asText()).isEqualTo("2026-11-16T08:00:00Z");
        assertThat(report.get("new").asInt()).isEqualTo(3);
        assertThat(report.get("needPerson").asInt()).isEqualTo(1);
        assertThat(report.at("/matches/0/allocations").toString())
                .isEqualTo("[{\"invoice\":\"F2026-0201\",\"amount\":\"21780.75\"}]");
        assertThat(report.get("invoices").toString())
                .isEqualTo("[{\"number\":\"F2026-0201\",\"open\":\"0.00\",\"state\":\"PAID\"}]");
        assertThat(folder.resolve("done/a.xml.report.txt"))
                .content()
                .contains(
                        "a.xml: 3 new of 3, 0 known, 1 certain, 1 for a person",
                        "For a person:",
                        "F2026-0201 21,780.75");
        assertThat(told).containsExactly("a.xml: 3 new of 3, 0 known, 1 certain, 1 for a person -> done/a.xml");
    }

    @Test
    void the_same_file_again_adds_nothing_and_gets_a_number() throws IOException {
        String text = CamtText.statement(entry("b1", "5.00", "997", JANA));
        WatchedFolder watcher = watcher();
        put("b.xml", text);
        twice(watcher);
        put("b.xml", text);
        assertThat(twice(watcher)).isEqualTo(ExitCode.NEEDS_A_PERSON);
        assertThat(in("done"))
                .containsExactly(
                        "b.2.xml",
                        "b.2.xml.report.json",
                        "b.2.xml.report.txt",
                        "b.xml",
                        "b.xml.report.json",
                        "b.xml.report.txt");
        JsonNode report = report("done/b.2.xml.report.json");
        assertThat(report.get("repeated").asBoolean()).isTrue();
        assertThat(report.get("new").asInt()).isZero();
        assertThat(report.get("known").asInt()).isEqualTo(1);
        assertThat(told.get(1))
                .isEqualTo("b.xml: was read in before, nothing is new; 1 known, 1 for a person -> done/b.2.xml");
    }

    @Test
    void a_file_that_grows_waits() throws IOException {
        String text = CamtText.statement(entry("c1", "6.00", "996", JANA));
        WatchedFolder watcher = watcher();
        put("c.xml", text.substring(0, 100));
        watcher.look();
        put("c.xml", text.substring(0, 200));
        watcher.look();
        Files.setLastModifiedTime(put("c.xml", text), FileTime.from(NOW));
        watcher.look();
        assertThat(watcher.unsteady()).hasSize(1);
        assertThat(in("done")).isEmpty();
        watcher.look();
        assertThat(in("done")).contains("c.xml");
        assertThat(watcher.unsteady()).isEmpty();
    }

    @Test
    void what_is_no_statement_fails_with_the_place_and_keeps_no_other_waiting() throws IOException {
        String good = CamtText.statement(entry("d1", "8.00", "995", JANA));
        put("d1.xml", good.substring(0, 300));
        put("d2.xml", "");
        put("d3.xml", good);
        put("d4\nx.xml", "neither");
        assertThat(twice(watcher())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(in("done")).contains("d3.xml");
        assertThat(in("failed")).contains("d1.xml", "d1.xml.report.json", "d1.xml.report.txt", "d2.xml", "d4_x.xml");
        JsonNode report = report("failed/d1.xml.report.json");
        assertThat(report.get("state").asText()).isEqualTo("FAILED");
        assertThat(report.at("/error/line").isInt()).isTrue();
        assertThat(report.at("/error/message").asText()).isNotEmpty();
        assertThat(told).hasSize(4).allMatch(line -> line.lines().count() == 1);
        assertThat(told).anyMatch(line -> line.startsWith("d1.xml, line ") && line.endsWith(" -> failed/d1.xml"));
    }

    @Test
    void what_is_on_its_way_hidden_or_no_file_stays_and_a_link_is_not_followed() throws IOException {
        String text = CamtText.statement(entry("e1", "9.00", "994", JANA));
        Path outside = Files.writeString(Files.createTempFile("outside", ".xml"), text);
        put(".e.xml", text);
        put("e.xml.part", text);
        put("E.TMP", text);
        Files.createDirectory(folder.resolve("old"));
        Files.createSymbolicLink(folder.resolve("link.xml"), outside);
        WatchedFolder watcher = watcher();
        assertThat(twice(watcher)).isEqualTo(ExitCode.BAD_INPUT);
        watcher.look();
        assertThat(in(".")).containsExactly(".e.xml", "E.TMP", "done", "e.xml.part", "failed", "old", "working");
        assertThat(in("done")).isEmpty();
        assertThat(told)
                .containsExactly(
                        "old: it is a folder and stays where it is",
                        "link.xml: it is a link, which is not followed -> failed/link.xml");
        assertThat(Files.isSymbolicLink(folder.resolve("failed/link.xml"))).isTrue();
        assertThat(outside).hasContent(text);
        Files.delete(outside);
    }

    @Test
    void a_folder_of_ours_that_is_a_link_or_a_file_is_refused() throws IOException {
        Path elsewhere = Files.createTempDirectory("elsewhere");
        Files.createSymbolicLink(folder.resolve("done"), elsewhere);
        assertThatThrownBy(() -> Inbox.open(folder))
                .isInstanceOf(BadUsageException.class)
                .hasMessage("a folder was expected, " + folder.toRealPath().resolve("done") + " is none");
        Files.delete(folder.resolve("done"));
        Files.delete(elsewhere);
        Files.createDirectories(folder.resolve("done/.trial/x"));
        assertThatThrownBy(() -> Inbox.open(folder))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith("the folder " + folder + " cannot be watched: ");
    }

    @Test
    void a_file_that_is_too_large_fails_and_says_how_large_it_may_be() throws IOException {
        Path large = put("large.xml", "");
        try (var channel = Files.newByteChannel(large, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(100L << 20);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {1}));
        }
        assertThat(twice(watcher())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(told)
                .containsExactly("large.xml: at most 104857600 bytes are taken in (-Dhodina.largest-import), it has"
                        + " 104857601 -> failed/large.xml");
    }

    @Test
    void a_long_name_is_shortened_so_that_its_reports_fit() throws IOException {
        put("x".repeat(250) + ".xml", CamtText.statement(entry("f1", "9.50", "993", JANA)));
        assertThat(twice(watcher())).isEqualTo(ExitCode.NEEDS_A_PERSON);
        assertThat(in("done")).hasSize(3).contains("x".repeat(196) + ".xml");
    }

    /** Killed after the database had it, before the file was moved. */
    @Test
    void what_a_dead_watcher_left_is_taken_up_adds_nothing_and_ends_in_done() throws IOException {
        String text = CamtText.statement(entry("g1", "10.00", "992", JANA));
        WatchedFolder watcher = watcher();
        put("working/g.xml", text);
        billing()
                .payments()
                .reconcile()
                .reconcile(
                        PaymentDesk.CALLER, List.of(StatementFile.of("g.xml", text.getBytes(StandardCharsets.UTF_8))));
        assertThat(watcher.look()).isEqualTo(ExitCode.NEEDS_A_PERSON);
        assertThat(in("working")).isEmpty();
        assertThat(in("done")).containsExactly("g.xml", "g.xml.report.json", "g.xml.report.txt");
        assertThat(report("done/g.xml.report.json").get("new").asInt()).isZero();
    }

    /** Killed after the reports were written, before the file was moved. */
    @Test
    void the_report_of_a_dead_watcher_stays_for_it_says_more() throws IOException {
        put("h.xml", CamtText.statement(entry("h1", "11.00", "991", JANA)));
        WatchedFolder watcher = watcher();
        twice(watcher);
        Files.move(folder.resolve("done/h.xml"), folder.resolve("working/h.xml"));
        watcher.look();
        assertThat(in("done")).containsExactly("h.xml", "h.xml.report.json", "h.xml.report.txt");
        assertThat(report("done/h.xml.report.json").get("new").asInt()).isEqualTo(1);
    }

    @Test
    void somebodys_own_files_in_done_are_not_overwritten() throws IOException {
        WatchedFolder watcher = watcher();
        put("done/i.xml.report.json", "{}");
        put("done/i.2.xml", "mine");
        put("done/i.3.xml.report.txt", "mine");
        put("i.xml", CamtText.statement(entry("i1", "12.00", "990", JANA)));
        twice(watcher);
        assertThat(folder.resolve("done/i.xml")).doesNotExist();
        assertThat(folder.resolve("done/i.2.xml")).hasContent("mine");
        assertThat(in("done")).contains("i.4.xml", "i.4.xml.report.json", "i.4.xml.report.txt");
    }

    @Test
    void of_two_that_take_a_file_one_has_it() throws IOException {
        Inbox one = Inbox.open(folder);
        Inbox other = Inbox.open(folder);
        Path file = put("j.xml", "x");
        assertThat(one.take(file)).contains(folder.toRealPath().resolve("working/j.xml"));
        assertThat(other.take(file)).isEmpty();
        one.giveBack(folder.resolve("working/j.xml"));
        assertThat(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void while_one_program_is_at_it_no_other_is() {
        try (OneNode one = new OneNode("watched folder", context.bookOfChores(), InstantSource.system());
                OneNode other = new OneNode("watched folder", context.bookOfChores(), InstantSource.system())) {
            List<Boolean> inside = new ArrayList<>();
            assertThat(one.run(() -> inside.add(other.run(() -> told.add("two at once")))))
                    .isTrue();
            assertThat(inside).containsExactly(false);
            assertThat(other.run(() -> told.add("after"))).isTrue();
            assertThat(told).containsExactly("after");
        }
    }

    @Test
    void a_mapping_that_the_firm_keeps_is_tried() throws IOException {
        InvoiceId paid = invoice("F2026-0202", "1000.00");
        String mapping =
                "{\"name\":\"m\",\"datePattern\":\"d.M.yyyy\",\"columns\":{\"booked\":\"Kdy\",\"amount\":\"Kolik\","
                        + "\"variableSymbol\":\"Znak\"},\"account\":\"CZ6508000000192000145399\",\"currency\":\"CZK\"}";
        KeptCsvMapping kept = new KeptCsvMapping(
                new CsvMappingId("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071"),
                desk.firm(),
                CsvMappingFile.read(StatementFile.of("m.json", mapping.getBytes(StandardCharsets.UTF_8))));
        context.ports().transactions().run(() -> context.ports().csvMappings().add(kept));
        put("k.csv", "Kdy;Kolik;Znak\n2.11.2026;1 000,00;20260202\n");
        assertThat(twice(watcher())).isEqualTo(ExitCode.DONE);
        assertThat(settlement(paid).state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void as_a_chore_of_the_server_it_does_the_same() throws IOException {
        assertThat(WatchChore.of(Map.of(), billing())).isEmpty();
        assertThatThrownBy(() -> WatchChore.of(Map.of("BILLING_WATCH_DIR", folder + "/none"), billing()))
                .isInstanceOf(BadUsageException.class);
        Map<String, String> german = Map.of("BILLING_WATCH_DIR", folder.toString(), "BILLING_WATCH_LANGUAGE", "de");
        assertThatThrownBy(() -> WatchChore.of(german, billing()))
                .isInstanceOf(BadUsageException.class)
                .hasMessage("BILLING_WATCH_LANGUAGE is cs or en, not 'de'");
        Chore chore = WatchChore.of(
                        Map.of("BILLING_WATCH_DIR", folder.toString(), "BILLING_WATCH_LANGUAGE", "cs"), billing())
                .get(0);
        assertThat(chore.name()).isEqualTo("watched folder");
        put("l.xml", CamtText.statement(entry("l1", "13.00", "989", JANA)));
        chore.work().run();
        chore.work().run();
        assertThat(in("done")).contains("l.xml");
        assertThat(folder.resolve("done/l.xml.report.txt"))
                .content()
                .contains("l.xml: 1 nových z 1, 0 známých, jistých 0, pro člověka 1");
    }
}
