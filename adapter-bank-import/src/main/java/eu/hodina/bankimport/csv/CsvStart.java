package eu.hodina.bankimport.csv;

import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.bankimport.file.Place;
import eu.hodina.bankimport.file.WrittenAmount;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the rows of a table begin: behind the header, or with the first row where there is none.
 *
 * @param columns where the columns of the mapping stand
 * @param firstRow the first row, where it was needed to know
 */
record CsvStart(CsvColumns columns, Optional<CsvRow> firstRow) {
    /** So many rows may stand before the header. */
    static final int MOST_BEFORE = 100;

    static CsvStart find(CsvRows rows, CsvMapping mapping, CsvFacts facts) throws IOException {
        for (int i = 0; i < mapping.layout().skippedLines(); i++) {
            rows.next().ifPresent(facts::take);
        }
        return mapping.layout().header() ? findHeader(rows, mapping, facts) : beginAtOnce(rows, mapping);
    }

    private static CsvStart beginAtOnce(CsvRows rows, CsvMapping mapping) throws IOException {
        CsvRow first = rows.next().orElseThrow(() -> rows.end().refused("a row was expected, found none"));
        CsvColumns columns = CsvColumns.of(mapping, first);
        if (!columns.missing().isEmpty()) {
            throw first.place(first.size())
                    .refused(columns.missing() + " was expected by the mapping '" + mapping.name() + "', the row has "
                            + first.size() + " cells");
        }
        return new CsvStart(columns, Optional.of(first));
    }

    private static CsvStart findHeader(CsvRows rows, CsvMapping mapping, CsvFacts facts) throws IOException {
        Optional<CsvRow> nearest = Optional.empty();
        List<String> missing = List.of();
        for (int i = 0; i < MOST_BEFORE; i++) {
            Optional<CsvRow> row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            CsvColumns columns = CsvColumns.of(mapping, row.get());
            if (columns.missing().isEmpty()) {
                return new CsvStart(columns, Optional.empty());
            }
            if (nearest.isEmpty() || columns.missing().size() < missing.size()) {
                nearest = row;
                missing = columns.missing();
            }
            facts.take(row.get());
        }
        throw refused(rows.end(), mapping, nearest, missing);
    }

    private static RuntimeException refused(
            Place end, CsvMapping mapping, Optional<CsvRow> nearest, List<String> missing) {
        String wanted = missing.stream().map(title -> "'" + title + "'").collect(Collectors.joining(", "));
        if (nearest.isEmpty()) {
            return end.refused("a header was expected, found no row");
        }
        CsvRow row = nearest.get();
        String found = row.cells().stream()
                .limit(30)
                .map(title -> "'" + WrittenAmount.shown(title) + "'")
                .collect(Collectors.joining(", "));
        return row.place(0)
                .refused("the mapping '" + mapping.name() + "' expects " + wanted + " in the header, found " + found);
    }
}
