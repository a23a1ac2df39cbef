package eu.hodina.bankimport;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.bankimport.abo.AboReader;
import eu.hodina.bankimport.camt.CamtReader;
import eu.hodina.bankimport.coda.CodaReader;
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
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the statement files of banks, told by their content. Other formats are recognised where that is easy, and
 * refused by name. Stateless and thread-safe.
 */
public final class DetectingStatementReader implements StatementReader {
    /** The first that recognises a file reads it. */
    private static final List<FormatReader> READERS = List.of(
            new AboReader(),
            new CodaReader(),
            new MtReader(),
            new FioJsonReader(),
            new OfxReader(),
            new QifReader(),
            new XmlReader(new CamtReader(), new FinstaReader(), new FioXmlReader()),
            new FioCsvReader());

    private final CsvReader tables;

    /** Reads tables by the mappings that stand ready. */
    public DetectingStatementReader() {
        this(List.of());
    }

    private DetectingStatementReader(List<CsvMapping> kept) {
        this.tables = new CsvReader(kept);
    }

    @Override
    public StatementReader alsoBy(List<CsvMapping> kept) {
        return new DetectingStatementReader(kept);
    }

    @Override
    public StatementReader onlyBy(CsvMapping mapping) {
        return (file, sink) -> {
            FileHead head = FileHead.of(file);
            if (head.isBinary() || head.text().isEmpty()) {
                throw Refusals.of(head);
            }
            CsvReader.read(file, mapping, sink);
        };
    }

    @Override
    public void read(StatementFile file, StatementSink sink) throws IOException {
        FileHead head = FileHead.of(file);
        FormatReader reader = Stream.concat(READERS.stream(), Stream.of(tables))
                .filter(candidate -> candidate.recognises(head))
                .findFirst()
                .orElseThrow(() -> Refusals.of(head));
        reader.read(file, sink);
    }
}
