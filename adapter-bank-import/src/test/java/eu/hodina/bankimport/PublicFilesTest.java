package eu.hodina.bankimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public file against what an independent reader found in it ({@code expected.txt}; a {@code *} is a fact that it
 * did not look for).
 */
class PublicFilesTest {

    record Expected(String file, List<String> lines) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Expected> files() {
        List<Expected> files = new ArrayList<>();
        String text = new String(Recording.bytes("expected.txt"), StandardCharsets.UTF_8);
        for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
            if (line.startsWith(" ")) {
                files.get(files.size() - 1).lines().add(line);
            } else {
                files.add(new Expected(line, new ArrayList<>()));
            }
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void reads_to_what_the_independent_reader_found(Expected expected) {
        Recording read = Recording.ofResource(expected.file());

        List<String> lines = read.asText().lines().toList();
        List<String> compared = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean wanted = i < expected.lines().size();
            compared.add(wanted ? masked(lines.get(i), expected.lines().get(i)) : lines.get(i));
        }
        assertThat(compared).containsExactlyElementsOf(expected.lines());
    }

    private static String masked(String line, String expected) {
        String[] facts = line.split(" \\| ", -1);
        String[] wanted = expected.split(" \\| ", -1);
        for (int i = 0; i < facts.length && i < wanted.length; i++) {
            facts[i] = wanted[i].equals("*") ? "*" : facts[i];
        }
        return String.join(" | ", facts);
    }

    @Test
    void none_of_the_files_is_left_out() {
        assertThat(files()).hasSize(76);
    }
}
