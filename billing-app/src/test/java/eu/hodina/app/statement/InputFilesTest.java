package eu.hodina.app.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.app.BadUsageException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    private final ByteArrayInputStream standardInput = new ByteArrayInputStream("075...".getBytes(UTF_8));

    @TempDir
    private Path folder;

    @Test
    void the_standard_input_is_read_as_often_as_a_file_and_its_copy_goes() throws IOException {
        Path copy;
        try (InputFiles input = new InputFiles(standardInput)) {
            DiskFile file = input.required("", Path.of("-"));
            assertThat(file.name()).isEqualTo("stdin");
            assertThat(text(file)).isEqualTo("075...");
            assertThat(text(file)).isEqualTo("075...");
            copy = file.path();
        }
        assertThat(copy).doesNotExist();
    }

    @Test
    void the_standard_input_is_named_once() throws IOException {
        try (InputFiles input = new InputFiles(standardInput)) {
            input.required("", Path.of("-"));
            assertThatThrownBy(() -> input.required("--invoices: ", Path.of("-")))
                    .isInstanceOf(BadUsageException.class)
                    .hasMessage("- was expected once: the standard input can be read once");
        }
    }

    @Test
    void a_pipe_is_read_as_often_as_a_file() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process writer = new ProcessBuilder("sh", "-c", "printf 075... > " + pipe).start();
        try (InputFiles input = new InputFiles(standardInput)) {
            DiskFile file = input.required("", pipe);
            assertThat(file.name()).isEqualTo(pipe.toString());
            assertThat(text(file) + text(file)).isEqualTo("075...075...");
        } finally {
            writer.destroy();
        }
    }

    @Test
    void a_file_is_left_where_it_is_and_a_folder_or_nothing_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("october.gpc"), "074");
        try (InputFiles input = new InputFiles(standardInput)) {
            assertThat(input.required("", file).path()).isEqualTo(file);
            assertThatThrownBy(() -> input.required("--invoices: ", folder))
                    .hasMessage("--invoices: a file was expected, " + folder + " is none");
            Path nothing = folder.resolve("nothing");
            assertThatThrownBy(() -> input.required("", nothing))
                    .hasMessage("a file was expected, " + nothing + " does not exist");
        }
        assertThat(file).exists();
    }

    private static String text(DiskFile file) throws IOException {
        try (var stream = file.open()) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
