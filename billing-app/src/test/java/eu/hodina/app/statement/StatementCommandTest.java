package eu.hodina.app.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StatementCommandTest {
    private static final String ABO = String.join(
            "",
            "074" + "0000000123456789" + "FIRMA S.R.O.        " + "300626",
            "00000000000000+" + "00000000012345+" + "000000000000000" + "000000000123450" + "007" + "010726\r\n",
            "075" + "0000000123456789" + "0000000987654321" + "0000000000001" + "000000012345" + "2",
            "0020260100" + "00" + "0100" + "0308" + "0000000000" + "010726" + "Žluťoučký kůň       " + "0",
            "0203" + "010726\r\n");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter errors = new StringWriter();

    @Test
    void json_is_the_normal_form() throws IOException {
        Path file = write("x.gpc", ABO);

        int code = run("--json", file.toString());

        assertThat(code).isZero();
        assertThat(json()).isEqualTo("""
                [{"file":"%s","format":"ABO","statements":[{"account":"0000000123456789","currency":"CZK","number":"7",\
                "from":"2026-06-30","to":"2026-07-01","opening":"0.00","closing":"123.45","balanced":true,"transactions":[{\
                "booked":"2026-07-01","valued":"2026-07-01","amount":"123.45","currency":"CZK","status":"BOOKED",\
                "reversal":false,"reference":"1","batch":null,"counterparty":{"name":"Žluťoučký kůň",\
                "account":"0000000987654321","bank":"0100"},"variableSymbol":"20260100","constantSymbol":"308",\
                "specificSymbol":null,"endToEndId":null,"creditorReference":null,"message":null}]}],"warnings":[]}]""".formatted(file));
    }

    @Test
    void a_mapping_reads_a_table_that_nobody_knows() throws IOException {
        Path mapping = write(
                "m.json",
                "{\"name\":\"m\",\"datePattern\":\"d.M.yyyy\",\"currency\":\"CZK\","
                        + "\"columns\":{\"booked\":\"Day\",\"amount\":\"Sum\"}}");
        Path table = write("t.csv", "Day;Sum\n1.7.2026;-1 500,00\n");

        assertThat(run("--json", "--mapping", mapping.toString(), table.toString()))
                .isZero();
        assertThat(json()).contains("\"format\":\"CSV\"", "\"booked\":\"2026-07-01\"", "\"amount\":\"-1500.00\"");
    }

    @Test
    void a_wrong_mapping_is_refused_with_its_place() throws IOException {
        Path mapping = write("m.json", "{\"name\":\"m\",\n\"datePattern\":\"yyyy\"}");
        Path table = write("t.csv", "Day;Sum\n1.7.2026;-1 500,00\n");

        assertThat(run("--mapping", mapping.toString(), table.toString())).isEqualTo(2);
        assertThat(errors.toString())
                .isEqualTo(mapping
                        + ", line 2, byte 13: /datePattern: a pattern of day, month and year such as d.M.yyyy was"
                        + " expected, not 'yyyy'" + System.lineSeparator());
        assertThat(run("--mapping", folder.resolve("none.json").toString(), table.toString()))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("there is no such file");
    }

    @Test
    void a_refused_file_keeps_none_of_the_others_from_being_shown() throws IOException {
        Path bad = write("bad.gpc", "074short\r\n");
        Path good = write("good.gpc", ABO);

        int code = run("--json", bad.toString(), good.toString());

        assertThat(code).isEqualTo(2);
        assertThat(json())
                .startsWith("[{\"file\":\"" + bad + "\",\"format\":null,\"statements\":[],\"warnings\":[],\"error\":"
                        + "{\"line\":1,\"byte\":0,\"message\":\"a statement header (074) of 128 characters, at least 105, "
                        + "was expected, found 8\"}},")
                .contains("\"closing\":\"123.45\"");
        assertThat(errors.toString())
                .isEqualToNormalizingNewlines(bad
                        + ", line 1, byte 0: a statement header (074) of 128 characters, at least 105, was expected, "
                        + "found 8\n");
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_so() {
        Path missing = folder.resolve("missing.xml");

        assertThat(run(missing.toString())).isEqualTo(2);
        assertThat(errors.toString()).isEqualToNormalizingNewlines(missing + ": there is no such file\n");
    }

    @Test
    void a_folder_is_no_statement() {
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(errors.toString()).startsWith(folder + ": it cannot be read");
    }

    @Test
    void without_json_people_get_a_table_with_the_warnings() throws IOException {
        Path file = write("x.gpc", ABO.replace("00000000012345+", "00000000012445+"));

        assertThat(run(file.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                %s: ABO
                statement 7 of account 0000000123456789, 2026-06-30 to 2026-07-01
                  opening 0.00, closing 124.45 CZK, NOT BALANCED
                  booked              amount     status     VS         counterparty                 message
                  2026-07-01          123.45 CZK booked     20260100   Žluťoučký kůň                -
                  transactions: 1
                  ! statement 7: opening + movements = 123.45, closing says 124.45, difference 1.00

                """.formatted(file));
    }

    @Test
    void an_unbalanced_statement_is_shown_as_such() throws IOException {
        Path file = write("x.gpc", ABO.replace("00000000012345+", "00000000012445+"));

        assertThat(run("--json", file.toString())).isZero();
        assertThat(json())
                .contains("\"balanced\":false")
                .endsWith("\"warnings\":[\"statement 7: opening + movements = 123.45, closing says 124.45, "
                        + "difference 1.00\"]}]");
    }

    @Test
    void control_characters_of_a_file_do_not_reach_the_terminal() throws IOException {
        Path file = write(
                "x.gpc", ABO.replace("Žluťoučký", "\u001b[2Jučký").replace("00000000012345+", "000000000\u001b2345+"));
        Path good = write("y.gpc", ABO.replace("Žluťoučký", "\u001b[2Jtoučký".substring(0, 9)));

        assertThat(run(file.toString(), good.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("found '000000000?2345'").doesNotContain("\u001b");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("?[2Jtou").doesNotContain("\u001b");
    }

    @Test
    void help_has_an_example() {
        StringWriter help = new StringWriter();
        new CommandLine(new StatementCommand(out)).setOut(new PrintWriter(help)).execute("--help");

        assertThat(help.toString()).contains("billing statement 2026-10.gpc october.xml --json");
    }

    @Test
    void no_file_is_bad_usage() {
        assertThat(run("--json")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return new CommandLine(new StatementCommand(out))
                .setErr(new PrintWriter(errors))
                .execute(arguments);
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName("windows-1250")));
    }

    /** Without the white space between. */
    private String json() throws IOException {
        StringWriter compact = new StringWriter();
        JsonFactory factory = new JsonFactory();
        try (JsonParser parser = factory.createParser(out.toByteArray());
                var generator = factory.createGenerator(compact)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                generator.copyCurrentEvent(parser);
            }
        }
        return compact.toString();
    }
}
