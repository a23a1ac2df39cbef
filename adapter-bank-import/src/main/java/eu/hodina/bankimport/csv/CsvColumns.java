package eu.hodina.bankimport.csv;

import eu.hodina.application.payment.csv.CsvColumn;
import eu.hodina.application.payment.csv.CsvField;
import eu.hodina.application.payment.csv.CsvMapping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the columns of a mapping stand in one file. */
final class CsvColumns {
    private final Map<CsvField, List<Integer>> places = new EnumMap<>(CsvField.class);
    private final List<String> missing = new ArrayList<>();
    private final int width;

    private CsvColumns(int width) {
        this.width = width;
    }

    /** In a table with that header, or with that first row. */
    static CsvColumns of(CsvMapping mapping, CsvRow row) {
        CsvColumns columns = new CsvColumns(mapping.layout().header() ? row.filled() : row.size());
        List<String> titles = row.cells().stream().map(CsvTitles::folded).toList();
        mapping.columns().forEach((field, wanted) -> {
            List<Integer> found = new ArrayList<>();
            for (CsvColumn column : wanted) {
                int place = column.number().orElseGet(() -> CsvTitles.find(titles, column.written()) + 1) - 1;
                if (place < 0 || place >= row.size()) {
                    columns.missing.add(column.written());
                }
                found.add(place);
            }
            columns.places.put(field, found);
        });
        return columns;
    }

    /** Columns of the mapping that are not there. */
    List<String> missing() {
        return missing;
    }

    /** So many cells has a row, without blank ones at its end. */
    int width() {
        return width;
    }

    /** What a row has in a column; none where it is blank, or the table does not have it. */
    Optional<String> find(CsvRow row, CsvField field) {
        List<String> found = places.getOrDefault(field, List.of()).stream()
                .map(row::cell)
                .filter(text -> !text.isEmpty())
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", found));
    }

    /** The index of a column; of the first cell where the table does not have it. */
    int index(CsvField field) {
        return places.getOrDefault(field, List.of(0)).get(0);
    }

    boolean has(CsvField field) {
        return places.containsKey(field);
    }
}
