package eu.hodina.bankimport.fio;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.csv.CsvRow;
import eu.hodina.bankimport.csv.CsvRows;
import eu.hodina.bankimport.file.TextSource;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks through Fio's CSV: lines of {@code key;value}, a header that begins with the id of the movement, and a line a
 * movement. The interface writes it bare, the internet banking with quotes.
 */
final class FioCsvWalk {
    private static final int MOST_LINES_BEFORE = 100;
    private static final int UNKNOWN = -1;

    private static final Map<String, Integer> COLUMNS = Map.ofEntries(
            Map.entry("ID pohybu", 22),
            Map.entry("ID operace", 22),
            Map.entry("Datum", 0),
            Map.entry("Objem", 1),
            Map.entry("Měna", 14),
            Map.entry("Protiúčet", 2),
            Map.entry("Název protiúčtu", 10),
            Map.entry("Kód banky", 3),
            Map.entry("KS", 4),
            Map.entry("VS", 5),
            Map.entry("SS", 6),
            Map.entry("Zpráva pro příjemce", 16),
            Map.entry("Typ", 8),
            Map.entry("BIC", 26),
            Map.entry("Reference plátce", 27));

    private final TextSource text;
    private final CsvRows rows;
    private final FioInfo info = new FioInfo();
    private final FioOutput output;

    FioCsvWalk(TextSource text, CsvRows rows, StatementSink sink) {
        this.text = text;
        this.rows = rows;
        this.output = new FioOutput(sink, StatementFormat.FIO_CSV, info);
    }

    void readAll() throws IOException {
        CsvRow header = findHeader();
        List<Integer> columns = new ArrayList<>();
        header.cells().forEach(title -> columns.add(COLUMNS.getOrDefault(title, UNKNOWN)));
        if (!columns.contains(0) || !columns.contains(1)) {
            throw header.place(0).refused("the columns Datum and Objem were expected in the header");
        }
        for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            readMovement(header, columns, row.get());
        }
        output.finish(text);
    }

    private CsvRow findHeader() throws IOException {
        for (int i = 0; i < MOST_LINES_BEFORE; i++) {
            Optional<CsvRow> row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            if (COLUMNS.getOrDefault(row.get().cell(0), UNKNOWN) == 22) {
                return row.get();
            }
            info.put(row.get().cell(0), row.get().cell(1));
        }
        throw text.refused("a header that begins with ID pohybu or ID operace was expected in the first "
                + MOST_LINES_BEFORE + " lines");
    }

    private void readMovement(CsvRow header, List<Integer> columns, CsvRow row) {
        if (row.size() < header.filled() || row.filled() > header.filled()) {
            throw row.place(row.size())
                    .refused(header.filled() + " cells as in the header were expected, found " + row.size());
        }
        FioMovement movement = new FioMovement();
        for (int i = 0; i < columns.size(); i++) {
            movement.put(columns.get(i), row.cell(i));
        }
        output.add(movement, row.place(columns.indexOf(1)));
    }
}
