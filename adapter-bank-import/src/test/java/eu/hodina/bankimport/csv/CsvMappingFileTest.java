package eu.hodina.bankimport.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.application.payment.csv.CsvEncoding;
import eu.hodina.application.payment.csv.CsvFact;
import eu.hodina.application.payment.csv.CsvField;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.application.payment.csv.SignRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvMappingFileTest {

    private static CsvMapping read(String text) throws IOException {
        return CsvMappingFile.read(
                StatementFile.of("m.json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void every_field_of_the_file_is_in_the_mapping() throws IOException {
        CsvMapping mapping = read("{'name':'KB','delimiter':',','encoding':'WINDOWS_1250','skippedLines':2,"
                + "'header':true,'footer':'Konec','datePattern':'dd.MM.yyyy','decimalSign':'.','sign':'INDICATOR',"
                + "'creditMarks':['C'],'debitMarks':['D'],'account':'19-2000145399/0800','bankCode':'0100',"
                + "'currency':'CZK','facts':{'opening':'Od'},"
                + "'columns':{'booked':'Datum','amount':'Částka','indicator':'#3','message':['A','B']}}");

        assertThat(mapping.name()).isEqualTo("KB");
        assertThat(mapping.layout().delimiter()).isEqualTo(',');
        assertThat(mapping.layout().encoding()).contains(CsvEncoding.WINDOWS_1250);
        assertThat(mapping.layout().skippedLines()).isEqualTo(2);
        assertThat(mapping.layout().footer()).contains("Konec");
        assertThat(mapping.decimalSign()).isEqualTo('.');
        assertThat(mapping.amounts().rule()).isEqualTo(SignRule.INDICATOR);
        assertThat(mapping.own().account()).contains("19-2000145399/0800");
        assertThat(mapping.facts()).containsEntry(CsvFact.OPENING, "Od");
        assertThat(mapping.columns().get(CsvField.MESSAGE)).hasSize(2);
        assertThat(mapping.column(CsvField.INDICATOR).orElseThrow().number()).hasValue(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[]                        | m.json, line 1, byte 1: an object was expected",
                "{'name':'x'}              | m.json, line 1, byte 12: /datePattern: a text was expected",
                "{'name':'x','nome':1}     | m.json, line 1, byte 12: /nome was not expected",
                "{'name':['x']}            | m.json, line 1, byte 1: /name was not expected so",
                "{'name':'x','datePattern':'d.M.yyyy','columns':{'amount':'S'}} | m.json, line 1, byte 62: /columns/booked: a column with the day was expected, booked or valued",
                "{'name':'x','datePattern':'d.M.yyyy','columns':{'booked':'D'}} | m.json, line 1, byte 62: /columns/amount: a column was expected with the rule SIGNED",
                "{'name':'x','datePattern':'d.M.yyyy','columns':{'booked':'D','amount':'#0'}} | m.json, line 1, byte 61: /columns/amount: a column from #1 to #1000 was expected, not #0",
                "{'name':'x','datePattern':'d.M','columns':{}} | m.json, line 1, byte 12: /datePattern: a pattern of day, month and year such as d.M.yyyy was expected, not 'd.M'",
                "{'name':'x','datePattern':'dMyQ','columns':{}} | m.json, line 1, byte 12: /datePattern: a pattern of day, month and year such as d.M.yyyy was expected, not 'dMyQ'",
                "{'name':'x','delimiter':'::'} | m.json, line 1, byte 12: /delimiter: one character was expected, not '::'",
                "{'name':'x','delimiter':':'} | m.json, line 1, byte 12: /delimiter: a semicolon, a comma, a tabulator or a bar was expected, not ':'",
                "{'encoding':'LATIN'}      | m.json, line 1, byte 1: /encoding: one of [UTF_8, UTF_16LE, WINDOWS_1250, WINDOWS_1252, ISO_8859_2, CP852] was expected, not 'LATIN'",
                "{'skippedLines':-1}       | m.json, line 1, byte 1: /skippedLines: a number was expected, not '-1'",
                "{'header':'no'}           | m.json, line 1, byte 1: /header: true or false was expected, not 'no'",
                "{'name':'x','datePattern':'d.M.yyyy','header':false,'columns':{'booked':'D','amount':'#1'}} | m.json, line 1, byte 63: /columns/booked: a number such as #3 was expected in a table without a header",
                "{'name':'x','datePattern':'d.M.yyyy','sign':'INDICATOR'} | m.json, line 1, byte 56: /creditMarks: 1 to 20 marks were expected with the rule INDICATOR"
            })
    void what_is_wrong_is_refused_with_its_place(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage(message);
    }

    @Test
    void hostile_files_are_refused() {
        assertThatThrownBy(() -> read("{'name':")).hasMessageContaining("well-formed JSON was expected");
        assertThatThrownBy(() -> read("{'name':'x','name':'y'}")).hasMessageContaining("Duplicate field 'name'");
        assertThatThrownBy(() -> read("{'columns':" + "[".repeat(1_000)))
                .isInstanceOf(UnreadableStatementException.class);
        assertThatThrownBy(() -> read("{'name':'" + "x".repeat(2_000) + "'}"))
                .isInstanceOf(UnreadableStatementException.class);
        assertThatThrownBy(() -> read("{'name':'x'} {}")).hasMessageContaining("the end of the file was expected");
        assertThatThrownBy(() -> read(" ".repeat(200_000))).isInstanceOf(UnreadableStatementException.class);
    }
}
