package eu.hodina.application.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Whether the books add up, and where they do not, by how much.
 *
 * @param breaches what does not add up; none where all does
 */
public record BooksBalance(List<Breach> breaches) {
    public BooksBalance {
        breaches = List.copyOf(breaches);
    }

    /** {@return whether every law holds} */
    public boolean isBalanced() {
        return breaches.isEmpty();
    }

    /** What must hold at any time. */
    public enum Law {
        /** The measured minutes of a rated log's charges are the minutes of the log. */
        MINUTES_ARE_CHARGED,
        /** The total that a client owes for an invoice is the sum of its lines with the VAT on them. */
        TOTAL_IS_LINES_AND_VAT,
        /** What came in is what was allocated and what was not. */
        PAYMENTS_ARE_ALLOCATED_OR_LEFT
    }

    /**
     * A law that does not hold.
     *
     * @param law which one does not hold
     * @param subject the log, the invoice or the currency
     * @param expected minutes, or an amount
     * @param found in the same unit as what was expected
     */
    public record Breach(Law law, String subject, BigDecimal expected, BigDecimal found) {
        public Breach {
            Objects.requireNonNull(law, "law");
            Objects.requireNonNull(subject, "subject");
        }

        /** {@return what is too much, negative for what is missing} */
        public BigDecimal difference() {
            return found.subtract(expected);
        }

        /** {@code TOTAL_IS_LINES_AND_VAT FV20260001: expected 121.00, found 121.01, difference 0.01}. */
        @Override
        public String toString() {
            return law + " " + subject + ": expected " + expected.toPlainString() + ", found " + found.toPlainString()
                    + ", difference " + difference().toPlainString();
        }
    }
}
