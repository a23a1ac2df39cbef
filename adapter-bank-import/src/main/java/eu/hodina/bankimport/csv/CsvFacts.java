package eu.hodina.bankimport.csv;

import eu.hodina.application.payment.csv.CsvFact;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.bankimport.file.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lines of a label and a value say of the whole statement, before the table and after it. */
final class CsvFacts {
    private record Found(List<String> values, Place place) {}

    private final CsvMapping mapping;
    private final CsvValues values;
    private final Map<CsvFact, Found> facts = new EnumMap<>(CsvFact.class);

    CsvFacts(CsvMapping mapping, CsvValues values) {
        this.mapping = mapping;
        this.values = values;
    }

    /** Takes in a line, if its first cell that is not blank is one of the labels. */
    void take(CsvRow row) {
        int label = 0;
        while (label < row.size() && row.cell(label).isEmpty()) {
            label++;
        }
        int first = label;
        List<String> rest = row.cells().stream()
                .skip(first + 1L)
                .filter(text -> !text.isEmpty())
                .toList();
        mapping.facts().forEach((fact, title) -> {
            if (!rest.isEmpty() && CsvTitles.isSame(title, row.cell(first))) {
                facts.putIfAbsent(fact, new Found(rest, row.place(first + 1)));
            }
        });
    }

    Optional<String> text(CsvFact fact) {
        return Optional.ofNullable(facts.get(fact)).map(found -> found.values().get(0));
    }

    Optional<BigDecimal> amount(CsvFact fact) {
        return Optional.ofNullable(facts.get(fact))
                .map(found ->
                        values.amount(found.values().get(0), mapping.facts().getOrDefault(fact, ""), found.place()));
    }

    Optional<LocalDate> from() {
        return date(CsvFact.FROM).or(() -> edge(0));
    }

    Optional<LocalDate> to() {
        return date(CsvFact.TO).or(() -> edge(1));
    }

    private Optional<LocalDate> date(CsvFact fact) {
        return Optional.ofNullable(facts.get(fact))
                .map(found -> date(fact, found.values().get(0), found.place()));
    }

    private LocalDate date(CsvFact fact, String text, Place place) {
        return values.date(text, mapping.facts().getOrDefault(fact, ""), place);
    }

    /** {@code 01.07.2026 - 31.07.2026} in one cell, or a day in each of two. */
    private Optional<LocalDate> edge(int which) {
        return Optional.ofNullable(facts.get(CsvFact.PERIOD)).map(found -> {
            String[] days = String.join(" - ", found.values()).split("(?<!\\s)\\s+[-\\u2013]\\s+");
            if (days.length != 2) {
                throw found.place().refused("two days parted by ' - ' were expected");
            }
            return date(CsvFact.PERIOD, days[which], found.place());
        });
    }
}
