package eu.hodina.app.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.hodina.application.exchange.ImportRefusedException;
import eu.hodina.application.payment.UnreadableStatementException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code billing reconcile --invoices}: statements against the open invoices of another system. */
class ReconcileCommandTest {
    private static final String HEADER = "number,variableSymbol,amount,currency,dueDate,client,account\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A credit, or a debit where the amount is less than zero. */
    private static String entry(String reference, String amount, String symbol, String account) {
        boolean debit = amount.startsWith("-");
        String party = debit ? "Cdtr" : "Dbtr";
        return """
                <Ntry><Amt Ccy="CZK">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts>BOOK</Sts>
                <BookgDt><Dt>2026-11-02</Dt></BookgDt><AcctSvcrRef>%s</AcctSvcrRef>
                <NtryDtls><TxDtls><Refs><AcctSvcrRef>%s</AcctSvcrRef><EndToEndId>/VS/%s</EndToEndId></Refs>
                <RltdPties><%sAcct><Id><IBAN>%s</IBAN></Id></%sAcct></RltdPties></TxDtls></NtryDtls></Ntry>
                """.formatted(
                        debit ? amount.substring(1) : amount,
                        debit ? "DBIT" : "CRDT",
                        reference,
                        reference,
                        symbol,
                        party,
                        account,
                        party);
    }

    private Path statement(String name, String... entries) throws IOException {
        return Files.writeString(folder.resolve(name), """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>1</Id>
                <ElctrncSeqNb>7</ElctrncSeqNb><Acct><Id><IBAN>CZ6508000000192000145399</IBAN></Id><Ccy>CZK</Ccy></Acct>
                %s</Stmt></BkToCstmrStmt></Document>""".formatted(String.join("", entries)));
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

    private void execute(Path file, Path open) throws IOException {
        ReconcileCommand command = new ReconcileCommand(out);
        new CommandLine(command).parseArgs(file.toString(), "--invoices", open.toString());
        command.call();
    }
}
