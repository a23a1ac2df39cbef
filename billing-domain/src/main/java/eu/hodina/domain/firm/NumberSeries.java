package eu.hodina.domain.firm;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

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

    /**
     * What tells the variable symbols of this series from those of others: the digits of the prefix, which come before
     * year and counter, without leading zeros, which symbols drop: {@code 2} of {@code F02}, empty of {@code FV}. Two
     * series of one stem would come to the same symbol.
     *
     * @return digits, maybe none
     */
    public String symbolStem() {
        return prefix.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
    }

    /**
     * {@return why documents of the series could not be told apart by their variable symbols; none where they can}
     *
     * <p>Stem, four digits of the year and counter have to fit the ten digits of a symbol, of which only the last would
     * be kept; and a stem with 20 in it could be read as a year of another series.
     */
    public Optional<String> symbolProblem() {
        int length = symbolStem().length() + 4 + digits;
        if (length > 10) {
            return Optional.of(
                    "digits of the prefix, year and counter fit the ten of a variable symbol, not " + length);
        }
        if (symbolStem().contains("20")) {
            return Optional.of("the digits of a prefix have no 20 in them, which reads as a year, not " + prefix);
        }
        return Optional.empty();
    }
}
