package eu.hodina.domain.insight.report;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a report. A column with a quotient is not filled by whoever makes the rows: the report computes it, for each row
 * and for the totals in the same way, from the cells that are shown.
 *
 * @param key by which programs know it, {@code margin}; the words for people follow from it
 * @param type of its cells
 * @param quotient by which it is computed; none where it is given
 */
public record ReportColumn(String key, Type type, Optional<Quotient> quotient) {

    /** What the cells of a column are. */
    public enum Type {
        /** Words; never summed. */
        TEXT,
        /** A day; never summed. */
        DATE,
        /** Whole minutes. */
        MINUTES,
        /** An exact amount, summed by currency. */
        MONEY,
        /** Hundredths of a per cent; never summed. */
        PERCENT,
        /** A whole number. */
        COUNT;

        /** {@return whether the total of a column is the sum of its cells} */
        public boolean isSummed() {
            return this == MINUTES || this == MONEY || this == COUNT;
        }
    }

    /**
     * A column divided by another.
     *
     * @param dividend the key of a column of money or minutes
     * @param divisor the key of a column of the same type, or, for a price of an hour, of minutes
     */
    public record Quotient(String dividend, String divisor) {
        public Quotient {
            Objects.requireNonNull(dividend, "dividend");
            Objects.requireNonNull(divisor, "divisor");
        }
    }

    public ReportColumn {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(quotient, "quotient");
    }

    /**
     * {@return a column whose cells are given}
     *
     * @param key by which programs know it
     * @param type of its cells
     */
    public static ReportColumn of(String key, Type type) {
        return new ReportColumn(key, type, Optional.empty());
    }

    /**
     * A part of a whole: the margin 26 150.00 of the revenue 62 400.00 is 41.91 %.
     *
     * @param key by which programs know it
     * @param part the key of the column of the part
     * @param whole the key of the column of the whole; 0 there is no per cent
     * @return a column that the report computes, HALF_UP to hundredths
     */
    public static ReportColumn percent(String key, String part, String whole) {
        return new ReportColumn(key, Type.PERCENT, Optional.of(new Quotient(part, whole)));
    }

    /**
     * An amount by the hour: 62 400.00 in 45 hours is 1 386.67.
     *
     * @param key by which programs know it
     * @param amount the key of the column of money
     * @param minutes the key of the column of minutes; 0 there is no amount
     * @return a column that the report computes, HALF_UP to the minor unit
     */
    public static ReportColumn perHour(String key, String amount, String minutes) {
        return new ReportColumn(key, Type.MONEY, Optional.of(new Quotient(amount, minutes)));
    }
}
