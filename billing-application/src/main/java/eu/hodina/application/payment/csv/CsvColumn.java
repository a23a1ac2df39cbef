package eu.hodina.application.payment.csv;

import eu.hodina.application.RefusedException;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A column, by its title in the header or by its number: {@code Částka}, {@code #3}. Titles are compared without case,
 * diacritics and repeated spaces.
 *
 * @param written the title, or a hash and the number from 1
 */
public record CsvColumn(String written) {
    private static final int LONGEST = 100;
    private static final int LAST = 1_000;

    public CsvColumn {
        Objects.requireNonNull(written, "written");
        if (written.isBlank() || written.length() > LONGEST) {
            throw new RefusedException(
                    "", "a title of 1 to " + LONGEST + " characters, or # and a number, was expected");
        }
        if (written.matches("#\\d+") && (written.length() > 5 || number(written) < 1 || number(written) > LAST)) {
            throw new RefusedException("", "a column from #1 to #" + LAST + " was expected, not " + written);
        }
    }

    private static int number(String written) {
        return Integer.parseInt(written.substring(1));
    }

    /** {@return its number, from 1; none where it is known by its title} */
    public OptionalInt number() {
        return written.matches("#\\d+") ? OptionalInt.of(number(written)) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return written;
    }
}
