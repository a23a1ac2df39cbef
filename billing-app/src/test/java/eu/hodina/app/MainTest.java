package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as far as it needs no database. */
class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void help_names_every_command_the_exit_codes_and_an_example() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("Example: ./billing demo")
                .contains("demo", "serve", "rate", "simulate", "statement")
                .contains("Exit codes: 0 done; 1 the environment")
                .doesNotContain("rehearse");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "rate", "rates", "statement", "bill"})
    void help_of_each_command_has_an_example(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString())
                .startsWith("Usage: billing " + command)
                .containsPattern("Examples?:")
                .contains("--debug");
    }

    @Test
    void the_version_is_one_line() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString().lines()).containsExactly("Hodina 0.1.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    conquer          | Unmatched argument at index 0: 'conquer'; see billing --help
                    serve --port x   | Invalid value for option '--port': 'x' is not an int; see billing serve --help
                    serve --port -1  | --port is a number from 0 to 65535, not -1
                    serve --port 65536 | --port is a number from 0 to 65535, not 65536
                    demo --speed     | Unknown option: '--speed'; see billing demo --help
                    demo --out       | Missing required parameter for option '--out' (DIR); see billing demo --help
                    rate             | Missing required parameter: 'FILE'; see billing rate --help
                    rates            | Missing required subcommand; see billing rates --help
                    rates import missing.txt | missing.txt does not exist
                    bill             | Missing required option: '--until=DATE'; see billing bill --help
                    bill --until x   | --until: a day as 2026-10-31 was expected, not 'x'
                    demo --work-logs missing.csv | missing.csv does not exist
                    """)
    void what_makes_no_sense_is_one_line_and_code_2(String arguments, String line) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("billing: " + line);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void no_command_shows_the_help_and_is_code_2() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("billing: ").contains("see billing --help");
    }

    @Test
    void a_broken_csv_is_code_2_with_file_line_and_what_was_expected() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("logs.csv"),
                "date,start,worker,order,task,activity,minutes,kind,writeOff,note\n2026-10-05,\"open\n");
        assertThat(run("demo", "--work-logs", csv.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("billing: logs.csv, line 2")
                .contains("expected");
    }

    @Test
    void debug_shows_the_trace_of_a_statement_that_cannot_be_read_too() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.txt"), "no statement");
        assertThat(run("statement", file.toString())).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("at eu.hodina");
        for (String[] arguments : List.of(
                new String[] {"--debug", "statement", file.toString()},
                new String[] {"statement", file.toString(), "--debug"})) {
            err.getBuffer().setLength(0);
            assertThat(run(arguments)).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith(file + ", line 1, byte 0: no bank's statement is known")
                    .contains("at eu.hodina.bankimport");
        }
    }

    @Test
    void debug_shows_the_trace() {
        assertThat(run("--debug", "serve", "--port", "-1")).isEqualTo(2);
        assertThat(err.toString()).contains("BadUsageException: --port").contains("\tat eu.hodina.app.ServeCommand");
    }
}
