package eu.hodina.bankimport.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.StatementFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void line_feed_carriage_return_and_both_end_a_line() throws IOException {
        assertThat(lines("a\nb\r\nc\rd\n\n\r\ne"))
                .containsExactly("1@0 a", "2@2 b", "3@5 c", "4@7 d", "5@9 ", "6@10 ", "7@12 e");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_line() throws IOException {
        assertThat(lines("\ufeffá\nb")).containsExactly("1@3 á", "2@6 b");
    }

    @Test
    void the_file_ends_at_a_control_z() throws IOException {
        assertThat(lines("a\nb\u001ac\n")).containsExactly("1@0 a", "2@2 b");
        assertThat(lines("a\n\u001a")).containsExactly("1@0 a");
    }

    @Test
    void blocks_cut_lines_anywhere() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("řádek ").append(i).append("\r\n");
        }
        List<String> whole = lines(text.toString());

        assertThat(whole).hasSize(20_000);
        assertThat(whole.get(19_999)).isEqualTo("20000@288875 řádek 19999");
        assertThat(linesInPieces(text.toString()).equals(whole)).isTrue();
    }

    @Test
    void a_line_has_its_bound() throws IOException {
        assertThat(lines("x".repeat(100))).hasSize(1);
        assertThatThrownBy(() -> lines("a\n" + "x".repeat(101)))
                .hasMessage("x, line 2, byte 102: a line has more than 100 bytes");
        assertThatThrownBy(() -> lines("x".repeat(500_000)))
                .hasMessage("x, line 1, byte 100: a line has more than 100 bytes");
    }

    @Test
    void a_zero_byte_is_refused() {
        assertThatThrownBy(() -> lines("a\nbc\0d"))
                .hasMessage("x, line 2, byte 4: a text was expected, found a zero byte");
    }

    private static List<String> lines(String text) throws IOException {
        return lines(StatementFile.of("x", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** From a stream that gives a few bytes at a time. */
    private static List<String> linesInPieces(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return lines(new StatementFile() {
            @Override
            public String name() {
                return "x";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes) {
                    @Override
                    public synchronized int read(byte[] into, int from, int length) {
                        return super.read(into, from, Math.min(length, 7));
                    }
                };
            }
        });
    }

    private static List<String> lines(StatementFile file) throws IOException {
        List<String> found = new ArrayList<>();
        try (TextLines lines = TextLines.open(file, StandardCharsets.UTF_8, 100)) {
            for (Optional<TextLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                found.add(line.get().number() + "@" + line.get().offset() + " "
                        + line.get().text());
            }
        }
        return found;
    }
}
