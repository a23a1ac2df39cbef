package eu.hodina.domain.firm;

import java.util.Locale;
import java.util.Objects;

/**
 * How the numbers of one kind of document look: {@code FV} + year + four digits gives {@code FV20260001}. The counter
 * itself lives where it can be drawn without a gap, in the transaction that issues.
 *
 * @param code what it counts, {@code INVOICE} or {@code ORDER}
 * @param prefix 0 to 8 letters, digits or dashes
 * @param digits 3 to 8, the least width of the counter
 */
public record NumberSeries(String code, String prefix, int digits) {
    public NumberSeries {
        Objects.requireNonNull(code, "code");
        if (!prefix.matches("[A-Z0-9-]{0,8}")) {
            throw new IllegalArgumentException("a prefix has up to 8 letters, digits or dashes, not '" + prefix + "'");
        }
        if (digits < 3 || digits > 8) {
            throw new IllegalArgumentException("a counter has 3 to 8 digits, not " + digits);
        }
    }

    /**
     * Writes a number of the series: {@code number(2026, 7)} is {@code FV20260007}.
     *
     * @param year of issue, four digits
     * @param counter from 1, without a gap within the year
     * @return the number as it is printed
     */
    public String number(int year, long counter) {
        if (counter < 1) {
            throw new IllegalArgumentException("a counter begins with 1, not " + counter);
        }
        return String.format(Locale.ROOT, "%s%04d%0" + digits + "d", prefix, year, counter);
    }
}
