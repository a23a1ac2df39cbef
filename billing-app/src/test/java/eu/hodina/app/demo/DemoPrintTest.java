package eu.hodina.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.hodina.app.BadUsageException;
import eu.hodina.application.exchange.ImportRefusedException;
import eu.hodina.application.memory.MemoryPorts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPrintTest {
    @TempDir
    private Path folder;

    @Test
    void the_json_has_the_keys_of_the_contract_in_its_order() throws IOException {
        JsonNode json = read(json(DemoOnce.report()));
        assertThat(keys(json))
                .containsExactly(
                        "clients",
                        "orders",
                        "workLogs",
                        "loggedMinutes",
                        "billedMinutes",
                        "invoices",
                        "documents",
                        "statements",
                        "reminders",
                        "margin",
                        "balanced");
        assertThat(keys(json.at("/invoices/0")))
                .containsExactly(
                        "number",
                        "client",
                        "currency",
                        "net",
                        "vat",
                        "total",
                        "state",
                        "payment",
                        "open",
                        "pdf",
                        "mail");
        assertThat(keys(json.at("/documents/0")))
                .containsExactly(
                        "kind",
                        "number",
                        "client",
                        "currency",
                        "net",
                        "vat",
                        "total",
                        "state",
                        "payment",
                        "open",
                        "pdf",
                        "mail");
        assertThat(keys(json.at("/statements/0"))).containsExactly("file", "transactions", "matched", "unmatched");
        assertThat(keys(json.at("/reminders/0"))).containsExactly("invoice", "level", "mail");
        assertThat(keys(json.at("/margin/0"))).containsExactly("order", "revenue", "cost", "margin");
    }

    @Test
    void amounts_are_text_counts_are_numbers_and_the_balance_is_a_truth_value() throws IOException {
        JsonNode json = read(json(DemoOnce.report()));
        assertThat(json.at("/invoices/1/total").textValue()).isEqualTo("217449.10");
        assertThat(json.at("/invoices/1/client").textValue()).isEqualTo("Účetní kancelář Bilance & Šťastná s.r.o.");
        assertThat(json.at("/workLogs").isInt()).isTrue();
        assertThat(json.at("/balanced").isBoolean()).isTrue();
    }

    @Test
    void the_table_is_in_one_language_with_every_invoice_and_the_confirmed_ones_named() {
        StringWriter text = new StringWriter();
        DemoTable.print(DemoOnce.report(), Path.of("there"), new PrintWriter(text));
        assertThat(text.toString())
                .startsWith("6 clients, 8 orders, 1,129 work logs; 1547:31 h logged, 1077:45 h billed")
                .contains("FV20260007", "Z20260018", "123,654.80", "PARTLY_PAID")
                .contains("of CZ5203000000192000145399, none of the firm's accounts: nothing booked")
                .contains("Everything adds up.")
                .endsWith("Documents, mails and statements are in there" + System.lineSeparator());
    }

    @Test
    void ports_in_memory_give_the_report_that_mariadb_gives() throws IOException {
        StringWriter memory = new StringWriter();
        boolean balanced = new Demo(folder, Optional.empty()).run(new MemoryPorts(), true, new PrintWriter(memory));
        assertThat(balanced).isTrue();
        assertThat(withoutPlaces(memory.toString())).isEqualTo(withoutPlaces(json(DemoOnce.report())));
    }

    @Test
    void a_second_run_into_the_same_folder_leaves_its_own_files_alone() throws IOException {
        for (int run = 1; run <= 2; run++) {
            new Demo(folder, Optional.empty()).run(new MemoryPorts(), true, new PrintWriter(new StringWriter()));
        }
        assertThat(folder.resolve("mail").toFile().list()).hasSize(14);
        assertThat(folder.resolve("invoices").toFile().list()).hasSize(35);
        assertThat(folder.resolve("bank").toFile().list()).hasSize(3);
    }

    /** Mails have random names; the folder is another. */
    private static List<String> withoutPlaces(String json) {
        return json.lines()
                .filter(line -> !line.matches(" *\"(pdf|mail|file)\" : .*"))
                .toList();
    }

    @Test
    void a_broken_csv_is_refused_and_no_log_is_stored() throws IOException {
        Path csv = Files.writeString(folder.resolve("broken.csv"), """
                date,start,worker,order,task,activity,minutes,kind,writeOff,note
                2026-10-05,08:00,novak,Z20260014,STR-1,VYVOJ,60,BILLABLE,,sound
                2026-10-05,09:00,nobody,Z20260014,STR-1,VYVOJ,60,BILLABLE,,unknown worker
                """);
        MemoryPorts ports = new MemoryPorts();
        Demo demo = new Demo(folder.resolve("out"), Optional.of(csv));
        assertThatThrownBy(() -> demo.run(ports, true, new PrintWriter(new StringWriter())))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageStartingWith("broken.csv, line 3, column 18 (worker): found 'nobody', expected ");
        assertThat(ports.transactions().<Long>call(() -> ports.workLogs().minutes()))
                .isZero();
    }

    @Test
    void a_csv_without_a_header_row_is_refused_and_no_log_is_stored() throws IOException {
        Path csv = Files.write(folder.resolve("latin.csv"), new byte[] {'d', (byte) 0xE1, '\n'});
        MemoryPorts ports = new MemoryPorts();
        Demo demo = new Demo(folder.resolve("out"), Optional.of(csv));
        assertThatThrownBy(() -> demo.run(ports, true, new PrintWriter(new StringWriter())))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageStartingWith("latin.csv, line 1, column 1: ");
        assertThat(ports.transactions().<Long>call(() -> ports.workLogs().minutes()))
                .isZero();
    }

    @Test
    void a_file_that_is_none_is_refused_before_any_store_is_asked() {
        assertThatThrownBy(() -> new Demo(folder.resolve("out"), Optional.of(folder.resolve("missing.csv"))))
                .isInstanceOf(BadUsageException.class)
                .hasMessage(folder.resolve("missing.csv") + " does not exist");
        assertThatThrownBy(() -> new Demo(folder.resolve("out"), Optional.of(folder)))
                .isInstanceOf(BadUsageException.class)
                .hasMessage(folder + " is a folder; a CSV file is expected");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void the_folder_of_somebody_else_is_refused_before_any_database_is_asked() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> new Demo(folder, Optional.empty()))
                .isInstanceOf(BadUsageException.class)
                .hasMessage(folder + " holds files that no demo made; name an empty folder by --out");
    }

    @Test
    void refused_work_logs_leave_an_earlier_demo_as_it_is() throws IOException {
        Path out = folder.resolve("out");
        DemoFolder.at(out).clear();
        Path invoice = Files.writeString(out.resolve("invoices").resolve("FV20260001.pdf"), "earlier");
        Path csv = Files.writeString(
                folder.resolve("broken.csv"),
                "date,start,worker,order,task,activity,minutes,kind,writeOff,note\n"
                        + "2026-10-05,,nobody,Z20260011,PEK-1,VYVOJ,60,BILLABLE,,x\n");
        Demo demo = new Demo(out, Optional.of(csv));
        assertThatThrownBy(() -> demo.run(new MemoryPorts(), true, new PrintWriter(new StringWriter())))
                .isInstanceOf(ImportRefusedException.class);
        assertThat(invoice).hasContent("earlier");
    }

    private static String json(DemoReport report) {
        StringWriter text = new StringWriter();
        DemoJson.print(report, new PrintWriter(text));
        return text.toString();
    }

    private static JsonNode read(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
