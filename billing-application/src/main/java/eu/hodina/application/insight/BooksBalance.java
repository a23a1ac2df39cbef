package eu.hodina.application.insight;

import eu.hodina.domain.time.WorkLogId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Whether the books add up, and where they do not, by how much.
 *
 * @param breaches what does not add up; none where all does
 * @param waiting logs of days that are rated, which came, were corrected or were changed since: the next billing rates them
 */
public record BooksBalance(List<Breach> breaches, List<Waiting> waiting) {
    public BooksBalance {
        breaches = List.copyOf(breaches);
        waiting = List.copyOf(waiting);
    }

    /** {@return whether every law holds} */
    public boolean isBalanced() {
        return breaches.isEmpty();
    }

    /** What must hold at any time. */
    public enum Law {
        /** The measured minutes of a billed log's charges are the minutes of the log, or of its last correction. */
        MINUTES_ARE_CHARGED,
        /** The total that a client owes for an invoice is the sum of its lines with the VAT on them. */
        TOTAL_IS_LINES_AND_VAT,
        /** What came in is what was allocated and what was not. */
        PAYMENTS_ARE_ALLOCATED_OR_LEFT
    }

    /**
     * Work that is not charged as it is known now, and will be.
     *
     * @param log whose work
     * @param minutes that it has now
     * @param charged minutes so far
     */
    public record Waiting(WorkLogId log, long minutes, long charged) {
        public Waiting {
            Objects.requireNonNull(log, "log");
        }
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
