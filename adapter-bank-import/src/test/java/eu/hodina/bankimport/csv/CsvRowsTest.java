package eu.hodina.bankimport.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.file.TextSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    private static List<List<String>> rows(byte[] bytes) {
        List<List<String>> found = new ArrayList<>();
        try (CsvRows rows = new CsvRows(TextSource.open(StatementFile.of("x.csv", bytes)), ';')) {
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                found.add(row.get().cells());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static List<List<String>> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void cells_are_bare_or_quoted() {
        assertThat(rows("\uFEFFa;\"b;\"\"c\"\"\nd\" ; e \r\n;;\r\n\r\nČ \"x\" y;;\rz"))
                .containsExactly(List.of("a", "b;\"c\"\nd", "e"), List.of("Č \"x\" y", "", ""), List.of("z"));
    }

    @Test
    void utf_16_is_told_by_its_mark() {
        assertThat(rows("\uFEFFa;Ž\n".getBytes(StandardCharsets.UTF_16LE))).containsExactly(List.of("a", "Ž"));
        assertThat(rows("\uFEFFa;Ž\n".getBytes(StandardCharsets.UTF_16BE))).containsExactly(List.of("a", "Ž"));
    }

    @Test
    void a_quote_that_nothing_closes_is_refused_where_it_opens() {
        assertThatThrownBy(() -> rows("č;b\nc;\"d\ne\nf"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage("x.csv, line 2, byte 7: a closing quote was expected for the one that opens here");
        assertThatThrownBy(() -> rows("a;\"b\"c\n"))
                .hasMessage("x.csv, line 1, byte 5: ';' or the end of the line was expected after a closing quote");
    }

    @Test
    void huge_cells_and_rows_are_refused() {
        assertThatThrownBy(() -> rows("\"" + "x".repeat(100_000))).hasMessageContaining("a cell has more than 65536");
        assertThatThrownBy(() -> rows(";".repeat(10_000))).hasMessageContaining("a row has more than 1000 cells");
        assertThatThrownBy(() -> rows("a\0b")).hasMessageContaining("byte 1: a text was expected, found a zero byte");
    }
}
