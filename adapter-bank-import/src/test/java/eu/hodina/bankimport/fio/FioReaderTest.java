package eu.hodina.bankimport.fio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import org.junit.jupiter.api.Test;

class FioReaderTest {
    private static final String INFO =
            "\"info\":{\"accountId\":\"2000282668\",\"bankId\":\"2010\",\"currency\":\"CZK\","
                    + "\"openingBalance\":100.00,\"closingBalance\":%s}";

    private static String json(String closing, String movements) {
        return "{\"accountStatement\":{" + INFO.formatted(closing) + ",\"transactionList\":{\"transaction\":["
                + movements + "]}}}";
    }

    private static String movement(String amount, String more) {
        return "{\"column1\":{\"value\":" + amount + ",\"name\":\"Objem\",\"id\":1}" + more + "}";
    }

    @Test
    void an_amount_keeps_every_digit_of_the_file() {
        Recording read = Recording.of(json("12345678901234667.89", movement("12345678901234567.89", "")));

        assertThat(read.formats).containsExactly(StatementFormat.FIO_JSON);
        assertThat(read.all().get(0).amount()).isEqualTo("12345678901234567.89");
        assertThat(read.all().get(0).currency()).contains("CZK");
        assertThat(read.warnings).isEmpty();
    }

    @Test
    void the_account_is_an_iban_where_it_follows_from_number_and_bank() {
        assertThat(Recording.of(json("100.00", "")).statements.get(0).account()).contains("CZ0620100000002000282668");
    }

    @Test
    void a_difference_of_balances_is_a_warning() {
        assertThat(Recording.of(json("99.00", movement("-0.50", ""))).warnings)
                .containsExactly(
                        "statement no. 1 of the file: opening + movements = 99.50, closing says 99.00, difference 0.50");
    }

    @Test
    void all_columns_go_to_their_place() {
        String more = ",\"column22\":{\"value\":26000000001,\"name\":\"ID pohybu\",\"id\":22},"
                + "\"column0\":{\"value\":1340661600000,\"name\":\"Datum\",\"id\":0},"
                + "\"column14\":{\"value\":\" EUR \",\"name\":\"Měna\",\"id\":14},"
                + "\"column2\":{\"value\":\"SK3112000000198742637541\",\"name\":\"Protiúčet\",\"id\":2},"
                + "\"column3\":{\"value\":\"1200\",\"name\":\"Kód banky\",\"id\":3},"
                + "\"column26\":{\"value\":\"TATRSKBX\",\"name\":\"BIC\",\"id\":26},"
                + "\"column10\":{\"value\":\"Žluťoučký kůň\",\"name\":\"Název protiúčtu\",\"id\":10},"
                + "\"column5\":null,"
                + "\"column27\":{\"value\":\"/VS20260042/SS/KS0308\",\"name\":\"Reference plátce\",\"id\":27},"
                + "\"column16\":{\"value\":\"faktura\",\"name\":\"Zpráva pro příjemce\",\"id\":16},"
                + "\"column99\":{\"value\":[[1],{\"a\":2}],\"name\":\"?\",\"id\":99}";
        BankTransaction item =
                Recording.of(json("200.00", movement("100.00", more))).all().get(0);

        assertThat(item.reference()).contains("26000000001");
        assertThat(item.booked().map(Object::toString)).contains("2012-06-26");
        assertThat(item.currency()).contains("EUR");
        assertThat(item.counterparty().account()).contains("SK3112000000198742637541");
        assertThat(item.counterparty().bank()).contains("TATRSKBX");
        assertThat(item.counterparty().name()).contains("Žluťoučký kůň");
        assertThat(item.symbols().variable()).contains("20260042");
        assertThat(item.symbols().constant()).contains("308");
        assertThat(item.symbols().specific()).isEmpty();
        assertThat(item.message()).contains("faktura");
    }

    @Test
    void movements_may_stand_before_the_account() {
        Recording read = Recording.of("{\"accountStatement\":{\"transactionList\":{\"transaction\":["
                + movement("1.00", "") + "]}," + INFO.formatted("101.00") + "}}");

        assertThat(read.statements.get(0).closing().orElseThrow()).isEqualTo("101.00");
        assertThat(read.all()).hasSize(1);
    }

    @Test
    void an_amount_with_an_exponent_is_refused_with_its_place() {
        assertThatThrownBy(() -> Recording.of(json("0", movement("1E9999999", ""))))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining(
                        "an amount such as -1500.00 was expected in the amount (column 1), found '1E9999999'")
                .hasMessageContaining("test, line 1, byte ");
        assertThatThrownBy(() -> Recording.of(json("0", "{\"column5\":null}")))
                .hasMessageContaining("an amount (column 1) was expected");
        assertThatThrownBy(() -> Recording.of(json("0", movement("\"1,234.56\"", ""))))
                .hasMessageContaining("found '1,234.56'");
    }

    @Test
    void a_date_that_there_is_not_is_refused() {
        String date = ",\"column0\":{\"value\":\"2026-02-30+0100\"}";

        assertThatThrownBy(() -> Recording.of(json("0", movement("1.00", date))))
                .hasMessageContaining("a date such as 2026-10-31 was expected in the date (column 0)");
    }

    @Test
    void what_is_no_statement_is_refused() {
        for (String text : new String[] {
            "{\"accountStatement\":null}",
            "{\"accountStatement\":[]}",
            "{\"accountStatement\":{}}",
            "{\"accountStatement\":{\"info\":5}}",
            "{\"accountStatement\":{\"info\":{}}} {}",
            "{\"accountStatement\":{\"info\":{}},\"accountStatement\":{\"info\":{}}}",
            "{\"accountStatement\":{\"info\":{},\"transactionList\":[]}}",
            "{\"accountStatement\":{\"info\":{},\"transactionList\":{\"transaction\":[5]}}}",
            "{\"accountStatement\":{\"info\":{},\"transactionList\":{\"transaction\":\"x\"}}}"
        }) {
            assertThatThrownBy(() -> Recording.of(text))
                    .as(text)
                    .isInstanceOf(UnreadableStatementException.class)
                    .hasMessageContaining(" was expected");
        }
    }

    @Test
    void deep_nesting_and_huge_values_are_refused() {
        String before = "{\"accountStatement\":{\"info\":{\"x\":";

        assertThatThrownBy(() -> Recording.of(before + "[".repeat(100_000))).hasMessageContaining("nesting depth");
        assertThatThrownBy(() -> Recording.of(before + "\"" + "x".repeat(1_000_000) + "\"}}}"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("String value length");
        assertThatThrownBy(() -> Recording.of(before + "9".repeat(1_000) + "}}}"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("Number value length");
    }

    @Test
    void the_banks_error_in_place_of_a_statement_is_told() {
        assertThatThrownBy(() -> Recording.ofResource("fio-xml/server-exception.xml"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("the bank answered an error: 15 error Služba je momentálně nedostupná");
    }

    @Test
    void a_csv_without_quotes_reads_like_one_with_them() {
        Recording bare = Recording.ofResource("csv/fio-manual/movements.csv");

        assertThat(bare.formats).containsExactly(StatementFormat.FIO_CSV);
        assertThat(bare.statements.get(0).account()).contains("CZ3520100000002200018111");
        assertThat(bare.all()).hasSize(3);
        assertThat(bare.all().get(1).counterparty().account()).contains("1231231231");
        assertThat(bare.all().get(1).symbols().constant()).contains("558");
        assertThat(bare.warnings).isEmpty();
    }

    @Test
    void a_csv_row_that_is_not_as_long_as_the_header_is_refused() {
        String text = "ID pohybu;Datum;Objem;Měna\n1;31.07.2012;0,07;CZK\n2;31.07.2012;0,07\n";

        assertThatThrownBy(() -> Recording.of(text))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage("test, line 3, byte 63: 4 cells as in the header were expected, found 3");
    }

    @Test
    void a_symbol_that_a_spreadsheet_spoiled_is_refused() {
        assertThatThrownBy(() -> Recording.of("ID pohybu;Datum;Objem;VS\n1;31.07.2012;0,07;2,026E+09\n"))
                .hasMessageContaining("a symbol of digits was expected in column 5, found '2,026E+09'");
    }
}
