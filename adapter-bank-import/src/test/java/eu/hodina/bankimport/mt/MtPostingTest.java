package eu.hodina.bankimport.mt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.TransactionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MtPostingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2607010701C100,00NTRFNONREF   | 100.00   | false",
                "2607010701D100,00NTRFNONREF   | -100.00  | false",
                "2607010701RC100,00NTRFNONREF  | -100.00  | true",
                "2607010701RD100,00NTRFNONREF  | 100.00   | true",
                "2607010701RCR1027,25N068NONREF| -1027.25 | true",
                "2607010701RDR1027,25N068NONREF| 1027.25  | true",
                "2607010701DR20,00N037NONREF   | -20.00   | false",
                "2607010701CK77,00FTRFNONREF   | 77.00    | false",
                "2607010701DCZK-3000,00NTRFx   | -3000.00 | false",
                "2607010701CCZK49981,25NTRFx   | 49981.25 | false",
                "2607010701C500,NTRFNONREF     | 500      | false",
                "2607010701C500NTRFNONREF      | 500      | false",
                "2607010701C8,5NTRFNONREF      | 8.5      | false",
                "2607010701C50,00 NTRFNONREF   | 50.00    | false",
                "260701    C50,00NTRFNONREF    | 50.00    | false",
                "260701D000000001213,28N044    | -1213.28 | false",
                "260701D1,11NGT TMG TANGO      | -1.11    | false",
                "260701C65,00NMSC              | 65.00    | false"
            })
    void the_mark_says_which_way_the_money_went(String field, String amount, boolean reversal) {
        BankTransaction item = MtText.posting(field);

        assertThat(item.amount()).hasToString(amount);
        assertThat(item.reversal()).isEqualTo(reversal);
        assertThat(item.valued()).hasToString("Optional[2026-07-01]");
    }

    @ParameterizedTest
    @CsvSource({
        "2601021231, 2026-01-02, 2025-12-31",
        "2512310102, 2025-12-31, 2026-01-02",
        "2607010630, 2026-07-01, 2026-06-30",
        "9912310101, 1999-12-31, 2000-01-01",
        "0001021231, 2000-01-02, 1999-12-31"
    })
    void the_year_of_the_booking_date_is_the_nearest(String dates, String valued, String booked) {
        BankTransaction item = MtText.posting(dates + "C1,00NTRFx");

        assertThat(item.valued()).hasToString("Optional[" + valued + "]");
        assertThat(item.booked()).hasToString("Optional[" + booked + "]");
    }

    @Test
    void a_booking_date_that_is_not_there_is_not_guessed() {
        assertThat(MtText.posting("260701C1,00NTRFx").booked()).isEmpty();
    }

    @Test
    void the_thirtieth_of_february_is_its_last_day_and_told() {
        Recording read = Recording.of(MtText.statement(":61:0002300229C100,00NTRFx"));

        assertThat(read.all().get(0).valued()).hasToString("Optional[2000-02-29]");
        assertThat(read.warnings).containsExactly("line 5: month 2000-02 has no day 30, its last day is taken");
    }

    @Test
    void the_banks_reference_stands_after_the_slashes() {
        assertThat(MtText.posting("260701C1,00NTRFours//26642").reference()).contains("26642");
        assertThat(MtText.posting("260701C1,00NTRFa reference of more than sixteen//B4E07XM00J000023")
                        .reference())
                .contains("B4E07XM00J000023");
        assertThat(MtText.posting("260701C1,00NTRFours//NONREF").reference()).isEmpty();
        // Raiffeisenbank has the kind of payment there
        assertThat(MtText.posting("260701C1,00NMSC3598473724//TUZ").reference()).isEmpty();
    }

    @Test
    void an_expected_item_is_pending() {
        assertThat(MtText.posting("260701EC1,00NTRFx").status()).isEqualTo(TransactionStatus.PENDING);
        assertThat(MtText.posting("260701ED1,00NTRFx").amount()).hasToString("-1.00");
    }

    @Test
    void a_field_broken_over_two_lines_is_put_together() {
        assertThat(MtText.posting("2607010701C1234,\r\n56NTRFNONREF//77").amount())
                .hasToString("1234.56");
        assertThat(MtText.posting("2607010701C1234,56\r\nNTRFNONREF//77").reference())
                .contains("77");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2607010701X1,00NTRF  | line 5, byte 79: C or D (or RC, RD, EC, ED) was expected, found 'X1,00NTRF'",
                "261301C1,00NTRF      | line 5, byte 69: a value date as YYMMDD was expected, found '261301C1,00NTRF'",
                "260700C1,00NTRF      | line 5, byte 69: a value date as YYMMDD was expected",
                "26070C1,00NTRF       | line 5, byte 69: a value date as YYMMDD was expected",
                "2607011301C1,00NTRF  | a booking date as MMDD before this was expected",
                "260701C,00NTRF       | line 5, byte 76: an amount such as 49981,25 was expected, found ',00NTRF'",
                "260701C1.000,00NTRF  | line 5, byte 77: a kind of booking such as NTRF was expected, found '.000,00NTRF'",
                "260701C1,0,0NTRF     | a kind of booking such as NTRF was expected, found ',0NTRF'",
                "260701CNTRF          | line 5, byte 79: an amount such as 49981,25 was expected, found 'F'",
                "260701C123456789012345678901234567890,00NTRF | line 5, byte 76: an amount of at most 18 digits was expected",
                "260701C1,00          | an amount and a kind of booking such as NTRF was expected, the line ends",
                "260701C              | an amount and a kind of booking such as NTRF was expected, the line ends"
            })
    void what_is_wrong_is_refused_with_its_place(String field, String message) {
        assertThatThrownBy(() -> MtText.posting(field))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining(message);
    }
}
