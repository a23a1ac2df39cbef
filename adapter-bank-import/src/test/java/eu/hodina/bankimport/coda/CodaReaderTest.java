package eu.hodina.bankimport.coda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodaReaderTest {
    private static final String SAMPLE =
            new String(Recording.bytes("coda/synthetic/basic-structured.cod"), StandardCharsets.US_ASCII);
    private static final String MOVEMENT = SAMPLE.lines().skip(2).findFirst().orElseThrow();

    /** The sample with those movements, and a trailer and a balance that fit. */
    private static String file(String movements, int records, String credits, String closing) {
        return SAMPLE.replace(MOVEMENT + "\r\n", movements)
                .replace("000003000000000000000000000000121000", records(records) + "000000000000000" + credits)
                .replace("0000000000221000010726", closing + "010726");
    }

    private static String records(int count) {
        return ("000000" + count).substring(String.valueOf(count).length());
    }

    private static String line(String text) {
        return text + " ".repeat(128 - text.length()) + "\r\n";
    }

    /** A record 2.1 without what goes on with it: sequence and detail, amount, type, communication. */
    private static String movement(String number, String amount, String type, String communication) {
        return line("21" + number + "BANKREF" + number + "      " + "0" + amount + "010726" + type + "45000100"
                + communication + " ".repeat(53 - communication.length()) + "01072600100 0");
    }

    @Test
    void the_structured_communication_is_the_creditors_reference() {
        Recording read = Recording.of(SAMPLE);
        BankTransaction item = read.all().get(0);

        assertThat(read.formats).containsExactly(StatementFormat.CODA);
        assertThat(read.statements.get(0).account()).contains("BE47435000000080");
        assertThat(read.statements.get(0).number()).contains("1");
        assertThat(read.statements.get(0).opening()).hasToString("Optional[100.00]");
        assertThat(read.statements.get(0).closing()).hasToString("Optional[221.00]");
        assertThat(item.amount()).hasToString("121.00");
        assertThat(item.currency()).contains("EUR");
        assertThat(item.creditorReference()).contains("+++202/6000/00197+++");
        assertThat(item.reference()).contains("BANKREF1");
        assertThat(item.booked()).hasToString("Optional[2026-07-01]");
        assertThat(item.message()).isEmpty();
        assertThat(read.warnings).isEmpty();
    }

    @Test
    void continuations_say_who_paid() {
        String second =
                line("2200010000 and more words".concat(" ".repeat(38)) + "E2E-1" + " ".repeat(30) + "GEBABEBB   ");
        String third =
                line("2300010000BE68539007547034" + " ".repeat(18) + "EUR" + "ACME NV" + " ".repeat(28) + "the end");
        String information = line("3100010000BANKREF1             045000010" + "further information");
        Recording read = Recording.of(file(
                movement("00010000", "000000000121000", "0", "Invoice 2026-42") + second + third + information,
                6,
                "000000000121000",
                "0000000000221000"));
        BankTransaction item = read.all().get(0);

        assertThat(item.counterparty().name()).contains("ACME NV");
        assertThat(item.counterparty().account()).contains("BE68539007547034");
        assertThat(item.counterparty().bank()).contains("GEBABEBB");
        assertThat(item.endToEndId()).contains("E2E-1");
        assertThat(item.message()).contains("Invoice 2026-42 and more words the end further information");
        assertThat(read.warnings).isEmpty();
    }

    @Test
    void details_that_add_up_are_payments_of_their_own() {
        String sum = movement("00010000", "000000000300000", "1", "");
        String first = movement("00010001", "000000000100000", "5", "A");
        String second = movement("00010002", "000000000200000", "5", "B");
        Recording read = Recording.of(file(sum + first + second, 5, "000000000300000", "0000000000400000"));

        assertThat(read.all()).extracting(item -> item.amount().toString()).containsExactly("100.00", "200.00");
        assertThat(read.all()).extracting(item -> item.batch().orElse("")).containsOnly("BANKREF00010000");
        assertThat(read.all().get(1).message()).contains("B");
        assertThat(read.warnings).isEmpty();
    }

    @Test
    void details_that_do_not_add_up_stay_one_payment_and_are_told() {
        String sum = movement("00010000", "000000000300000", "1", "");
        String detail = movement("00010001", "000000000100000", "5", "A");
        Recording read = Recording.of(file(sum + detail, 4, "000000000300000", "0000000000400000"));

        assertThat(read.all()).extracting(item -> item.amount().toString()).containsExactly("300.00");
        assertThat(read.warnings)
                .containsExactly(
                        "movement 0001 of line 3 has 1 details of 100.00, itself it is of 300.00; it is kept as one");
    }

    @Test
    void details_of_a_single_payment_only_say_what_it_is_made_of() {
        String payment = movement("00010000", "000000000300000", "3", "");
        String detail = movement("00010001", "000000000301000", "9", "before charges");

        assertThat(Recording.of(file(payment + detail, 4, "000000000300000", "0000000000400000"))
                        .all())
                .hasSize(1);
    }

    @Test
    void a_third_decimal_is_kept_where_it_is_one() {
        assertThat(Recording.of(file(
                                movement("00010000", "000000000121005", "0", ""),
                                3,
                                "000000000121005",
                                "0000000000221005"))
                        .all()
                        .get(0)
                        .amount())
                .hasToString("121.005");
    }

    @Test
    void balance_and_totals_that_do_not_fit_are_told() {
        Recording read = Recording.of(file(MOVEMENT + "\r\n", 4, "000000000120000", "0000000000222000"));

        assertThat(read.warnings)
                .containsExactly(
                        "statement 1: opening + movements = 221.00, closing says 222.00, difference 1.00",
                        "statement 1: there are 3 records, the trailer says 4",
                        "statement 1: credits come to 121.00, the trailer says 120.000, difference 1.000");
    }

    @Test
    void several_statements_may_follow_each_other() {
        assertThat(Recording.of(SAMPLE + SAMPLE).statements).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0000000000121000010726045 | 2000000000121000010726045 | 0 (credit) or 1 (debit) before the amount was expected in column 32",
                "0000000000121000010726045 | 00000000001210X0010726045 | the amount as 15 digits was expected in column 33",
                "0000000000121000010726045 | 0000000000121000321326045 | the value date as DDMMYY was expected in column 48",
                "EUR0000000000100000       | eur0000000000100000       | a currency of three letters was expected in column 40",
                "2100010000                | 2400010000                | a record 21 to 23 or 31 to 33 was expected in column 1, found '24'",
                "2100010000                | 2200010000                | a movement (record 21) was expected before its continuation",
                "2100010000                | 2100010001                | a movement with details 0001 was expected before its details",
                "12001BE47                 | 14001BE47                 | 0 to 3, the structure of the account was expected in column 2",
                "8001BE47                  | 8001BE48                  | the new balance of account BE47435000000080 was expected",
                "8001BE47                  | 7001BE47                  | a record 0 to 4, 8 or 9 was expected in column 1, found '7'"
            })
    void what_is_wrong_is_refused_with_its_place(String good, String wrong, String message) {
        assertThatThrownBy(() -> Recording.of(SAMPLE.replace(good, wrong)))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("test, line ")
                .hasMessageContaining(message);
    }

    @Test
    void a_file_cut_off_between_its_records_is_refused() {
        String[] lines = SAMPLE.split("\r\n");
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < lines.length - 1; i++) {
            cut.append(lines[i]).append("\r\n");
            String text = cut.toString();

            assertThatThrownBy(() -> Recording.of(text))
                    .isInstanceOf(UnreadableStatementException.class)
                    .hasMessage("test: the file is cut off: a trailer (record 9) was expected");
        }
    }
}
