package eu.hodina.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.exchange.scenario.JsonValue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return new CommandLine(new RateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(texts);
    }

    private static Path scenario(String name) throws URISyntaxException {
        return Path.of(RateCommandTest.class.getResource("/scenarios/" + name).toURI());
    }

    @Test
    void prints_the_result_as_then_has_it() throws Exception {
        Path file = scenario("01-to-the-minute.json");
        assertThat(run(file)).isZero();
        JsonValue then = JsonReading.file(file).field("then").orElseThrow();
        assertThat(Difference.first(then, JsonReading.text(out.toString()))).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void rates_the_other_files_where_one_is_refused() throws Exception {
        Path refused = scenario("errors/e06-negative-minutes.json");
        assertThat(run(refused, scenario("01-to-the-minute.json"))).isEqualTo(2);
        assertThat(out.toString())
                .contains("\"name\" : \"e06-negative-minutes\"")
                .contains("\"path\" : \"$.given.workLogs[0].minutes\"")
                .contains("\"value\" : -5")
                .contains("\"total\" : \"1845.25\"");
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains(refused.toString())
                .contains("-5");
    }

    @Test
    void checks_a_folder_and_counts() throws Exception {
        assertThat(run("--check", scenario(""))).isZero();
        assertThat(out.toString()).contains("75 ok, 0 different, 0 unreadable of 75");
    }

    @Test
    void names_the_first_difference() throws Exception {
        String sound = Files.readString(scenario("01-to-the-minute.json"));
        Files.writeString(folder.resolve("a.json"), sound.replace("\"1845.25\"", "\"1845.26\""));
        Files.writeString(folder.resolve("b.json"), "{\"name\": \"no then\"}");
        Files.writeString(folder.resolve("not-a-scenario.txt"), "");
        assertThat(run(folder, "--check")).isEqualTo(4);
        assertThat(out.toString())
                .contains("a.json: $.then.total expected \"1845.26\", found \"1845.25\"")
                .contains("b.json: $.then expected a result or an error, found nothing")
                .contains("0 ok, 2 different, 0 unreadable of 2");
    }

    @Test
    void says_where_a_file_is_no_json() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\n  \"name\": oops\n}");
        assertThat(run(file)).isEqualTo(2);
        assertThat(err.toString()).contains(file + ", line 2, column").contains("expected a JSON document");
        assertThat(out.toString()).isEmpty();
        assertThat(run("--check", file)).isEqualTo(2);
    }

    @Test
    void refuses_a_file_that_does_not_exist() {
        assertThat(run(folder.resolve("none.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("none.json: expected a file that exists");
    }

    @Test
    void shows_an_example_in_its_help() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("billing rate scenarios --check").contains("--explain --language cs");
    }

    @Test
    void explains_each_charge_in_english_unless_it_is_told_otherwise() throws Exception {
        Path file = scenario("13-retainer-limit-split.json");
        assertThat(run(file, "--explain")).isZero();
        assertThat(out.toString().replace('\u00a0', ' ').lines())
                .hasSize(4)
                .element(2)
                .isEqualTo(file + " W02: 1 min of 61 min measured; started hours (rule of activity DEV) give 120 min;"
                        + " the allowance is used up, which leaves 60 min to bill;"
                        + " CZK 1,500.00/h by price list STANDARD; CZK 1,500.00.");
    }

    @Test
    void explains_in_czech() throws Exception {
        Path file = scenario("40-written-off.json");
        assertThat(run(file, "--explain", "--language", "cs")).isZero();
        assertThat(out.toString().replace('\u00a0', ' '))
                .contains(file + " W01: 60 min měřeno; odepsáno, neúčtuje se: our mistake in the estimate.");
    }

    @Test
    void explains_the_other_files_where_one_is_refused() throws Exception {
        Path refused = scenario("errors/e06-negative-minutes.json");
        Path sound = scenario("01-to-the-minute.json");
        assertThat(run("--explain", refused, sound)).isEqualTo(2);
        assertThat(out.toString())
                .contains("\"path\" : \"$.given.workLogs[0].minutes\"")
                .contains(sound + " W01: ");
        assertThat(err.toString()).contains(refused.toString()).contains("-5");
    }

    @Test
    void explains_every_charge_of_every_scenario() throws Exception {
        assertThat(run("--explain", scenario(""))).isEqualTo(2);
        assertThat(out.toString().lines().filter(line -> line.contains(".json ")))
                .hasSizeGreaterThan(200)
                .allMatch(line -> line.endsWith("."));
    }

    @Test
    void refuses_a_language_it_does_not_speak_and_a_check_that_explains() throws Exception {
        Path file = scenario("01-to-the-minute.json");
        assertThat(run(file, "--explain", "--language", "de")).isEqualTo(2);
        assertThat(err.toString()).contains("--language").contains("expected cs or en, not 'de'");
        assertThat(run(file, "--explain", "--check")).isEqualTo(2);
        assertThat(err.toString()).contains("--check and --explain do not go together");
        assertThat(out.toString()).isEmpty();
    }
}
