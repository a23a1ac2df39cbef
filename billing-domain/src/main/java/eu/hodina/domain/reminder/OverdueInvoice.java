package eu.hodina.domain.reminder;

import eu.hodina.domain.payment.OpenInvoice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An invoice that may have to be reminded, with what is known of it.
 *
 * @param invoice with what is open on it
 * @param last the highest level that it was reminded at
 * @param paymentSuggested whether a payment that a person has yet to decide on would settle it
 */
public record OverdueInvoice(OpenInvoice invoice, Optional<Past> last, boolean paymentSuggested) {
    public OverdueInvoice {
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(last, "last");
    }

    /** {@return the last day to pay: a due date on a Saturday, a Sunday or a holiday moves to the next working day} */
    public LocalDate lastDay() {
        return WorkingDays.onOrAfter(invoice.due());
    }

    /**
     * A reminder that went out.
     *
     * @param level from 1
     * @param on the day on which it went out
     */
    public record Past(int level, LocalDate on) {
        public Past {
            Objects.requireNonNull(on, "on");
        }
    }
}
