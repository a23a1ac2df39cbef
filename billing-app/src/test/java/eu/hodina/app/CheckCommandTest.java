package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.hodina.app.check.BrokenBooks;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code billing check}, in processes of its own, over the books of the demo. */
class CheckCommandTest {
    @TempDir
    private static Path home;

    private record Ended(int code, String out, List<String> err) {}

    private static Ended check(String... arguments) throws Exception {
        Map<String, String> environment = Map.of(
                "BILLING_DB_URL", BrokenBooks.DATABASE.url(),
                "BILLING_DB_USER", BrokenBooks.DATABASE.user(),
                "BILLING_DB_PASSWORD", BrokenBooks.DATABASE.password());
        File out = Files.createTempFile(home, "out", "").toFile();
        try (Launched program = Launched.to(out, home, environment, arguments)) {
            int code = program.exitCode(60);
            return new Ended(code, Files.readString(out.toPath()), program.errors());
        }
    }

    @AfterEach
    void what_was_broken_is_mended() {
        BrokenBooks.mend();
    }

    @Test
    void books_that_add_up_end_with_0() throws Exception {
        Ended ended = check("check");
        assertThat(ended.code()).as(ended.toString()).isZero();
        assertThat(ended.out()).isEqualTo("34 laws, 0 breaches, 0 warnings\n");
    }

    @Test
    void a_breach_is_listed_counted_and_ends_with_4() throws Exception {
        BrokenBooks.mendLater("UPDATE rated_fee SET amount_minor = amount_minor - 100");
        BrokenBooks.run("UPDATE rated_fee SET amount_minor = amount_minor + 100");
        Ended ended = check("check", "--limit", "1");
        assertThat(ended.code()).as(ended.toString()).isEqualTo(4);
        assertThat(ended.out().lines().toList()).hasSize(3).last().isEqualTo("34 laws, 4 breaches, 0 warnings");
        assertThat(ended.out()).contains("fees.billed agreement ", "\n... and 3 more\n");

        Ended json = check("check", "--json", "--law", "fees", "--language", "cs");
        assertThat(json.code()).isEqualTo(4);
        JsonNode told = new ObjectMapper().readTree(json.out());
        assertThat(told.get("sound").asBoolean()).isFalse();
        assertThat(told.get("breaches").asInt()).isEqualTo(4);
        assertThat(told.at("/laws/0/name").asText()).isEqualTo("fees.billed");
        assertThat(told.at("/laws/0/found").asInt()).isEqualTo(4);
        assertThat(told.at("/laws/0/proves").asText()).startsWith("Každý paušál");
        assertThat(told.get("places")).hasSize(4);
        assertThat(told.at("/places/0/kind").asText()).isEqualTo("agreement");
        assertThat(told.at("/places/0/severity").asText()).isEqualTo("BREACH");
        assertThat(told.at("/places").findValuesAsText("expected"))
                .containsExactlyInAnyOrder("24001.00 CZK", "24001.00 CZK", "24001.00 CZK", "116001.00 CZK");
        assertThat(told.at("/places").findValuesAsText("found"))
                .containsExactlyInAnyOrder("24000.00 CZK", "24000.00 CZK", "24000.00 CZK", "116000.00 CZK");
    }

    @Test
    void a_law_that_there_is_not_is_bad_input() throws Exception {
        Ended ended = check("check", "--law", "gravity");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).hasSize(1);
        assertThat(ended.err().get(0))
                .startsWith("billing: --law: no law is called 'gravity', only allowances.balance, ");
    }

    @Test
    void the_laws_are_listed_without_a_database() throws Exception {
        Ended ended = check("check", "--list");
        assertThat(ended.code()).isZero();
        assertThat(ended.out().lines())
                .hasSize(34)
                .contains("fees.billed: Each fee that a rating billed stands on its line" + " with its amount.");
    }
}
