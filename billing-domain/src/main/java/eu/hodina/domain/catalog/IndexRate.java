package eu.hodina.domain.catalog;

import eu.hodina.domain.money.Percentage;
import java.util.Objects;

/**
 * The rate of a price index of one year, as it was published. Data that a person enters, never code.
 *
 * <pre>{@code new IndexRate(2025, Percentage.parse("2.5"), "ČSÚ, průměrná roční míra inflace")}</pre>
 *
 * @param year that the rate tells of, not the one in which it was published; 1900 to 9999
 * @param rate may be negative
 * @param source who published it and what, 1 to 255 characters
 */
public record IndexRate(int year, Percentage rate, String source) {
    public IndexRate {
        Objects.requireNonNull(rate, "rate");
        if (year < 1900 || year > 9999) {
            throw new IllegalArgumentException("an index is of a year from 1900 to 9999, not " + year);
        }
        if (source.isBlank() || source.length() > 255) {
            throw new IllegalArgumentException("the source of an index has 1 to 255 characters, not '" + source + "'");
        }
    }
}
