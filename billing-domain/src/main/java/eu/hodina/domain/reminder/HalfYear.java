package eu.hodina.domain.reminder;

import java.time.LocalDate;
import java.time.Month;

/**
 * January to June, or July to December, of a year.
 *
 * @param year from 1990 to 2999
 * @param half 1 or 2
 */
public record HalfYear(int year, int half) implements Comparable<HalfYear> {
    public HalfYear {
        if (year < 1990 || year > 2999 || half < 1 || half > 2) {
            throw new IllegalArgumentException("a half of a year is 2026-H1 or 2026-H2, not " + year + "-H" + half);
        }
    }

    /**
     * {@return the half-year in which a day lies: 30 June 2026 is of 2026-H1}
     *
     * @param day any
     */
    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonth().compareTo(Month.JULY) < 0 ? 1 : 2);
    }

    /**
     * Reads one: {@code parse("2026-H2")}.
     *
     * @param text a year of four digits and {@code -H1} or {@code -H2}
     * @return the half-year
     */
    public static HalfYear parse(String text) {
        if (!text.matches("[0-9]{4}-H[12]")) {
            throw new IllegalArgumentException("a half of a year such as 2026-H2 was expected");
        }
        return new HalfYear(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
    }

    @Override
    public int compareTo(HalfYear other) {
        return year == other.year ? Integer.compare(half, other.half) : Integer.compare(year, other.year);
    }

    /** {@return as it is read: {@code 2026-H2}} */
    @Override
    public String toString() {
        return year + "-H" + half;
    }
}
