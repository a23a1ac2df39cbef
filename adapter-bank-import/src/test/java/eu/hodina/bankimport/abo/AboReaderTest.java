package eu.hodina.bankimport.abo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.Recording;
import eu.hodina.bankimport.file.FileHead;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AboReaderTest {
    private static final String SAVINGS = "gpc/synthetic/cs-internal-permuted.gpc";
    private static final Charset CP1250 = Charset.forName("windows-1250");

    @ParameterizedTest
    @ValueSource(
            strings = {
                SAVINGS,
                "gpc/synthetic/csob-eur-076-078-079.gpc",
                "gpc/synthetic/multi-day-three-074.gpc",
                "gpc/fio-manual/period-2012-06.gpc",
                "gpc/enumag/negative-reversals.gpc",
                "gpc/enumag/positive-074-079.gpc"
            })
    void the_public_files_balance_without_a_warning(String file) {
        Recording read = Recording.ofResource(file);

        assertThat(read.formats).containsExactly(StatementFormat.ABO);
        assertThat(read.warnings).isEmpty();
    }

    @Test
    void code_four_is_read_in_the_way_that_balances() {
        assertThat(Recording.ofResource(SAVINGS).all().get(3).amount()).isEqualTo("-500.00");
        assertThat(Recording.ofResource("gpc/enumag/negative-reversals.gpc")
                        .all()
                        .get(1)
                        .amount())
                .isEqualTo("600.00");
    }

    @Test
    void code_four_goes_by_the_kind_of_data_where_neither_reading_balances() {
        String unbalanced = text(SAVINGS).replace("00000001134550+", "00000009999999+");
        Recording read = Recording.of(unbalanced);

        assertThat(read.all().get(3).amount()).isEqualTo("-500.00");
        assertThat(read.all().get(3).reversal()).isTrue();
        assertThat(read.warnings)
                .containsExactly("statement 131: opening + movements = 11 345.50, closing says 99 999.99, "
                        + "difference 88 654.49");
    }

    @Test
    void utf_8_and_its_mark_do_not_shift_the_columns() {
        byte[] utf8 = ("\uFEFF" + text(SAVINGS)).getBytes(StandardCharsets.UTF_8);
        Recording read = Recording.of(StatementFile.of("test", utf8));

        assertThat(read.asText()).isEqualTo(Recording.ofResource(SAVINGS).asText());
        assertThat(read.all().get(0).counterparty().name()).contains("ODBĚRATEL A.S.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1250", "ISO-8859-2", "IBM852", "UTF-8"})
    void the_letters_tell_the_encoding(String encoding) {
        String file = text(SAVINGS).replace("STORNO KREDITU      ", "ŘÍZNĚ ŽLUTÝ ŠŤÁVA   ");
        Recording read = Recording.of(StatementFile.of("x", file.getBytes(Charset.forName(encoding))));

        assertThat(read.all().get(3).counterparty().name()).contains("ŘÍZNĚ ŽLUTÝ ŠŤÁVA");
        assertThat(read.all().get(3).amount()).hasToString("-500.00");
        assertThat(read.warnings).isEmpty();
    }

    @Test
    void turnovers_that_the_items_do_not_explain_are_told() {
        Recording read = Recording.of(text(SAVINGS).replace("00000000165450", "00000000165451"));

        assertThat(read.warnings)
                .containsExactly("statement 131: debits and credits come to 1 654.50 and 3 000.00,"
                        + " the turnovers say 1 654.51 and 3 000.00");
        assertThat(Recording.of(text(SAVINGS)
                                .replace("00000000165450+", "00000000215450+")
                                .replace("00000000300000+", "00000000350000+"))
                        .warnings)
                .isEmpty();
        assertThat(Recording.of(text(SAVINGS)
                                .replace("00000000165450", "00000000000000")
                                .replace("00000000300000", "00000000000000"))
                        .warnings)
                .isEmpty();
    }

    @Test
    void a_record_that_a_spreadsheet_shortened_is_refused() {
        String item = text(SAVINGS).lines().skip(1).findFirst().orElseThrow();

        assertThatThrownBy(() -> Recording.of(text(SAVINGS).replace(item, item.substring(0, 125))))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void a_full_078_goes_on_in_079_in_the_middle_of_a_word() {
        String message = "x".repeat(120) + " fakt";
        String file = text("gpc/synthetic/csob-eur-076-078-079.gpc")
                .replaceFirst("078Platba[^\\r]*", "078" + message)
                .replaceFirst("079druhá[^\\r]*", "079ura 2026000123");

        assertThat(Recording.of(file).all().get(2).message()).contains(message + "ura 2026000123");
    }

    @Test
    void stripped_blanks_blank_lines_and_bare_line_feeds_do_not_matter() {
        String stripped = text(SAVINGS).replaceAll(" +\r\n", "\n").replace("\r\n", "\n\n");

        assertThat(Recording.of(stripped).asText())
                .isEqualTo(Recording.ofResource(SAVINGS).asText());
    }

    @Test
    void a_day_without_items_has_the_currency_of_the_account() {
        assertThat(Recording.ofResource("gpc/synthetic/multi-day-three-074.gpc")
                        .statements
                        .get(1)
                        .currency())
                .contains("CZK");
        assertThat(Recording.ofResource(SAVINGS).statements.get(0).currency()).isEmpty();
    }

    @Test
    void lines_of_an_unknown_kind_are_passed_over_and_counted() {
        Recording read = Recording.of(text(SAVINGS) + "999 what is this\r\n");

        assertThat(read.all()).hasSize(4);
        assertThat(read.warnings).containsExactly("lines of an unknown kind were passed over: 1, the first is line 6");
    }

    @Test
    void an_item_may_go_on_after_the_basic_record_as_ceska_sporitelna_writes_it() {
        String item = text(SAVINGS).lines().skip(1).findFirst().orElseThrow();
        String extended = item + pad("Zpráva pro příjemce", 140) + pad("", 66) + pad("REF-1", 16) + pad("", 15) + "EUR"
                + pad("Celé jméno odběratele a.s.", 35);
        BankTransaction read =
                Recording.of(text(SAVINGS).replace(item, extended)).all().get(0);

        assertThat(read.message()).contains("Zpráva pro příjemce");
        assertThat(read.reference()).contains("REF-1");
        assertThat(read.currency()).contains("EUR");
        assertThat(read.counterparty().name()).contains("Celé jméno odběratele a.s.");
        assertThat(read.valued()).hasToString("Optional[2026-07-01]");
    }

    @Test
    void the_thirtieth_of_february_is_the_last_day_of_it() {
        String file = text(SAVINGS).replace("0000000077010726", "0000000077300226");

        assertThat(Recording.of(file).all().get(0).valued()).hasToString("Optional[2026-02-28]");
    }

    @ParameterizedTest
    @CsvSource({"9394200015000019, 0000192000145399", "3331001902000000, 0000000019012333"})
    void the_permuted_form_is_put_in_order(String permuted, String plain) {
        assertThat(AboAccount.fromPermuted(permuted)).isEqualTo(plain);
    }

    @Test
    void the_check_modulo_eleven_tells_the_two_forms_apart() {
        assertThat(AboAccount.passes("0000192000145399")).isTrue();
        assertThat(AboAccount.passes("9394200015000019")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "basic_format.abo    | line 1, byte 39: the date of the old balance as DDMMYY was expected in column 40, found '  2008'",
                "extended_format.abo | line 1, byte 39: the date of the old balance as DDMMYY was expected in column 40, found '  2008'",
                "malformed.abo       | line 1, byte 0: a statement header (074) of 128 characters, at least 105, was expected, found 22",
                "empty.abo           | the file is empty; " + FileHead.READABLE
            })
    void files_off_the_standard_are_refused_with_the_place(String file, String message) {
        assertThatThrownBy(() -> Recording.ofResource("gpc/spojenet/" + file))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining(message);
    }

    @Test
    void an_item_before_any_header_is_refused() {
        String second = text(SAVINGS).lines().skip(1).findFirst().orElseThrow();

        assertThatThrownBy(() -> Recording.of("074" + "\r\n" + second))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void a_file_cut_off_within_a_line_is_refused() {
        String text = text(SAVINGS);

        assertThatThrownBy(() -> Recording.of(text.substring(0, text.length() - 60)))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("line 5, byte 527")
                .hasMessageContaining("an item (075) of 128 characters, at least 97, was expected, found 70");
    }

    @Test
    void a_line_without_end_is_refused() {
        assertThatThrownBy(() -> Recording.of("074" + "0".repeat(10_000)))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage("test, line 1, byte 8192: a line has more than 8192 bytes");
    }

    private static String text(String file) {
        return new String(Recording.bytes(file), CP1250);
    }

    private static String pad(String text, int length) {
        return text + " ".repeat(length - text.length());
    }
}
