package eu.hodina.domain.reminder;

import eu.hodina.domain.money.Percentage;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The two-week repo rate of the ČNB on the first day of each half-year, from which interest on late payment follows: that of
 * the half-year in which the default began, and eight percentage points, for the whole default (Government Decree 351/2013
 * Sb., § 2; handbook 6.1). Data: a half-year that is missing refuses, it is never guessed.
 *
 * @param byHalfYear the rates that are known
 */
public record RepoRates(SortedMap<HalfYear, Percentage> byHalfYear) {
    private static final Percentage SURCHARGE = Percentage.parse("8");

    /** Copies. */
    public RepoRates {
        byHalfYear = Collections.unmodifiableSortedMap(new TreeMap<>(byHalfYear));
    }

    /** {@return the rates from the first half of 2020 to the first of 2026 (handbook 6.1); the next has to be entered} */
    public static RepoRates published() {
        List<String> rates = List.of(
                "2.00", "0.25", "0.25", "0.50", "3.75", "7.00", "7.00", "7.00", "6.75", "4.75", "4.00", "3.50", "3.50");
        SortedMap<HalfYear, Percentage> table = new TreeMap<>();
        for (int i = 0; i < rates.size(); i++) {
            table.put(new HalfYear(2020 + i / 2, i % 2 + 1), Percentage.parse(rates.get(i)));
        }
        return new RepoRates(table);
    }

    /**
     * {@return these rates with others, which stand before them}
     *
     * @param others by half-year
     */
    public RepoRates with(Map<HalfYear, Percentage> others) {
        SortedMap<HalfYear, Percentage> table = new TreeMap<>(byHalfYear);
        table.putAll(others);
        return new RepoRates(table);
    }

    /**
     * {@return the interest of a year on a default, per cent: 12 for one that began in the first half of 2025}
     *
     * @param began the first day of the default
     * @throws MissingRepoRateException where the rate of its half-year is not known
     */
    public Percentage interestFrom(LocalDate began) {
        HalfYear half = HalfYear.of(began);
        return Optional.ofNullable(byHalfYear.get(half))
                .map(repo -> new Percentage(repo.hundredths() + SURCHARGE.hundredths()))
                .orElseThrow(() -> new MissingRepoRateException(half));
    }

    /** {@return half-years with their rates, for reading: {@code 2025-H1 4 %}} */
    @Override
    public String toString() {
        return byHalfYear.entrySet().stream()
                .map(rate -> rate.getKey() + " " + rate.getValue())
                .collect(Collectors.joining(", "));
    }
}
