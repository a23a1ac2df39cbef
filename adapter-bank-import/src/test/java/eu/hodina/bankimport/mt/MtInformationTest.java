package eu.hodina.bankimport.mt;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.BankTransaction;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dialects of field 86, each with values written from the banks' descriptions. */
class MtInformationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ČSOB: ours are 22 to 24, the other side's 29 and 30
                "111?00JAN NOVAK?20ZAUCT.PLATBA?21000019-0000000019/0300?22VS:0225805852?23SS:77?24KS:0308?25a?29VS:1?30SS:2"
                        + "| JAN NOVAK 000019-0000000019 0300 225805852 308 77 a",
                "111?00JAN NOVAK?20ZAUCT.PLATBA?21000019-0000000019/0300?22VS:?23SS:?24KS:?25.?29VS:1?30SS:2"
                        + "| JAN NOVAK 000019-0000000019 0300 - - - -",
                "040?00?20Urok?21VS:5?22urok duben?23.?26SS:6?27KS:7?28000000-0000000000/ | - - - 5 7 6 urok duben",
                "030?00Kurs:23,0?20X?21Y?22prevod?27POPL.ZAHR:?30CEKOCZPP?31DE89370400440532013000?32ACME?33ULICE//CHGS/CZK1,"
                        + "| ACME ULICE DE89370400440532013000 CEKOCZPP - - - prevod",
                // Česká spořitelna MultiCash
                "020?00TUZEMSKA PLATBA?20KS:308?21VS:2026100?22SS:9?23.?24VS2: /SS2: ?25FAKTURA?300300?31000000019012333?32ALFA"
                        + "| ALFA 000000019012333 0300 2026100 308 9 FAKTURA",
                // Raiffeisenbank, and its older one
                "010?00PLATBA?21KS0000000308?22VS0002026101?23SS0000000000?24BANKOVNI VYPIS?27UCEL?306800?31000019-0032103210?32NOVAK?60-"
                        + "| NOVAK 000019-0032103210 6800 2026101 308 - UCEL",
                "111>00PLATBA>202026102>2101000308>22/000019-0032103210>2377>32ALFA A.S."
                        + "| ALFA A.S. 000019-0032103210 0100 2026102 308 77 -",
                // Fio: 24 to 27 are our own note
                "010?00TP_PRIJEM?20168851386/0600?21VS110456?22SS1?23KS0008?24nase?28zprava | - 168851386 0600 110456 8 1 zprava",
                "010?00TP_PLATBA?20196704703/0600?23KS0558?24P do GE?28P do GE | - 196704703 0600 - 558 - P do GE",
                "030?00TP_POPLATEK?20VS5?21SS6?22KS7?28zprava | - - - 5 7 6 zprava",
                // UniCredit
                "111?00PRICHOZI UHRADA?20000000-0019012333/0300?21KS:0558?22VS:2026103?23SS:0?32BETA?61."
                        + "| BETA 000000-0019012333 0300 2026103 558 - PRICHOZI UHRADA",
                // Deutsche Bank in Prague, Tatra banka, VÚB
                "020?00x?202026104?2112?220308?300100?31000019-0032103210?32GAMA | GAMA 000019-0032103210 0100 2026104 308 12 -",
                "045?00x?20000019-0032103210/1100?212026105?2213?32DELTA?610308"
                        + "| DELTA 000019-0032103210 1100 2026105 308 13 -",
                "000?00x?202026106?210308?2214?23000019-0032103210/0200 | - 000019-0032103210 0200 2026106 308 14 -",
                // ING with commas
                "110~00x~250308,2026107,15,x,0100,y,19-32103210 | - 19-32103210 0100 2026107 308 15 -",
                // words with symbols, as Oberbank writes them
                "177?00x?20VS:2026108 SS:16?21KS:0308?300100?3119012333?32EPSILON"
                        + "| EPSILON 19012333 0100 2026108 308 16 VS:2026108 SS:16 KS:0308",
                // UniCredit in Slovakia
                "REF123 Z:1234567890/1111 VS:2026109 SS:17 KS:0308"
                        + "| - 1234567890 1111 2026109 308 17 REF123 Z:1234567890/1111 VS:2026109 SS:17 KS:0308",
                // ING, ABN AMRO and Rabobank between slashes
                "/EREF/E-1//CNTP/NL62INGB0000000000/INGBNL2A/ACME BV/DELFT//REMI/USTD//Invoice 2026042/"
                        + "| ACME BV NL62INGB0000000000 INGBNL2A - - - Invoice 2026042",
                "/TRTP/SEPA OVERBOEKING/IBAN/NL62INGB0000000000/BIC/INGBNL2A/NAME/ACME BV/REMI/Invoice 42/EREF/E-2"
                        + "| ACME BV NL62INGB0000000000 INGBNL2A - - - Invoice 42",
                "/BENM//NAME/ACME BV/REMI//ISDT/2026-07-01 | ACME BV - - - - - -",
                "/REMI/Rechnung 7/2026/NAME/ACME | ACME - - - - - Rechnung 7/2026"
            })
    void says_who_paid_and_what_for(String field, String expected) {
        assertThat(text(MtText.information(field))).isEqualTo(expected.strip());
    }

    private static String text(BankTransaction item) {
        return Stream.of(
                        item.counterparty().name(),
                        item.counterparty().account(),
                        item.counterparty().bank(),
                        item.symbols().variable(),
                        item.symbols().constant(),
                        item.symbols().specific(),
                        item.message())
                .map(fact -> fact.orElse("-"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void lines_are_wrapped_in_the_middle_of_words() {
        BankTransaction item =
                MtText.information("020?00PLATBA?20KS:308?21VS:20\r\n26100?22SS:.?25FAK\r\nTURA?\r\n32OD");

        assertThat(item.symbols().variable()).contains("2026100");
        assertThat(item.message()).contains("FAKTURA");
        assertThat(item.counterparty().name()).contains("OD");
    }

    @Test
    void a_further_line_may_begin_with_a_hyphen_or_a_colon() {
        BankTransaction item = MtText.information("166?00x?20SVWZ+VERTR\r\n:KO:NR:4\r\n-Nr. 5");

        assertThat(item.message()).contains("VERTR:KO:NR:4-Nr. 5");
    }

    @Test
    void a_delimiter_in_the_text_is_text_where_its_number_was_there() {
        assertThat(MtText.information("166?00x?20SVWZ+Zaplaceno?21ano?20 Kc").message())
                .contains("Zaplaceno ano?20 Kc");
    }

    @Test
    void german_keys_are_told_apart() {
        BankTransaction item = MtText.information("166?00GUTSCHRIFT?109075/611?20EREF+2026-42 KREF+K1?21MREF+M1 CRED+C1"
                + " SVWZ+RF18539?22007547034 danke?30DEUTDEDB237?31DE89370400440532013000?32Projektgesellschaft Alpha G"
                + "?33mbH");

        assertThat(item.endToEndId()).contains("2026-42");
        assertThat(item.message()).contains("RF18539007547034 danke");
        assertThat(item.counterparty().name()).contains("Projektgesellschaft Alpha GmbH");
        assertThat(item.counterparty().account()).contains("DE89370400440532013000");
        assertThat(item.counterparty().bank()).contains("DEUTDEDB237");
        assertThat(MtText.information("166?00x?20EREF+NOTPROVIDED SVWZ+a").endToEndId())
                .isEmpty();
    }

    @Test
    void a_structured_reference_is_found_in_the_words_if_its_check_digits_are_right() {
        assertThat(MtText.information("Invoice RF18539007547034 thanks").creditorReference())
                .contains("RF18539007547034");
        assertThat(MtText.information("Invoice RF19539007547034 thanks").creditorReference())
                .isEmpty();
        assertThat(MtText.information("+++202/6000/00192+++").creditorReference())
                .isEqualTo(Optional.of("+++202/6000/00192+++"));
        assertThat(MtText.information("***202/6000/00193***").creditorReference())
                .isEmpty();
    }

    @Test
    void several_fields_are_several_lines_of_one_item() {
        BankTransaction item = MtText.information("BETALINGSKENM.  123\r\n:86:FACTUUR 7\r\n:NS:22Text");

        assertThat(item.message()).contains("BETALINGSKENM. 123 FACTUUR 7 22Text");
    }

    @Test
    void without_the_field_the_reference_for_the_owner_is_the_message() {
        assertThat(MtText.posting("260701C1,00NTRFfaktura 42//1").message()).contains("faktura 42");
        assertThat(MtText.posting("260701C1,00NTRFNONREF//1").message()).isEmpty();
    }

    @Test
    void the_field_after_the_closing_balance_is_of_the_statement() {
        String text = MtText.statement(":61:2607010701C100,00NTRFNONREF//1\r\n:86:ours");
        Recording read = Recording.of(text.replace("-\r\n", ":86:of the statement\r\n-\r\n"));

        assertThat(read.all().get(0).message()).contains("ours");
    }
}
