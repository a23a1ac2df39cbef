package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a command whose output does not get through. */
class OutputTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "rate --help",
                "rate SCENARIO",
                "rate SCENARIO --check",
                "statement XML",
                "statement XML --json"
            })
    void a_reader_that_has_gone_ends_it_quietly_with_141(String arguments) throws Exception {
        try (Launched program =
                Launched.of(home, Map.of(), arguments(arguments)).withoutReader()) {
            assertThat(program.exitCode()).isEqualTo(141);
            assertThat(program.errors()).isEmpty();
        }
    }

    @EnabledOnOs(OS.LINUX)
    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "rate SCENARIO", "rate SCENARIO --check", "statement XML", "statement XML --json"})
    void a_full_disk_is_an_error_of_the_environment(String arguments) throws Exception {
        try (Launched program = Launched.to(new File("/dev/full"), home, Map.of(), arguments(arguments))) {
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.errors())
                    .containsExactly("billing: the output cannot be written: No space left on device");
        }
    }

    @Test
    void bad_input_is_told_whoever_reads() throws Exception {
        try (Launched program =
                Launched.of(home, Map.of(), "rate", "missing.json").withoutReader()) {
            assertThat(program.exitCode()).isEqualTo(2);
            assertThat(program.errors()).hasSize(1);
        }
    }

    @Test
    void what_a_stream_refuses_is_told_by_the_systems_word() {
        StandardOutput lost = new StandardOutput(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        assertThatThrownBy(() -> lost.write("x".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        OutputLostError.class,
                        error -> assertThat(error.isReaderGone()).isTrue());
    }

    private static String[] arguments(String line) {
        return line.replace("SCENARIO", resource("/scenarios/01-to-the-minute.json"))
                .replace("XML", resource("/demo/cba-model-statement.xml"))
                .split(" ");
    }

    private static String resource(String name) {
        try {
            return Path.of(OutputTest.class.getResource(name).toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
