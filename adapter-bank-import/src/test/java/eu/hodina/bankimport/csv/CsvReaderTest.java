package eu.hodina.bankimport.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderTest {
    private static final String SIGNED =
            "{'name':'mine','datePattern':'d.M.yyyy','columns':{'booked':'Day','amount':'Sum'}}";

    private static CsvMapping mapping(String json) {
        try {
            String text = json.replace('\'', '"');
            return CsvMappingFile.read(StatementFile.of("m.json", text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recording read(StatementReader reader, String file, byte[] bytes) {
        Recording recording = new Recording();
        try {
            reader.read(StatementFile.of(file, bytes), recording);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recording;
    }

    private static Recording by(String mapping, String table) {
        return read(
                new DetectingStatementReader().onlyBy(mapping(mapping)),
                "t.csv",
                table.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> amounts(Recording read) {
        return read.all().stream().map(item -> item.amount().toPlainString()).toList();
    }

    @Test
    void a_german_table_reads_with_thousands_and_commas() {
        Recording read = read(
                new DetectingStatementReader()
                        .onlyBy(mapping("{'name':'de','datePattern':'yyyy-MM-dd','columns':{'booked':'Buchungstag',"
                                + "'message':['Verwendungszweck'],'amount':'Betrag','currency':'CCY',"
                                + "'counterpartyAccount':'IBAN','reference':'Ref'}}")),
                "de.csv",
                Recording.bytes("csv/bankstatementparser/csv_european_decimals.csv"));

        assertThat(read.formats).containsExactly(StatementFormat.CSV);
        assertThat(amounts(read)).containsExactly("-1234.56", "3500.00", "-4.50");
        assertThat(read.all().get(0).counterparty().account()).contains("DE89370400440532013000");
        assertThat(read.all().get(0).booked().map(Object::toString)).contains("2026-04-02");
        assertThat(read.all().get(2).reference()).contains("EU-003");
        assertThat(read.statements.get(0).currency()).contains("EUR");
    }

    @Test
    void a_french_table_has_two_columns_of_amounts() {
        Recording read = read(
                new DetectingStatementReader()
                        .onlyBy(mapping("{'name':'fr','datePattern':'yyyy-MM-dd','sign':'DEBIT_CREDIT','columns':{"
                                + "'booked':'Date operation','message':['Libelle'],'debit':'DEBIT','credit':'Crédit',"
                                + "'currency':'Devise','reference':'Référence'}}")),
                "fr.csv",
                Recording.bytes("csv/bankstatementparser/csv_french_headers.csv"));

        assertThat(amounts(read)).containsExactly("-1234.56", "3500.00", "-4.50");
        assertThat(read.all().get(2).message()).contains("Café");
    }

    @Test
    void a_spanish_table_reads_to_the_same_amounts() {
        Recording read = read(
                new DetectingStatementReader()
                        .onlyBy(mapping("{'name':'es','datePattern':'yyyy-MM-dd','columns':{'booked':'#1',"
                                + "'message':['#2'],'amount':'#3','currency':'#4','counterpartyAccount':'#5',"
                                + "'reference':'Referencia'}}")),
                "es.csv",
                Recording.bytes("csv/bankstatementparser/csv_spanish_headers.csv"));

        assertThat(amounts(read)).containsExactly("-1234.56", "3500.00", "-4.50");
    }

    @Test
    void a_garbled_amount_is_refused_with_its_place() {
        assertThatThrownBy(() -> read(
                        new DetectingStatementReader()
                                .onlyBy(mapping("{'name':'en','delimiter':',','datePattern':'yyyy-MM-dd',"
                                        + "'decimalSign':'.','columns':{'booked':'Date','amount':'Amount'}}")),
                        "g.csv",
                        Recording.bytes("csv/bankstatementparser/csv_garbled_amount.csv")))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage(
                        "g.csv, line 3, byte 88: an amount such as -1500.00 was expected in 'Amount', found '12..34'");
    }

    @Test
    void a_word_beside_the_amount_tells_its_sign() {
        String mapping = "{'name':'m','datePattern':'d.M.yy','sign':'INDICATOR','creditMarks':['C','Příchozí'],"
                + "'debitMarks':['D'],'columns':{'valued':'Day','amount':'Sum','indicator':'Way'}}";
        String table = "Day;Sum;Way\n1.7.26;100,00;C\n2.7.26;5;d\n3.7.26;-7,00;prichozi\n";

        assertThat(amounts(by(mapping, table))).containsExactly("100.00", "-5", "7.00");
        assertThat(by(mapping, table).all().get(0).valued().map(Object::toString))
                .contains("2026-07-01");
        assertThatThrownBy(() -> by(mapping, table + "4.7.26;1,00;X\n"))
                .hasMessage("t.csv, line 5, byte 73: one of [C, Příchozí] or [D] was expected in 'Way', found 'X'");
    }

    @Test
    void an_amount_in_both_columns_or_in_none_is_refused() {
        String mapping = "{'name':'m','datePattern':'d.M.yyyy','sign':'DEBIT_CREDIT',"
                + "'columns':{'booked':'Day','debit':'Out','credit':'In'}}";

        assertThat(amounts(by(mapping, "Day;Out;In\n1.7.2026;-5,00;0,00\n1.7.2026;0,00;6,00\n1.7.2026;0,00;0,00\n")))
                .containsExactly("-5.00", "6.00", "0.00");
        assertThatThrownBy(() -> by(mapping, "Day;Out;In\n1.7.2026;5,00;6,00\n"))
                .hasMessageContaining("an amount was expected in 'Out' or in 'In', found both");
        assertThatThrownBy(() -> by(mapping, "Day;Out;In\n1.7.2026;;\n"))
                .hasMessageContaining("an amount was expected in 'Out'");
    }

    @Test
    void lines_before_and_after_the_table_tell_of_the_whole_statement() {
        String mapping = "{'name':'m','datePattern':'d.M.yyyy','footer':'Konec','skippedLines':1,"
                + "'bankCode':'0800','currency':'CZK','facts':{'account':'Účet','period':'Období','opening':'Od',"
                + "'closing':'Konečný','number':'Č.'},'columns':{'booked':'Day','amount':'Sum'}}";
        String table = "junk;\"x\"\nÚČET:;19-2000145399\n\nObdobí;1.7.2026 - 31.7.2026\nod;1 000,00 CZK\nČ.;7\n"
                + "Day;Sum\n2.7.2026;+2 661,50\n;;\n;Konečný;3 661,50 CZK\n";
        Recording read = by(mapping.replace("Konec", "Koneč"), table);

        assertThat(read.asText())
                .startsWith(
                        " statement | CZ6508000000192000145399 | CZK | 7 | 2026-07-01 | 2026-07-31 | 1000.00 | 3661.50\n");
        assertThat(amounts(read)).containsExactly("2661.50");
        assertThat(read.warnings).isEmpty();
        assertThat(by(mapping.replace("Konec", "Koneč"), table.replace("3 661,50", "3 661,00")).warnings)
                .containsExactly("statement 7: opening + movements = 3 661.50, closing says 3 661.00, difference 0.50");
    }

    @Test
    void a_table_without_a_header_is_read_by_numbers() {
        String mapping = "{'name':'m','header':false,'delimiter':'\\t','datePattern':'yyyy-MM-dd','decimalSign':'.',"
                + "'account':'CZ65 0800 0000 1920 0014 5399','columns':{'booked':'#2','amount':'#1','message':['#3']}}";
        Recording read = by(mapping, "1.50\t2026-07-02\tVS:77 x\n2.50\t2026-07-03\t\n");

        assertThat(read.statements.get(0).account()).contains("CZ6508000000192000145399");
        assertThat(amounts(read)).containsExactly("1.50", "2.50");
        assertThat(read.all().get(0).symbols().variable()).contains("77");
        assertThatThrownBy(() -> by(mapping, "1.50;2026-07-02\n"))
                .hasMessageContaining("[#2, #3] was expected by the mapping 'm', the row has 1 cells");
    }

    @Test
    void rows_of_two_accounts_are_two_statements() {
        String mapping =
                "{'name':'m','datePattern':'d.M.yyyy','columns':{'booked':'Day','amount':'Sum','account':'Acc',"
                        + "'currency':'Cur'}}";
        Recording read = by(
                mapping,
                "Day;Sum;Acc;Cur\n1.7.2026;1;A1;CZK\n2.7.2026;2;A1;CZK\n1.7.2026;3;A2;EUR\n" + "1.7.2026;4;A2;USD\n");

        assertThat(read.statements.stream()
                        .map(head -> head.account().orElseThrow())
                        .collect(Collectors.toList()))
                .containsExactly("A1", "A2");
        assertThat(read.transactions.get(0)).hasSize(2);
        assertThat(read.statements.get(0).currency()).contains("CZK");
        // of two currencies none is the statement's
        assertThat(read.statements.get(1).currency()).isEmpty();
        assertThat(read.all().get(3).currency()).contains("USD");
    }

    @Test
    void a_row_without_a_booking_day_is_pending() {
        BankTransaction item = by(SIGNED, "Day;Sum\n;-5,00\n").all().get(0);

        assertThat(item.status()).isEqualTo(TransactionStatus.PENDING);
    }

    @Test
    void encodings_are_declared_or_told_by_the_content() {
        String table = "Day;Sum;Žár\n1.7.2026;1,00;Šíp\n";
        String mapping = SIGNED.replace("'amount':'Sum'", "'amount':'Sum','name':'Zar'");

        for (String charset : new String[] {"UTF-8", "windows-1250"}) {
            assertThat(read(
                                    new DetectingStatementReader().onlyBy(mapping(mapping)),
                                    "t.csv",
                                    table.getBytes(Charset.forName(charset)))
                            .all()
                            .get(0)
                            .counterparty()
                            .name())
                    .as(charset)
                    .contains("Šíp");
        }
        String cp852 = mapping.replace("'name':'mine'", "'name':'mine','encoding':'CP852'");
        assertThat(read(
                                new DetectingStatementReader().onlyBy(mapping(cp852)),
                                "t.csv",
                                table.getBytes(Charset.forName("IBM852")))
                        .all()
                        .get(0)
                        .counterparty()
                        .name())
                .contains("Šíp");
        String utf8 = mapping.replace("'name':'mine'", "'name':'mine','encoding':'UTF_8'");
        assertThatThrownBy(() -> read(
                        new DetectingStatementReader().onlyBy(mapping(utf8)),
                        "t.csv",
                        table.getBytes(Charset.forName("windows-1250"))))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage("t.csv, line 1, byte 8: a text in UTF-8 was expected, the bytes here are none");
    }

    @Test
    void a_mapping_that_does_not_fit_says_what_it_misses_and_where() {
        assertThatThrownBy(() -> by(SIGNED, "junk\nDay;Amount\n1.7.2026;1,00\n"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage(
                        "t.csv, line 2, byte 5: the mapping 'mine' expects 'Sum' in the header, found 'Day', 'Amount'");
        assertThatThrownBy(() -> by(SIGNED, "Day;Sum\n7/1/2026;1,00\n"))
                .hasMessage("t.csv, line 2, byte 8: a day as d.M.yyyy was expected in 'Day', found '7/1/2026'");
        assertThatThrownBy(() -> by(SIGNED, "Day;Sum\n31.2.2026;1,00\n")).hasMessageContaining("found '31.2.2026'");
        assertThatThrownBy(() -> by(SIGNED, "Day;Sum\n1.7.2026;1.50\n"))
                .hasMessageContaining("an amount such as -1500,00 was expected in 'Sum', found '1.50'");
        assertThatThrownBy(() -> by(SIGNED, "Day;Sum\n1.7.2026\n"))
                .hasMessageContaining("line 2, byte 8: 2 cells were expected, found 1");
        assertThatThrownBy(() -> by(SIGNED, "Day;Sum\n1.7.2026;1,00;x\n"))
                .hasMessageContaining("2 cells were expected, found 3");
        assertThatThrownBy(() -> by(SIGNED, "")).hasMessageContaining("the file is empty");
    }

    @Test
    void a_mapping_that_a_firm_keeps_goes_before_the_ready_ones() {
        StatementReader reader = new DetectingStatementReader()
                .alsoBy(List.of(
                        mapping(SIGNED),
                        mapping("{'name':'more','datePattern':'d.M.yyyy','columns':{'booked':'Day','amount':'Sum',"
                                + "'name':'Who'}}")));

        assertThat(read(reader, "t.csv", "Day;Sum;Who\n1.7.2026;1;NOVAK\n".getBytes(StandardCharsets.UTF_8))
                        .all()
                        .get(0)
                        .counterparty()
                        .name())
                .contains("NOVAK");
        assertThat(read(reader, "t.csv", "Day;Sum;Text\n1.7.2026;1;x\n".getBytes(StandardCharsets.UTF_8))
                        .all())
                .hasSize(1);
        assertThat(read(reader, "rb.csv", Recording.bytes("csv/synthetic-cz/rb.csv"))
                        .all())
                .hasSize(1);
        StatementReader two = new DetectingStatementReader()
                .alsoBy(List.of(mapping(SIGNED), mapping(SIGNED.replace("mine", "other"))));
        assertThatThrownBy(() -> read(two, "t.csv", "Day;Sum\n1.7.2026;1\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("t.csv: one mapping was expected to fit this table, found 'mine' and 'other'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Číslo účtu;IBAN;Číslo protiúčtu;Banka protiúčtu;Název účtu příjemce;Splatnost;Odesláno;Částka;Měna;Variabilní Symbol;Specifický Symbol;Konstantní Symbol;Zpráva pro příjemce;Poznámka pro mě;Název kategorie;Typ transakce;Název trvalého příkazu;Popis platby;Popis platby 2;Bankovní reference#1;CZ6508000000192000145399;19-2000145399;0800;NOVAK;2.7.2026;;-1 250,00;CZK;7;8;308;ahoj;;;;;;;M1 | 2026-07-02 -1250.00 CZK 7 308 8 19-2000145399 0800 NOVAK M1 ahoj",
                "Číslo účtu;Částka;Měna;Datum rezervace;Datum;Kód banky protistrany;Číslo účtu protistrany;Příjemce;Detaily transakce 1;Detaily transakce 2;Detaily transakce 3;Detaily transakce 4;Detaily transakce 5;Detaily transakce 6;KS;VS;SS;Referenční číslo#1;-310,00;CZK;2026-07-01;2026-07-02;0800;19-2000145399;NOVAK;a;;b;;;;308;7;8;U1 | 2026-07-02 -310.00 CZK 7 308 8 19-2000145399 0800 NOVAK U1 a b",
                "Datum provedení;Směr úhrady;Měna účtu;Částka v měně účtu;Název protistrany;Číslo účtu protistrany;Variabilní symbol;Konstantní symbol;Specifický symbol;Zpráva pro příjemce;Referenční číslo#02/07/2026;Odchozí;CZK;-10,00;NOVAK;19-2000145399/0800;7;308;8;ahoj;A1 | 2026-07-02 -10.00 CZK 7 308 8 19-2000145399/0800 0800 NOVAK A1 ahoj",
                "mBank S.A.\\n#Počáteční zůstatek:;10,00 CZK\\n#Datum uskutečnění transakce;#Datum zaúčtování transakce;#Popis transakce;#Zpráva pro příjemce;#Plátce/Příjemce;#Číslo účtu plátce/příjemce;#KS;#VS;#SS;#Částka transakce;#Účetní zůstatek po transakci;#01-07-2026;02-07-2026;PLATBA;ahoj;NOVAK;'19-2000145399/0800';308;7;8;-3,00;7,00;\\n\\n;;#Konečný zůstatek:;7,00 CZK; | 2026-07-02 -3.00 - 7 308 8 19-2000145399/0800 0800 NOVAK - ahoj",
                "Datum zaúčtování;Částka;Měna;Název protiúčtu;Číslo protiúčtu;Zpráva pro příjemce;Variabilní symbol;Typ transakce#2.7.2026;-3,00;CZK;NOVAK;19-2000145399/0800;ahoj;7;x | 2026-07-02 -3.00 CZK 7 - - 19-2000145399/0800 0800 NOVAK - ahoj"
            })
    void ready_mappings_recognise_the_titles_of_their_banks(String table, String expected) {
        int row = table.lastIndexOf('#', table.contains("#Kone") ? table.indexOf("PLATBA") : table.length());
        String text = (table.substring(0, row) + "\n" + table.substring(row + 1)).replace("\\n", "\n") + "\n";
        Recording read = Recording.of(text);
        BankTransaction item = read.all().get(0);

        assertThat(read.formats).containsExactly(StatementFormat.CSV);
        assertThat(read.warnings).isEmpty();
        assertThat(String.join(
                        " ",
                        item.booked().orElseThrow().toString(),
                        item.amount().toPlainString(),
                        item.currency().orElse("-"),
                        item.symbols().variable().orElse("-"),
                        item.symbols().constant().orElse("-"),
                        item.symbols().specific().orElse("-"),
                        item.counterparty().account().orElse("-"),
                        item.counterparty().bank().orElse("-"),
                        item.counterparty().name().orElse("-"),
                        item.reference().orElse("-"),
                        item.message().orElse("-")))
                .isEqualTo(expected);
    }

    @Test
    void a_table_that_no_mapping_fits_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> Recording.of("Day;Sum;Who\n1.7.2026;1,00;x\n"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("this is a table (CSV) whose header no known mapping fits: give one");
    }
}
