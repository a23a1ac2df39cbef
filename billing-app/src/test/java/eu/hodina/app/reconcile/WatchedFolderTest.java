package eu.hodina.app.reconcile;

import static eu.hodina.app.reconcile.CamtText.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import eu.hodina.app.BadUsageException;
import eu.hodina.app.ExitCode;
import eu.hodina.app.schedule.Chore;
import eu.hodina.application.StoreUnavailableException;
import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.csv.CsvMappingId;
import eu.hodina.application.payment.csv.KeptCsvMapping;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.bankimport.csv.CsvMappingFile;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.PaymentState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A folder whose files are booked over MariaDB. */
class WatchedFolderTest extends WatchedFolderCase {
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
    void credits_on_an_account_that_is_none_of_ours_are_told_and_need_a_person() throws IOException {
        String text = CamtText.statement(entry("z1", "21780.75", "995", JANA), entry("z2", "-7.00", "998", JANA))
                .replace("CZ6508000000192000145399", "CZ5203000000192000145399");
        WatchedFolder watcher = watcher();
        put("z.xml", text);
        assertThat(twice(watcher)).isEqualTo(ExitCode.NEEDS_A_PERSON);
        JsonNode report = report("done/z.xml.report.json");
        assertThat(report.get("needPerson").asInt()).isEqualTo(1);
        assertThat(report.get("foreignAccounts").toString()).isEqualTo("[\"CZ5203000000192000145399\"]");
        assertThat(report.at("/matches").size()).isEqualTo(2);
        assertThat(report.at("/matches/0").toString()).isEqualTo("""
                {"file":"z.xml","statement":"7","index":0,"reference":"z1","amount":"21780.75","currency":"CZK",\
                "allocations":[],"unallocated":"21780.75","kind":"NONE","certain":false,\
                "reasons":["FOREIGN_ACCOUNT"],"runnerUp":null}""");
        assertThat(folder.resolve("done/z.xml.report.txt"))
                .content()
                .contains("Its account is no account of the firm.");
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
    void a_file_that_changes_while_it_is_read_goes_back_and_is_read_again() throws IOException {
        String first = entry("m1", "14.00", "988", JANA);
        String both = CamtText.statement(first, entry("m2", "15.00", "987", JANA));
        AtomicInteger readings = new AtomicInteger();
        WatchedFolder watcher = watcher((file, sink) -> {
            new DetectingStatementReader().read(file, sink);
            if (readings.incrementAndGet() == 2) {
                put("working/m.xml", both);
            }
        });
        put("m.xml", CamtText.statement(first));
        assertThat(twice(watcher)).isEqualTo(ExitCode.DONE);
        assertThat(told).containsExactly("m.xml: it changed while it was read, and is read again");
        assertThat(folder.resolve("m.xml")).hasContent(both);
        assertThat(twice(watcher)).isEqualTo(ExitCode.NEEDS_A_PERSON);
        assertThat(report("done/m.xml.report.json").get("new").asInt()).isEqualTo(1);
        assertThat(report("done/m.xml.report.json").get("known").asInt()).isEqualTo(1);
    }

    @Test
    void while_the_database_is_away_a_file_waits_in_working() throws IOException {
        AtomicInteger readings = new AtomicInteger();
        WatchedFolder watcher = watcher((file, sink) -> {
            if (readings.incrementAndGet() == 1) {
                throw new StoreUnavailableException(new IOException("it is away"));
            }
            new DetectingStatementReader().read(file, sink);
        });
        put("n.xml", CamtText.statement(entry("n1", "16.00", "986", JANA)));
        watcher.look();
        assertThatThrownBy(watcher::look).isInstanceOf(StoreUnavailableException.class);
        assertThat(in("working")).containsExactly("n.xml");
        assertThat(watcher.look()).isEqualTo(ExitCode.NEEDS_A_PERSON);
        assertThat(in("done")).contains("n.xml");
    }

    @Test
    void a_mapping_that_the_firm_keeps_is_tried() throws IOException {
        InvoiceId paid = invoice("F2026-0202", "1000.00");
        String mapping =
                "{\"name\":\"m\",\"datePattern\":\"d.M.yyyy\",\"columns\":{\"booked\":\"Kdy\",\"amount\":\"Kolik\","
                        + "\"variableSymbol\":\"Znak\"},\"account\":\"CZ6508000000192000145399\",\"currency\":\"CZK\"}";
        KeptCsvMapping kept = new KeptCsvMapping(
                new CsvMappingId("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071"),
                DESK.firm(),
                CsvMappingFile.read(StatementFile.of("m.json", mapping.getBytes(StandardCharsets.UTF_8))));
        CONTEXT.ports().transactions().run(() -> CONTEXT.ports().csvMappings().add(kept));
        put("k.csv", "Kdy;Kolik;Znak\n2.11.2026;1 000,00;20260202\n");
        assertThat(twice(watcher())).isEqualTo(ExitCode.DONE);
        assertThat(settlement(paid).state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void as_a_chore_of_the_server_it_does_the_same() throws IOException {
        assertThat(WatchChore.of(Map.of(), billing())).isEmpty();
        assertThatThrownBy(() -> WatchChore.of(Map.of("BILLING_WATCH_DIR", folder + "/none"), billing()))
                .isInstanceOf(BadUsageException.class)
                .hasMessage("BILLING_WATCH_DIR: a folder was expected, " + folder + "/none does not exist");
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
