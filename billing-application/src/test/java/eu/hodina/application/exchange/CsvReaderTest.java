package eu.hodina.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    private static final int MIB = 1 << 20;

    @Test
    void fields_have_their_places_also_behind_a_note_of_two_lines() {
        List<Row> file = read("date,note,x\n2026-10-01,\"first\nsecond, \"\"quoted\"\"\",y\r\n2026-10-02,z,\n");

        assertThat(file.get(0)).isEqualTo(row(1, 12, field(1, 1, "date"), field(1, 6, "note"), field(1, 11, "x")));
        assertThat(file.subList(1, file.size()))
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
        assertThat(below(read("date,note\ra,b\r\rc,d\r\ne,f")))
                .containsExactly(
                        row(2, 4, field(2, 1, "a"), field(2, 3, "b")),
                        row(4, 4, field(4, 1, "c"), field(4, 3, "d")),
                        row(5, 4, field(5, 1, "e"), field(5, 3, "f")));
    }

    @Test
    void empty_lines_are_left_out_and_still_counted() {
        assertThat(below(read("\n\ndate,note\n\n2026-10-01,x\n")))
                .containsExactly(row(5, 13, field(5, 1, "2026-10-01"), field(5, 12, "x")));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header_and_no_column() {
        assertThat(read("\uFEFFdate,note\n").get(0)).isEqualTo(row(1, 10, field(1, 1, "date"), field(1, 6, "note")));
    }

    @Test
    void a_letter_beyond_the_first_plane_is_one_column() {
        assertThat(read("\uD83D\uDE00,note\n").get(0))
                .isEqualTo(row(1, 7, field(1, 1, "\uD83D\uDE00"), field(1, 3, "note")));
    }

    @Test
    void rows_of_another_width_and_nul_are_passed_on_to_be_told_with_the_rest() {
        assertThat(below(read("date,note\na\u0000\nb,c,d\n")))
                .containsExactly(
                        row(2, 3, field(2, 1, "a\u0000")),
                        row(3, 6, field(3, 1, "b"), field(3, 3, "c"), field(3, 5, "d")));
    }

    @Test
    void a_quote_within_plain_text_is_plain_text() {
        assertThat(read("date,5\" disk\n").get(0).fields().get(1).text()).isEqualTo("5\" disk");
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
    void bytes_that_are_no_utf_8_are_told_with_their_place_where_utf_8_was_told() {
        CsvFormat utf8 = new CsvFormat(Optional.of(CsvFormat.Encoding.UTF_8), Optional.empty());
        byte[] windows = "date,note\n2026-10-01,Oprava\n2026-10-02,Školení\n".getBytes(Charset.forName("windows-1250"));
        assertThatThrownBy(() -> read(windows, utf8))
                .hasMessage("logs.csv, line 3, column 12: expected text in UTF-8, the byte 0x8A here is none");
        assertThat(read(windows).get(2).fields().get(1).text()).isEqualTo("Školení");
        assertRefused(
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xC5, (byte) 0xA0, (byte) 0xFF},
                "logs.csv, line 1, column 2: expected text in UTF-8, the byte 0xFF here is none");
    }

    @Test
    void bytes_that_windows_1250_does_not_have_are_told() {
        assertRefused(
                new byte[] {'d', '\n', (byte) 0x81},
                "logs.csv, line 2, column 1: expected text in Windows-1250, the byte 0x81 here is none");
    }

    @Test
    void a_letter_that_is_cut_off_at_the_end_is_refused() {
        CsvFormat utf8 = new CsvFormat(Optional.of(CsvFormat.Encoding.UTF_8), Optional.empty());
        assertThatThrownBy(() -> read(new byte[] {'d', 'a', 't', 'e', '\r', (byte) 0xC5}, utf8))
                .hasMessage("logs.csv, line 2, column 1: expected text in UTF-8, the byte 0xC5 here is none");
    }

    @Test
    void an_empty_file_has_no_rows() {
        assertThat(read("")).isEmpty();
        assertThat(read("\uFEFF")).isEmpty();
        assertThat(read("\r\n\n\r")).isEmpty();
    }

    @Test
    void a_field_beyond_10000_characters_is_refused_with_the_name_of_its_column() {
        assertThat(below(read("date,note\n2026-10-01," + "x".repeat(10000) + "\n")))
                .hasSize(1);
        assertRefused(
                "date,note\n2026-10-01," + "x".repeat(10001) + "\n",
                "logs.csv, line 2, column 12 (note): found '" + "x".repeat(60)
                        + "…', expected a field of at most 10000 characters");
    }

    @Test
    void a_field_of_ten_million_characters_is_refused_whole_or_open() {
        String letters = "x".repeat(10 * MIB);
        assertRefused(
                "date,note\n2026-10-01,\"" + letters + "\"\n",
                "logs.csv, line 2, column 12 (note): found '" + "x".repeat(60)
                        + "…', expected a field of at most 10000 characters");
        assertRefused(
                "date,note\n2026-10-01,\"" + letters,
                "logs.csv, line 2, column 12: expected a closing quote for the one that opens here");
    }

    @Test
    void a_hundred_thousand_columns_end_at_the_hundred_and_first() {
        assertThat(read(",".repeat(99)).get(0).fields()).hasSize(100);
        assertRefused(
                ",".repeat(100_000),
                "logs.csv, line 1, column 101: expected the end of the row, 100 fields are the most");
        assertRefused(
                "date\n" + "a,".repeat(100_000),
                "logs.csv, line 2, column 201: expected the end of the row, 100 fields are the most");
    }

    @Test
    void semicolons_part_fields_where_they_are_told_by_the_header() {
        assertThat(read("date;note\n2026-10-01;\"a;b\"\n"))
                .containsExactly(
                        row(1, 10, field(1, 1, "date"), field(1, 6, "note")),
                        row(2, 17, field(2, 1, "2026-10-01"), field(2, 12, "a;b")));
    }

    @Test
    void rows_are_the_same_wherever_a_piece_of_the_stream_ends() {
        String text = "date,note\r\n2026-10-01,\"ž\r\nx\"\r\n";
        for (int filler = 65_500; filler < 65_560; filler++) {
            List<Row> rows = read("\n".repeat(filler) + text);
            assertThat(rows).as("behind " + filler).hasSize(2);
            assertThat(rows.get(1).fields().get(1).text()).isEqualTo("ž\r\nx");
        }
    }

    @Test
    void damaged_utf_8_is_told_and_not_read_as_windows_1250() {
        byte[] bytes = "date,note\nž,š\nř,č\n".getBytes(StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xFF;
        assertRefused(bytes, "logs.csv, line 2, column 1: expected text in UTF-8, the byte 0xFF here is none");
    }

    private static void assertRefused(String text, String message) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), message);
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessage(message);
    }

    private static List<Row> below(List<Row> rows) {
        return rows.subList(1, rows.size());
    }

    private record Field(TextPlace place, String text) {}

    private record Row(List<Field> fields, TextPlace end) {}

    /** @param endLine and {@code endColumn}: where the row ends */
    private static Row row(int endLine, int endColumn, Field... fields) {
        return new Row(List.of(fields), new TextPlace(endLine, endColumn));
    }

    private static Field field(int line, int column, String text) {
        return new Field(new TextPlace(line, column), text);
    }

    private static List<Row> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Row> read(byte[] bytes) {
        return read(bytes, CsvFormat.unknown());
    }

    private static List<Row> read(byte[] bytes, CsvFormat format) {
        try {
            SurveyedFile file = SurveyedFile.of(ImportSource.of("logs.csv", bytes), format);
            CsvReader reader =
                    new CsvReader("logs.csv", new StrictText(file.source().open(), file.encoding()), file.separator());
            List<Row> rows = new ArrayList<>();
            while (reader.next()) {
                List<Field> fields = new ArrayList<>();
                for (int i = 0; i < reader.size(); i++) {
                    fields.add(new Field(reader.place(i), reader.text(i)));
                }
                rows.add(new Row(fields, reader.end()));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
