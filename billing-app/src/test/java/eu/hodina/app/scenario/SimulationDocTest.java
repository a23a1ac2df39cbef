package eu.hodina.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The worked example of docs/simulation.md does what it says. */
class SimulationDocTest {
    private static final Path PAGE = Path.of("..", "docs", "simulation.md");

    @TempDir
    private Path folder;

    private static String block(String page, String language) {
        int from = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(from, page.indexOf("```", from));
    }

    @Test
    void the_example_prints_its_table() throws Exception {
        String page = Files.readString(PAGE);
        Path given = Path.of(SimulationDocTest.class
                .getResource("/scenarios/13-retainer-limit-split.json")
                .toURI());
        Path change = Files.writeString(folder.resolve("change.json"), block(page, "json"));
        StringWriter out = new StringWriter();
        int code = new CommandLine(new SimulateCommand())
                .setOut(new PrintWriter(out))
                .execute("--given", given.toString(), "--change", change.toString());
        assertThat(code).isZero();
        assertThat(out.toString().replace('\u00a0', ' ')).isEqualToNormalizingNewlines(block(page, "text"));
    }
}
