package eu.hodina.app.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.exchange.ImportRefusedException;
import eu.hodina.application.exchange.TextPlace;
import eu.hodina.application.exchange.WorkLogFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkLogCsvTest {

    private static final int MIB = 1 << 20;

    @Test
    void fields_have_their_places_also_behind_a_note_of_two_lines() {
        WorkLogFile file = read("date,note,x\n2026-10-01,\"first\nsecond, \"\"quoted\"\"\",y\r\n2026-10-02,z,\n");

        assertThat(file.header()).isEqualTo(row(1, 12, field(1, 1, "date"), field(1, 6, "note"), field(1, 11, "x")));
        assertThat(file.rows())
                .containsExactly(
                        row(
                                3,
                                22,
                                field(2, 1, "2026-10-01"),
                                field(2, 12, "first\nsecond, \"quoted\""),
                                field(3, 21, "y")),
                        row(4, 14, field(4, 1, "2026-10-02"), field(4, 12, "z"), field(4, 14, "")));
    }

    @Test
    void lines_may_end_with_lf_cr_lf_or_cr_alone_and_the_last_with_nothing() {
        assertThat(read("date,note\ra,b\r\rc,d\r\ne,f").rows())
                .containsExactly(
                        row(2, 4, field(2, 1, "a"), field(2, 3, "b")),
                        row(4, 4, field(4, 1, "c"), field(4, 3, "d")),
                        row(5, 4, field(5, 1, "e"), field(5, 3, "f")));
    }

    @Test
    void empty_lines_are_left_out_and_still_counted() {
        assertThat(read("\n\ndate,note\n\n2026-10-01,x\n").rows())
                .containsExactly(row(5, 13, field(5, 1, "2026-10-01"), field(5, 12, "x")));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header_and_no_column() {
        assertThat(read("\uFEFFdate,note\n").header()).isEqualTo(row(1, 10, field(1, 1, "date"), field(1, 6, "note")));
    }

    @Test
    void a_letter_beyond_the_first_plane_is_one_column() {
        assertThat(read("\uD83D\uDE00,note\n").header())
                .isEqualTo(row(1, 7, field(1, 1, "\uD83D\uDE00"), field(1, 3, "note")));
    }

    @Test
    void rows_of_another_width_and_nul_are_passed_on_to_be_told_with_the_rest() {
        assertThat(read("date,note\na\u0000\nb,c,d\n").rows())
                .containsExactly(
                        row(2, 3, field(2, 1, "a\u0000")),
                        row(3, 6, field(3, 1, "b"), field(3, 3, "c"), field(3, 5, "d")));
    }

    @Test
    void a_quote_within_plain_text_is_plain_text() {
        assertThat(read("date,5\" disk\n").header().fields().get(1).text()).isEqualTo("5\" disk");
    }

    @Test
    void a_quote_that_is_never_closed_is_told_where_it_opens() {
        assertRefused(
                "date,note\n2026-10-01,x\n2026-10-02,\"open \"\"and\n2026-10-03,y\n",
                "logs.csv, line 3, column 12: expected a closing quote for the one that opens here");
        assertRefused("\"", "logs.csv, line 1, column 1: expected a closing quote for the one that opens here");
    }

    @Test
    void text_behind_a_closing_quote_is_refused_with_both_places() {
        assertRefused(
                "date,note\n2026-10-02,\"a\"b\n",
                "logs.csv, line 2, column 15: expected a comma or the end of the row behind the quote that closes the"
                        + " one at line 2, column 12");
        // the quote that nobody closed is found by the next one that opens
        assertRefused(
                "date,note\n2026-10-02,\"a\n2026-10-03,\"b\"\n",
                "logs.csv, line 3, column 13: expected a comma or the end of the row behind the quote that closes the"
                        + " one at line 2, column 12");
    }

    @Test
    void bytes_that_are_no_utf_8_are_told_with_their_place() {
        assertRefused(
                "date,note\n2026-10-01,Oprava\n2026-10-02,Školení\n".getBytes(Charset.forName("windows-1250")),
                "logs.csv, line 3, column 12: expected text in UTF-8, the byte 0x8A here is none");
        assertRefused(
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xC5, (byte) 0xA0, (byte) 0xFF},
                "logs.csv, line 1, column 2: expected text in UTF-8, the byte 0xFF here is none");
    }

    @Test
    void a_letter_that_is_cut_off_at_the_end_is_refused() {
        assertRefused(
                new byte[] {'d', 'a', 't', 'e', '\r', (byte) 0xC5},
                "logs.csv, line 2, column 1: expected text in UTF-8, the byte 0xC5 here is none");
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused("", "logs.csv, line 1, column 1: expected a header row, the file is empty");
        assertRefused("\uFEFF", "logs.csv, line 1, column 1: expected a header row, the file is empty");
        assertRefused("\r\n\n\r", "logs.csv, line 1, column 1: expected a header row, the file is empty");
    }

    @Test
    void a_file_beyond_16_mib_is_refused_where_it_goes_beyond() {
        byte[] bytes = new byte[16 * MIB + 1];
        bytes[0] = '\n';
        assertRefused(
                bytes, "logs.csv, line 2, column 16777216: expected the end of the file, 16777216 bytes are the most");
    }

    @Test
    void a_field_beyond_4000_characters_is_refused_with_the_name_of_its_column() {
        assertThat(read("date,note\n2026-10-01," + "x".repeat(4000) + "\n").rows())
                .hasSize(1);
        assertRefused(
                "date,note\n2026-10-01," + "x".repeat(4001) + "\n",
                "logs.csv, line 2, column 12 (note): found '" + "x".repeat(60)
                        + "…', expected a field of at most 4000 characters");
    }

    @Test
    void a_field_of_ten_million_characters_is_refused_whole_or_open() {
        String letters = "x".repeat(10 * MIB);
        assertRefused(
                "date,note\n2026-10-01,\"" + letters + "\"\n",
                "logs.csv, line 2, column 12 (note): found '" + "x".repeat(60)
                        + "…', expected a field of at most 4000 characters");
        assertRefused(
                "date,note\n2026-10-01,\"" + letters,
                "logs.csv, line 2, column 12: expected a closing quote for the one that opens here");
    }

    @Test
    void a_hundred_thousand_columns_end_at_the_twenty_first() {
        assertThat(read(",".repeat(19)).header().fields()).hasSize(20);
        assertRefused(
                ",".repeat(100_000),
                "logs.csv, line 1, column 21: expected the end of the row, 20 fields are the most");
        assertRefused(
                "date\n" + "a,".repeat(100_000),
                "logs.csv, line 2, column 41: expected the end of the row, 20 fields are the most");
    }

    @Test
    void rows_beyond_two_hundred_thousand_are_refused_and_not_kept() {
        assertThat(read("date" + "\na".repeat(200_000)).rows()).hasSize(200_000);
        assertRefused(
                "date" + "\na".repeat(8_000_000),
                "logs.csv, line 200002, column 1: expected at most 200000 rows in a file; split it");
    }

    @Test
    void the_fingerprint_is_that_of_the_bytes() {
        assertThat(read("date\n").sha256())
                .isEqualTo("426e0b848d77d7b3d778187d006056ee406221ca567ce2844ca403dc834ff8f1");
    }

    private static void assertRefused(String text, String message) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), message);
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> WorkLogCsv.read("logs.csv", bytes))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessage(message);
    }

    /** @param endLine and {@code endColumn}: where the row ends */
    private static WorkLogFile.Row row(int endLine, int endColumn, WorkLogFile.Field... fields) {
        return new WorkLogFile.Row(List.of(fields), new TextPlace(endLine, endColumn));
    }

    private static WorkLogFile.Field field(int line, int column, String text) {
        return new WorkLogFile.Field(new TextPlace(line, column), text);
    }

    private static WorkLogFile read(String text) {
        return WorkLogCsv.read("logs.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
