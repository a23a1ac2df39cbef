package eu.hodina.bankimport.mt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.StatementFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MtReaderTest {
    private static final String FIO = "mt940/fio/manual-two-pages.sta";
    private static final String ITEM = ":61:2607010701C100,00NTRFNONREF//1";

    @Test
    void all_messages_of_a_file_are_read_whatever_stands_between_them() {
        String one = MtText.statement(ITEM);
        String block = "{1:F01FIOBCZPPAXXX0000000000}{2:I940FIOBCZPPAXXXN}{4:\r\n" + one.replace("-\r\n", "-}");

        assertThat(Recording.of(one + one).all()).hasSize(2);
        assertThat(Recording.of(one.replace("-\r\n", "") + one.replace("-\r\n", ""))
                        .all())
                .hasSize(2);
        assertThat(Recording.of(block + "$" + block).all()).hasSize(2);
        assertThat(Recording.of(block + "{5:{CHK:000000000000}}\r\n" + block + "\r\n")
                        .all())
                .hasSize(2);
        assertThat(Recording.of("\u0001" + block + "\u0003\u0001" + block + "\u0003")
                        .all())
                .hasSize(2);
        assertThat(Recording.of(block + "\r\n" + one).warnings).isEmpty();
    }

    @Test
    void a_header_without_blocks_loses_nothing() {
        Recording read = Recording.of("CEKOCZPPAXXX 00000\r\n940 01\r\n\r\n" + MtText.statement(ITEM)
                + "CEKOCZPPAXXX 00000\r\n940 01\r\n\r\n" + MtText.statement(ITEM));

        assertThat(read.all()).hasSize(2);
        assertThat(read.warnings).isEmpty();
    }

    @Test
    void pages_are_one_statement() {
        Recording read = Recording.ofResource(FIO);

        assertThat(read.statements).hasSize(1);
        assertThat(read.all()).hasSize(12);
        assertThat(read.statements.get(0).opening()).hasToString("Optional[106.17]");
        assertThat(read.statements.get(0).closing()).hasToString("Optional[173444.41]");
        assertThat(read.statements.get(0).number()).contains("121");
        assertThat(read.begun.get(0).closing()).isEmpty();
        assertThat(read.warnings)
                .containsExactly("statement 121, page 1: opening + movements = 85 148.41, closing says 55 148.41,"
                        + " difference 30 000.00");
    }

    @Test
    void pages_that_do_not_meet_are_told() {
        String text = new String(Recording.bytes(FIO), StandardCharsets.UTF_8);
        Recording read = Recording.of(text.replace(":60M:C120131CZK55148,41", ":60M:C120131CZK55148,40"));

        assertThat(read.warnings)
                .contains("statement 121, page 2: opens with 55 148.40, page 1 closes with 55 148.41, difference 0.01");
    }

    @Test
    void a_page_of_another_account_or_number_is_another_statement() {
        String text = new String(Recording.bytes(FIO), StandardCharsets.UTF_8);

        assertThat(Recording.of(text.replace("00121/00002", "00122/00001")).statements)
                .hasSize(2);
        assertThat(Recording.of(text.replace("00121/00002", "00121/00003")).statements)
                .hasSize(2);
    }

    @Test
    void a_missing_closing_balance_is_told() {
        Recording read = Recording.of(":20:REF\r\n:25:123\r\n:28C:3\r\n:60F:C260630CZK1,\r\n" + ITEM);

        assertThat(read.all()).hasSize(1);
        assertThat(read.statements.get(0).closing()).isEmpty();
        assertThat(read.warnings)
                .containsExactly("statement 3: there is no closing balance (:62F:), the file may be cut off");
    }

    @Test
    void the_floor_limit_or_the_header_tells_an_interim_report() {
        Recording read = Recording.of(
                ":20:R\r\n:25:0300/226047602\r\n:28C:5/1\r\n:34F:CZKD0,\r\n:13D:2607011530+0200\r\n"
                        + ":61:2607010701C2,50NTRFx//1\r\n:61:2607010701D1,00NTRFx//2\r\n:90D:1CZK1,00\r\n:90C:2CZK3,50\r\n-\r\n");

        assertThat(read.formats).containsExactly(StatementFormat.MT942);
        assertThat(read.statements.get(0).currency()).contains("CZK");
        assertThat(read.statements.get(0).to()).hasToString("Optional[2026-07-01]");
        assertThat(read.warnings).containsExactly("statement 5: there are 1 credits of 2.50, the file says 2 of 3.50");
        assertThat(Recording.of("{1:F01X}{2:O9421200}{4:\r\n:20:R\r\n:25:1\r\n-}").formats)
                .containsExactly(StatementFormat.MT942);
    }

    @ParameterizedTest
    @CsvSource({
        "0800/192000145399, CZ6508000000192000145399",
        "0300/226047602, CZ9303000000000226047602",
        "0300/190000000019, CZ0603000000190000000019",
        "CZ7920100000002400222222, CZ7920100000002400222222",
        "CZ6508000000192000145399CZK, CZ6508000000192000145399",
        "CZ65 0800 0000 1920 0014 5399, CZ6508000000192000145399",
        "5500/0112233088, 5500/0112233088",
        "87052000/123456789, 87052000/123456789",
        "1291.99.348EUR, 1291.99.348EUR"
    })
    void the_account_becomes_an_iban_where_it_follows(String field, String account) {
        String text = MtText.statement("").replace("0800/192000145399", field);

        assertThat(Recording.of(text).statements.get(0).account()).contains(account);
    }

    @Test
    void zero_items_are_a_statement() {
        Recording read = Recording.of(MtText.statement("").replace("200,00", "100,00"));

        assertThat(read.statements).hasSize(1);
        assertThat(read.all()).isEmpty();
        assertThat(read.warnings).isEmpty();
    }

    @Test
    void fields_and_lines_that_nobody_knows_are_counted() {
        Recording read = Recording.of("Výpis z účtu\r\n" + MtText.statement(ITEM + "\r\n:77X:strange\r\n"));

        assertThat(read.all()).hasSize(1);
        assertThat(read.warnings).containsExactly("lines of an unknown kind were passed over: 2, the first is line 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":60F:C260630CZK100,00 | :60F:X260630CZK100,00 | line 4, byte 47: C or D before a balance was expected",
                ":60F:C260630CZK100,00 | :60F:C260630czk100,00 | line 4, byte 54: a currency of three letters was expected",
                ":60F:C260630CZK100,00 | :60F:C263230CZK100,00 | line 4, byte 48: the date of a balance as YYMMDD was expected",
                ":60F:C260630CZK100,00 | :60F:C260630CZK1e9    | line 4, byte 58: the end of the balance was expected",
                ":62F:C260701CZK200,00 | :62F:C260701EUR200,00 | a closing balance in CZK was expected",
                ":25:0800/192000145399 | :21:x                 | an account (:25:) was expected",
                ":20:REF               | {2:I103}              | a statement (MT940, MT942 or MT950) was expected, found an MT103"
            })
    void what_is_wrong_is_refused_with_its_place(String good, String wrong, String message) {
        String text = "{1:F01X}" + (wrong.startsWith("{") ? wrong : "{2:I940X}") + "{4:\r\n";
        String file = wrong.startsWith("{")
                ? text + MtText.statement("")
                : MtText.statement("").replace(good, wrong);

        assertThatThrownBy(() -> Recording.of(file))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining(message);
    }

    @Test
    void fields_without_a_message_are_refused() {
        String fields = MtText.statement(ITEM);

        assertThatThrownBy(() -> Recording.of(fields + ITEM + "\r\n"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("line 8, byte 127: a reference (:20:) was expected before the first field");
        assertThatThrownBy(() -> Recording.of(fields.replace("-\r\n", ITEM)))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("line 7")
                .hasMessageContaining("a reference (:20:) was expected after the closing balance");
    }

    @Test
    void a_file_in_blocks_that_is_cut_off_anywhere_is_refused() {
        byte[] whole = Recording.bytes(FIO);
        int first = new String(whole, StandardCharsets.ISO_8859_1).indexOf("{4:");
        int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("-}");
        int pages = new String(whole, StandardCharsets.ISO_8859_1).indexOf("-}");
        for (int length = first + 3; length < end + 2; length += 7) {
            if (length < pages + 2 || length > pages + 70) {
                StatementFile cut = StatementFile.of("cut at " + length, Arrays.copyOf(whole, length));

                assertThatThrownBy(() -> Recording.of(cut)).isInstanceOf(UnreadableStatementException.class);
            }
        }
    }

    @Test
    void a_line_and_an_item_have_their_bounds() {
        assertThatThrownBy(() -> MtText.information("x".repeat(9_000)))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage("test, line 6, byte 8295: a line has more than 8192 bytes");
        assertThatThrownBy(() -> MtText.information(("x".repeat(8_000) + "\r\n").repeat(9)))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("an item has more than 65536 characters");
    }
}
