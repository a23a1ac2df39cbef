package eu.hodina.bankimport.qif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.StatementFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QifReaderTest {

    private static Recording bank(String... records) {
        return Recording.of("!Type:Bank\n" + String.join("\n^\n", records) + "\n^\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1/ 1'00    | 2000-01-01",
                "2/14'2020  | 2020-02-14",
                "14/2/2020  | 2020-02-14",
                "12/31/98   | 1998-12-31",
                "12/31/26   | 2026-12-31",
                "31.12.2026 | 2026-12-31",
                "1.2.26     | 2026-02-01",
                "2026-02-01 | 2026-02-01",
                "6/ 7' 8    | 2008-06-07",
                "6/7'888    | "
            })
    void dates_are_read_in_the_order_that_they_show(String written, String day) {
        if (day == null) {
            assertThatThrownBy(() -> bank("D" + written + "\nT1"))
                    .hasMessageContaining("a date such as 10/31'2026 was expected");
        } else {
            assertThat(bank("D" + written + "\nT1").all().get(0).booked().map(Object::toString))
                    .contains(day);
        }
    }

    @Test
    void one_date_that_shows_the_order_tells_that_of_all() {
        assertThat(bank("D1/2/2026\nT1", "D13/2/2026\nT2").all().get(0).booked().map(Object::toString))
                .contains("2026-02-01");
        assertThat(bank("D1/2/2026\nT1", "D2/13/2026\nT2").all().get(0).booked().map(Object::toString))
                .contains("2026-01-02");
        assertThat(bank("D1/2/2026\nT1").warnings)
                .containsExactly(
                        "no date shows whether the day or the month is first: the month was taken, as Quicken has it");
        assertThatThrownBy(() -> bank("D13/2/2026\nT1", "D2/13/2026\nT2"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("line 5")
                .hasMessageContaining("the day and the month in the order of the dates before was expected");
    }

    @Test
    void nothing_is_guessed_that_the_format_does_not_have() {
        Recording read = bank("D31.12.2026\nT-1,234.56\nPNOVAK\nMfaktura VS 20260042\nN77");

        assertThat(read.formats).containsExactly(StatementFormat.QIF);
        assertThat(read.asText())
                .isEqualTo(" statement | - | - | - | - | - | - | -\n"
                        + "  tx | 2026-12-31 | - | -1234.56 | - | BOOKED | - | - | NOVAK | - | - | 20260042 | - | - | - | - "
                        + "| faktura VS 20260042\n");
    }

    @Test
    void splits_are_one_payment() {
        Recording read = Recording.ofResource("qif/quiffen/test_split.qif");

        assertThat(read.all()).hasSize(1);
        assertThat(read.all().get(0).amount()).isEqualTo("-10.00");
        assertThat(read.all().get(0).booked().map(Object::toString)).contains("2000-01-01");
        assertThat(read.warnings).isEmpty();
        assertThat(bank("D1.1.2026\nT-10.00\nSa\n$-9.00").warnings)
                .containsExactly("line 2: the splits leave -1.00 of the amount unexplained");
    }

    @Test
    void each_heading_of_money_is_a_statement_and_lists_are_passed_over() {
        Recording read =
                Recording.of("!Account\nNchecking\n^\n!Type:Bank\nD1.1.2026\nT1\n^\n!Type:Cat\nNfood\nDtext\n^\n"
                        + "!Type:CCard\n!Option:AutoSwitch\nD2.1.2026\nT-2\n^\n!Type:Invst\nD3.1.2026\nNBuy\n^\n");

        assertThat(read.statements).hasSize(2);
        assertThat(read.transactions.get(0)).hasSize(1);
        assertThat(read.transactions.get(1).get(0).amount()).isEqualTo("-2");
    }

    @Test
    void what_is_cut_off_or_lacks_something_is_refused_with_its_line() {
        assertThatThrownBy(() -> Recording.of("!Type:Bank\nD1.1.2026\nT1"))
                .hasMessage("test, line 2, byte 11: '^' was expected to close the movement that begins here");
        assertThatThrownBy(() -> Recording.of("!Type:Bank\nD1.1.2026\nT1\n!Type:Cat\n"))
                .hasMessageContaining("line 2, byte 11: '^' was expected");
        assertThatThrownBy(() -> bank("D1.1.2026")).hasMessageContaining("line 2, byte 11: an amount (T) was expected");
        assertThatThrownBy(() -> bank("T1")).hasMessageContaining("line 2, byte 11: a date (D) was expected");
        assertThatThrownBy(() -> bank("D1.1.2026\nT$5"))
                .hasMessageContaining("line 3, byte 22: an amount such as -1500.00 was expected, found '$5'");
        assertThatThrownBy(() -> Recording.of("!Type:Cat\nNfood\n^\n"))
                .hasMessageContaining("movements of a bank (!Type:Bank), a card or cash were expected, found none");
        assertThatThrownBy(() -> Recording.of("!Type:Bank\nM" + "x".repeat(10_000)))
                .hasMessageContaining("a line has more than 8192 bytes");
    }

    /** Found by the fuzzer: a heading with a blank in it made movements of a list that was passed over. */
    @Test
    void a_heading_with_blanks_in_it_begins_a_statement_too() {
        Recording read = Recording.of("!Type:Class\nNTest\n^\n! Type :Bank\nD2/10'2020\nT7.00\n^\n");
        assertThat(read.statements).hasSize(1);
        assertThat(read.all()).hasSize(1);
    }
}
