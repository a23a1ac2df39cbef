package eu.hodina.domain.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The published rates of a price index, at most one a year.
 *
 * @param rates by year, rising
 */
public record IndexTable(List<IndexRate> rates) {

    /**
     * Refuses two answers to one question.
     *
     * @throws IllegalArgumentException where a year has two rates
     */
    public IndexTable {
        rates = rates.stream().sorted(Comparator.comparingInt(IndexRate::year)).toList();
        for (int i = 1; i < rates.size(); i++) {
            if (rates.get(i - 1).year() == rates.get(i).year()) {
                throw new IllegalArgumentException("one rate of an index a year, not two of "
                        + rates.get(i).year());
            }
        }
    }

    /**
     * {@return the rate of a year; none where it is not known (yet)}
     *
     * @param year a calendar year
     */
    public Optional<IndexRate> of(int year) {
        return rates.stream().filter(rate -> rate.year() == year).findFirst();
    }
}
