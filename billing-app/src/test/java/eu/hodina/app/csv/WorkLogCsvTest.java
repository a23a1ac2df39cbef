package eu.hodina.app.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.exchange.ImportRefusedException;
import eu.hodina.application.exchange.WorkLogFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkLogCsvTest {

    @Test
    void a_row_after_a_note_of_two_lines_has_the_right_line() {
        WorkLogFile file = read("date,note\n2026-10-01,\"first\nsecond, \"\"quoted\"\"\"\r\n2026-10-02,x\n");

        assertThat(file.header()).containsExactly("date", "note");
        assertThat(file.rows())
                .containsExactly(
                        new WorkLogFile.Row(2, List.of("2026-10-01", "first\nsecond, \"quoted\"")),
                        new WorkLogFile.Row(4, List.of("2026-10-02", "x")));
    }

    @Test
    void empty_lines_are_left_out_and_still_counted() {
        assertThat(read("date,note\n\n2026-10-01,x\n").rows())
                .containsExactly(new WorkLogFile.Row(3, List.of("2026-10-01", "x")));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header() {
        assertThat(read("\uFEFFdate,note\n").header()).containsExactly("date", "note");
    }

    @Test
    void rows_of_another_width_are_passed_on_to_be_told_with_the_rest() {
        assertThat(read("date,note\na\nb,c,d\n").rows())
                .extracting(row -> row.fields().size())
                .containsExactly(1, 3);
    }

    @Test
    void a_quote_that_is_never_closed_is_told_where_it_opens() {
        assertThatThrownBy(() -> read("date,note\n2026-10-01,x\n2026-10-02,\"open \"\"and\n2026-10-03,y\n"))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessage("logs.csv, line 3: expected a closing quote for the one that opens here");
    }

    @Test
    void text_behind_a_closing_quote_is_refused() {
        assertThatThrownBy(() -> read("date,note\n2026-10-02,\"a\"b\n"))
                .hasMessage("logs.csv, line 2: expected a comma or the end of the line behind a closing quote");
    }

    @Test
    void bytes_that_are_no_utf_8_are_told_with_their_line() {
        byte[] bytes = "date,note\n2026-10-01,Oprava\n2026-10-02,Školení\n".getBytes(Charset.forName("windows-1250"));

        assertThatThrownBy(() -> WorkLogCsv.read("logs.csv", bytes))
                .hasMessage("logs.csv, line 3: expected text in UTF-8, the byte 0x8A is none");
    }

    @Test
    void a_letter_that_is_cut_off_at_the_end_is_refused() {
        byte[] bytes = {'d', 'a', 't', 'e', '\r', (byte) 0xC5};

        assertThatThrownBy(() -> WorkLogCsv.read("logs.csv", bytes))
                .hasMessage("logs.csv, line 2: expected text in UTF-8, the byte 0xC5 is none");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> read("")).hasMessage("logs.csv: expected a header row, the file is empty");
    }

    @Test
    void a_file_beyond_16_mib_is_refused_before_it_is_read() {
        assertThatThrownBy(() -> WorkLogCsv.read("logs.csv", new byte[(16 << 20) + 1]))
                .hasMessage("logs.csv: expected at most 16777216 bytes (16 MiB)");
    }

    @Test
    void a_field_beyond_4000_characters_is_refused() {
        assertThatThrownBy(() -> read("date,note\n2026-10-01," + "x".repeat(4001) + "\n"))
                .hasMessage("logs.csv, line 2: expected fields of at most 4000 characters");
    }

    @Test
    void the_fingerprint_is_that_of_the_bytes() {
        assertThat(read("date\n").sha256())
                .isEqualTo("426e0b848d77d7b3d778187d006056ee406221ca567ce2844ca403dc834ff8f1");
    }

    private static WorkLogFile read(String text) {
        return WorkLogCsv.read("logs.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
