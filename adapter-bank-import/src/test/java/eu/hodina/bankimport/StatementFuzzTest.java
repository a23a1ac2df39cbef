package eu.hodina.bankimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.abo.AboReader;
import eu.hodina.bankimport.camt.CamtReader;
import eu.hodina.bankimport.coda.CodaReader;
import eu.hodina.bankimport.csv.CsvMappingFile;
import eu.hodina.bankimport.csv.CsvReader;
import eu.hodina.bankimport.file.FileHead;
import eu.hodina.bankimport.file.FormatReader;
import eu.hodina.bankimport.finsta.FinstaReader;
import eu.hodina.bankimport.fio.FioCsvReader;
import eu.hodina.bankimport.fio.FioJsonReader;
import eu.hodina.bankimport.fio.FioXmlReader;
import eu.hodina.bankimport.mt.MtReader;
import eu.hodina.bankimport.ofx.OfxReader;
import eu.hodina.bankimport.qif.QifReader;
import eu.hodina.bankimport.xml.XmlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each parser against files that a coverage-guided fuzzer makes of the real ones. In a build each is run on the real files
 * and on those that once failed ({@code StatementFuzzTestInputs}, by the name of the method); docs/statements.md says how
 * to fuzz.
 */
class StatementFuzzTest {
    private static final String TIME = "5m";
    /** Larger ones slow the fuzzer down and say nothing that the smaller ones do not. */
    private static final int LARGEST_SEED = 8_192;

    /** The public files whose paths begin so. */
    private static Stream<Arguments> seeds(String... beginnings) {
        try {
            Path bank = Path.of(Recording.class.getResource("/bank").toURI());
            try (Stream<Path> files = Files.walk(bank)) {
                List<Arguments> seeds = files.filter(Files::isRegularFile)
                        .map(file -> bank.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> file.indexOf('/') > 0)
                        .filter(file -> Stream.of(beginnings).anyMatch(file::startsWith))
                        .sorted()
                        .map(Recording::bytes)
                        .filter(bytes -> bytes.length <= LARGEST_SEED)
                        .map(bytes -> arguments((Object) bytes))
                        .toList();
                assertThat(seeds).as(List.of(beginnings).toString()).isNotEmpty();
                return seeds.stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Arguments> camtFiles() {
        return seeds("camt05");
    }

    @MethodSource("camtFiles")
    @FuzzTest(maxDuration = TIME)
    void camt(byte[] bytes) {
        FuzzedFile.check(new XmlReader(new CamtReader()), bytes);
    }

    static Stream<Arguments> finstaFiles() {
        return seeds("finsta-xml/");
    }

    @MethodSource("finstaFiles")
    @FuzzTest(maxDuration = TIME)
    void finsta(byte[] bytes) {
        FuzzedFile.check(new XmlReader(new FinstaReader()), bytes);
    }

    static Stream<Arguments> fioXmlFiles() {
        return seeds("fio-xml/");
    }

    @MethodSource("fioXmlFiles")
    @FuzzTest(maxDuration = TIME)
    void fioXml(byte[] bytes) {
        FuzzedFile.check(new XmlReader(new FioXmlReader()), bytes);
    }

    static Stream<Arguments> fioJsonFiles() {
        return seeds("fio-json/");
    }

    @MethodSource("fioJsonFiles")
    @FuzzTest(maxDuration = TIME)
    void fioJson(byte[] bytes) {
        FuzzedFile.check(new FioJsonReader(), bytes);
    }

    static Stream<Arguments> fioCsvFiles() {
        return seeds("csv/fio-manual/", "csv/synthetic-cz/fio");
    }

    @MethodSource("fioCsvFiles")
    @FuzzTest(maxDuration = TIME)
    void fioCsv(byte[] bytes) {
        FuzzedFile.check(new FioCsvReader(), bytes);
    }

    static Stream<Arguments> aboFiles() {
        return seeds("gpc/");
    }

    @MethodSource("aboFiles")
    @FuzzTest(maxDuration = TIME)
    void abo(byte[] bytes) {
        FuzzedFile.check(new AboReader(), bytes);
    }

    static Stream<Arguments> mtFiles() {
        return seeds("mt94");
    }

    @MethodSource("mtFiles")
    @FuzzTest(maxDuration = TIME)
    void mt(byte[] bytes) {
        FuzzedFile.check(new MtReader(), bytes);
    }

    static Stream<Arguments> codaFiles() {
        return seeds("coda/");
    }

    @MethodSource("codaFiles")
    @FuzzTest(maxDuration = TIME)
    void coda(byte[] bytes) {
        FuzzedFile.check(new CodaReader(), bytes);
    }

    static Stream<Arguments> ofxFiles() {
        return seeds("ofx/");
    }

    @MethodSource("ofxFiles")
    @FuzzTest(maxDuration = TIME)
    void ofx(byte[] bytes) {
        FuzzedFile.check(new OfxReader(), bytes);
    }

    static Stream<Arguments> qifFiles() {
        return seeds("qif/");
    }

    @MethodSource("qifFiles")
    @FuzzTest(maxDuration = TIME)
    void qif(byte[] bytes) {
        FuzzedFile.check(new QifReader(), bytes);
    }

    static Stream<Arguments> csvFiles() {
        return seeds("csv/synthetic-cz/kb", "csv/synthetic-cz/csob", "csv/synthetic-cz/rb");
    }

    @MethodSource("csvFiles")
    @FuzzTest(maxDuration = TIME)
    void csv(byte[] bytes) {
        FuzzedFile.check(new CsvReader(List.of()), bytes);
    }

    static Stream<Arguments> mappings() {
        return Stream.of("""
                {"name": "KB", "delimiter": ";", "datePattern": "d.M.yyyy", "decimalSign": ",", "sign": "INDICATOR",
                 "encoding": "WINDOWS_1250", "skippedLines": 1, "header": true, "footer": "Celkem",
                 "creditMarks": ["C"], "debitMarks": ["D"], "facts": {"account": "Číslo účtu"},
                 "columns": {"booked": "Datum", "amount": "#2", "indicator": "C/D", "message": ["a", "b"]},
                 "bankCode": "0100", "currency": "CZK"}""").map(text -> arguments((Object) text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A mapping that a person wrote is refused or read; what it says is told by the file of a table. */
    @MethodSource("mappings")
    @FuzzTest(maxDuration = TIME)
    void csvMapping(byte[] bytes) throws IOException {
        try {
            CsvReader.read(
                    Recording.resource("csv/synthetic-cz/kb.csv"),
                    CsvMappingFile.read(StatementFile.of("fuzzed", bytes)),
                    new Recording());
        } catch (UnreadableStatementException refused) {
            // that is what it is for
        }
    }

    static Stream<Arguments> allFiles() {
        return seeds("");
    }

    /** Any bytes: some reader takes them, or a refusal says what they are. */
    @MethodSource("allFiles")
    @FuzzTest(maxDuration = TIME)
    void any(byte[] bytes) {
        StatementReader detecting = new DetectingStatementReader();
        FuzzedFile.check(
                new FormatReader() {
                    @Override
                    public boolean recognises(FileHead head) {
                        return true;
                    }

                    @Override
                    public void read(StatementFile file, StatementSink sink) throws IOException {
                        detecting.read(file, sink);
                    }
                },
                bytes);
    }
}
