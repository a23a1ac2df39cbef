package eu.hodina.app.reconcile;

import static eu.hodina.app.reconcile.CamtText.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.hodina.app.BadUsageException;
import eu.hodina.application.exchange.ImportRefusedException;
import eu.hodina.application.payment.UnreadableStatementException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code billing reconcile --invoices}: statements against the open invoices of another system. */
class ReconcileCommandTest {
    private static final String HEADER = "number,variableSymbol,amount,currency,dueDate,client,account\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Path statement(String name, String... entries) throws IOException {
        return Files.writeString(folder.resolve(name), CamtText.statement(entries));
    }

    private Path open(String rows) throws IOException {
        return Files.writeString(folder.resolve("open.csv"), HEADER + rows);
    }

    private int run(Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(argument.toString());
        }
        CommandLine line = new CommandLine(new ReconcileCommand(out));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            throw failure;
        });
        return line.execute(texts.toArray(String[]::new));
    }

    private JsonNode answer() throws IOException {
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static final String JANA = "CZ5508000000001234567899";
    private static final String PETR = "CZ6907101781240000004159";

    @Test
    void certain_payments_change_what_is_open() throws IOException {
        Path open = open("F1,20260001,1000.00,CZK,2026-11-14,Jana,\n"
                + "F2,20260002,500.00,CZK,2026-11-14,Petr,\n"
                + "F3,20260003,300.00,CZK,2026-11-14,Eva,\n"
                + "F4,20260004,70.00,CZK,2026-11-14,Ota,\n");
        Path file = statement(
                "a.xml",
                entry("r1", "1000.00", "20260001", JANA),
                entry("r2", "200.00", "20260002", PETR),
                entry("r3", "400.00", "0020260003", PETR));
        assertThat(run(file, "--invoices", open, "--json")).isZero();
        JsonNode answer = answer();
        assertThat(answer.at("/matches/0").toString())
                .isEqualTo("{\"file\":\"" + file + "\",\"statement\":\"7\",\"index\":0,\"reference\":\"r1\","
                        + "\"amount\":\"1000.00\",\"currency\":\"CZK\","
                        + "\"allocations\":[{\"invoice\":\"F1\",\"amount\":\"1000.00\"}],\"unallocated\":\"0.00\","
                        + "\"kind\":\"EXACT\",\"certain\":true,\"reasons\":" + answer.at("/matches/0/reasons")
                        + ",\"runnerUp\":null}");
        assertThat(answer.at("/matches").findValuesAsText("kind")).startsWith("EXACT", "PARTIAL", "OVER");
        assertThat(answer.at("/matches/2/unallocated").asText()).isEqualTo("100.00");
        assertThat(answer.at("/invoices").toString())
                .isEqualTo("[{\"number\":\"F1\",\"open\":\"0.00\",\"state\":\"PAID\"},"
                        + "{\"number\":\"F2\",\"open\":\"300.00\",\"state\":\"PARTLY_PAID\"},"
                        + "{\"number\":\"F3\",\"open\":\"0.00\",\"state\":\"PAID\"},"
                        + "{\"number\":\"F4\",\"open\":\"70.00\",\"state\":\"OPEN\"}]");
    }

    @Test
    void a_payment_in_two_files_counts_once_and_two_alike_in_one_file_are_two() throws IOException {
        Path open = open("F1,20260001,1000.00,CZK,2026-11-14,Jana,\n");
        String twice = entry("NOTPROVIDED", "100.00", "20260001", JANA);
        Path first = statement("a.xml", twice, twice);
        Path second = statement("b.xml", twice, twice, twice);
        assertThat(run(first, second, "--invoices", open, "--json")).isZero();
        assertThat(answer().at("/invoices/0/open").asText()).isEqualTo("700.00");
        assertThat(answer().at("/matches/2/reasons").toString()).isEqualTo("[\"SEEN_BEFORE\"]");
    }

    @Test
    void a_payment_from_the_known_account_of_another_client_needs_a_person() throws IOException {
        Path open = open("F1,20260001,1000.00,CZK,2026-11-14,Jana," + JANA + "\n"
                + "F2,20260002,500.00,CZK,2026-11-14,Petr," + PETR + "\n");
        Path file = statement("a.xml", entry("r1", "1000.00", "20260001", PETR));
        assertThat(run(file, "--invoices", open, "--json")).isEqualTo(3);
        assertThat(answer().at("/matches/0/certain").asBoolean()).isFalse();
        assertThat(answer().at("/invoices/0/state").asText()).isEqualTo("OPEN");
    }

    @Test
    void a_symbol_of_two_clients_is_never_certain_and_part_of_a_number_is_no_hit() throws IOException {
        Path open = open("INV-1,1,1000.00,CZK,2026-11-14,Jana,\nINV-12,12,1000.00,CZK,2026-11-14,Petr,\n"
                + "X,77,10.00,CZK,2026-11-14,Eva,\nY,77,10.00,CZK,2026-11-14,Ota,\n");
        Path file = statement("a.xml", entry("r1", "1000.00", "12", JANA), entry("r2", "10.00", "77", JANA));
        assertThat(run(file, "--invoices", open, "--json")).isEqualTo(3);
        assertThat(answer().at("/matches/0/allocations/0/invoice").asText()).isEqualTo("INV-12");
        assertThat(answer().at("/matches/1/kind").asText()).isEqualTo("AMBIGUOUS");
        assertThat(answer().at("/matches/1/certain").asBoolean()).isFalse();
    }

    @Test
    void a_debit_that_pays_nothing_needs_no_person() throws IOException {
        Path open = open("F1,20260001,1000.00,CZK,2026-11-14,Jana,\n");
        Path file = statement("a.xml", entry("r1", "-15.00", "99", JANA));
        assertThat(run(file, "--invoices", open, "--json")).isZero();
        assertThat(answer().at("/matches/0/kind").asText()).isEqualTo("NONE");
        assertThat(answer().at("/matches/0/unallocated").asText()).isEqualTo("-15.00");
    }

    @Test
    void as_csv_each_transaction_is_a_row() throws IOException {
        Path open = open("F1,,1000.00,CZK,,,\n".replace("F1", "2026-0001"));
        Path file = statement("a.xml", entry("r1", "1000.00", "20260001", JANA));
        assertThat(run(file, "--invoices", open)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList().get(1))
                .startsWith(file + ",7,0,r1,1000.00,CZK,EXACT,yes,2026-0001=1000.00,0.00,");
    }

    @Test
    void as_a_table_people_read_what_fits_and_what_needs_them() throws IOException {
        Path open = open("F1,20260001,21780.75,CZK,2026-11-14,Jana,\nF2,77,10.00,CZK,2026-11-14,Petr,\n"
                + "F3,77,10.00,CZK,2026-11-14,Eva,\n");
        Path file = statement("a.xml", entry("r1", "21780.75", "20260001", JANA), entry("r2", "10.00", "77", JANA));
        assertThat(run(file, "--invoices", open, "--table", "--language", "cs")).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ')).isEqualToNormalizingNewlines("""
                MÍSTO      DEN                ČÁSTKA  JAK SEDÍ       JISTÉ  DOKLADY       ZBYTEK  PROČ
                a.xml 7/0  2. 11. 2026  21 780,75 Kč  přesně         ano    F1 21 780,75    0,00  Variabilní symbol je symbolem faktury.
                a.xml 7/1  2. 11. 2026      10,00 Kč  nejednoznačné  ne                    10,00  Variabilní symbol je symbolem faktury.

                Pohybů 2: jistých 1, pro člověka 1
                Doklady: zaplacené 1, částečně zaplacené 0

                Potřebuje člověka:
                  a.xml 7/1: 10,00 Kč od CZ5508000000001234567899, VS 77
                    nejednoznačné: Variabilní symbol je symbolem faktury. Variabilní symbol faktury je v textu platby. Stejně dobře se hodí více možností.
                    nebo návrh F2 10,00: Variabilní symbol je symbolem faktury. Variabilní symbol faktury je v textu platby. Částka přesně odpovídá.
                """);
    }

    @Test
    void the_order_of_the_files_is_of_no_matter() throws IOException {
        Path open = open("F1,20260001,100.00,CZK,2026-11-14,Jana,\n");
        Path first = statement("a.xml", entry("r1", "100.00", "20260001", JANA));
        Path second = statement("b.xml", entry("r2", "100.00", "20260001", JANA));
        run(first, second, "--invoices", open, "--json");
        List<String> one = kinds();
        out.reset();
        run(second, first, "--invoices", open, "--json");
        assertThat(kinds()).isEqualTo(one).hasSize(2);
    }

    private List<String> kinds() throws IOException {
        List<String> kinds = new ArrayList<>();
        answer().get("matches")
                .forEach(match -> kinds.add(match.get("reference").asText() + " "
                        + match.get("kind").asText()));
        kinds.sort(null);
        return kinds;
    }

    private static final String TABLE = "Kdy;Kolik;Znak\n2.11.2026;1 000,00;20260001\n";
    private static final String MAPPING =
            "{\"name\":\"m\",\"datePattern\":\"d.M.yyyy\",\"columns\":{\"booked\":\"Kdy\","
                    + "\"amount\":\"Kolik\",\"variableSymbol\":\"Znak\"},\"currency\":\"CZK\"}";

    @Test
    void a_mapping_reads_a_table_that_nobody_knows() throws IOException {
        Path open = open("F1,20260001,1000.00,CZK,2026-11-14,Jana,\n");
        Path table = Files.writeString(folder.resolve("t.csv"), TABLE);
        Path mapping = Files.writeString(folder.resolve("m.json"), MAPPING);
        assertThat(run(table, "--invoices", open, "--mapping", mapping, "--json"))
                .isZero();
        assertThat(answer().at("/invoices/0/state").asText()).isEqualTo("PAID");
    }

    @Test
    void a_mapping_that_stands_ready_is_named() throws IOException {
        Path open = open("F1,20260001,1000.00,CZK,2026-11-14,Jana,\n");
        Path table = Files.writeString(
                folder.resolve("t.csv"),
                "IBAN;Číslo protiúčtu;Banka protiúčtu;Název účtu příjemce;Splatnost;Částka;Měna;Variabilní Symbol;"
                        + "Specifický Symbol;Konstantní Symbol;Zpráva pro příjemce;Bankovní reference\n"
                        + "CZ6508000000192000145399;;;;2.11.2026;1000,00;CZK;20260001;;;;b1\n");
        assertThat(run(table, "--invoices", open, "--mapping", "moneta money bank", "--json"))
                .isZero();
        assertThat(answer().at("/matches/0/reference").asText()).isEqualTo("b1");
        assertThatThrownBy(() -> call(table, "--invoices", open, "--mapping", "Moneta"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageStartingWith("Moneta: there is no such file, and no such mapping (Komerční banka, ČSOB, ");
    }

    @Test
    void what_does_not_go_together_is_refused() {
        assertThatThrownBy(() -> call("--once", "a.xml"))
                .isInstanceOf(BadUsageException.class)
                .hasMessage("--once needs --watch");
        assertThatThrownBy(() -> call("--watch", folder, "--json"))
                .isInstanceOf(BadUsageException.class)
                .hasMessage("--watch goes with --once, --mapping and --language alone");
        assertThatThrownBy(() -> call())
                .isInstanceOf(BadUsageException.class)
                .hasMessage("a statement file was expected, or --watch with a folder");
        assertThatThrownBy(() -> call(folder, "--invoices", "open.csv"))
                .isInstanceOf(BadUsageException.class)
                .hasMessage("a file was expected, " + folder + " is none");
        assertThatThrownBy(() -> call("none.gpc"))
                .isInstanceOf(BadUsageException.class)
                .hasMessage("a file was expected, none.gpc does not exist");
        assertThatThrownBy(() -> call("--watch", folder.resolve("none")))
                .isInstanceOf(BadUsageException.class)
                .hasMessage("a folder was expected, " + folder.resolve("none") + " does not exist");
    }

    @Test
    void every_bad_row_is_named_and_nothing_is_written() throws IOException {
        Path open = open("F1,x,1000.00,CZK,2026-11-14,Jana,\nF2,2,1e9,CZK,14.11.2026,Jana,1/2\n"
                + "F2,2,10.00,CZK,2026-11-14,Jana,\nF3,,10.00,XXZ,2026-11-14,Jana,\n");
        Path file = statement("a.xml");
        assertThatThrownBy(() -> execute(file, open))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("line 2, column 4 (variableSymbol): found 'x', expected 1 to 10 digits")
                .hasMessageContaining("line 3, column 6 (amount): found '1e9'")
                .hasMessageContaining("line 3, column 14 (dueDate): found '14.11.2026', expected such as 2026-11-14")
                .hasMessageContaining("line 3, column 30 (account): found '1/2'")
                .hasMessageContaining("line 4, column 1 (number): found 'F2', expected each number once")
                .hasMessageContaining(
                        "line 5, column 5 (amount): found '10.00', expected such as 21780.75, with its currency");
        assertThat(out.size()).isZero();
    }

    @Test
    void a_file_that_is_no_statement_refuses_all() throws IOException {
        Path open = open("F1,1,1000.00,CZK,2026-11-14,Jana,\n");
        Path good = statement("a.xml", entry("r1", "1000.00", "1", JANA));
        Path cut = Files.writeString(
                folder.resolve("cut.xml"), Files.readString(good).substring(0, 600));
        assertThatThrownBy(() -> execute(cut, open)).isInstanceOf(UnreadableStatementException.class);
        assertThat(out.size()).isZero();
    }

    private void execute(Path file, Path open) throws Exception {
        call(file, "--invoices", open);
    }

    /** What it throws is seen. */
    private void call(Object... arguments) throws Exception {
        ReconcileCommand command = new ReconcileCommand(out);
        new CommandLine(command)
                .parseArgs(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        command.call();
    }
}
