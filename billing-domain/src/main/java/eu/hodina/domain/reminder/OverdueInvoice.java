package eu.hodina.domain.reminder;

import eu.hodina.domain.payment.OpenInvoice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An invoice that may have to be reminded, with what is known of it.
 *
 * @param invoice with what is open on it
 * @param last the highest stage that it was reminded at
 * @param marks what people know of it
 * @param paymentSuggested whether a payment that a person has yet to decide on would settle it
 * @param statementUntil the last day that the bank's statements of its account tell of; none where none was read in
 * @param terms what holds for its client
 */
public record OverdueInvoice(
        OpenInvoice invoice,
        Optional<Past> last,
        List<InvoiceMark> marks,
        boolean paymentSuggested,
        Optional<LocalDate> statementUntil,
        ReminderTerms terms) {
    public OverdueInvoice {
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(last, "last");
        marks = List.copyOf(marks);
        Objects.requireNonNull(statementUntil, "statementUntil");
        Objects.requireNonNull(terms, "terms");
    }

    /** {@return the last day to pay: the due date, moved to a working day where the policy says so} */
    public LocalDate lastDay() {
        return terms.policy().late().lastDay(invoice.due());
    }

    /**
     * {@return the days since the last day to pay; less than 1 where it is not overdue}
     *
     * @param day today, usually
     */
    public long daysOverdue(LocalDate day) {
        return ChronoUnit.DAYS.between(lastDay(), day);
    }

    Optional<ReminderLevel> nextLevel(LocalDate day) {
        return terms.policy().next(last.map(Past::stage), daysOverdue(day));
    }

    boolean isMarked(InvoiceMark.Kind kind, LocalDate day) {
        return marks.stream().anyMatch(mark -> mark.kind() == kind && mark.holdsOn(day));
    }

    /** More than so many working days came after the last one that a statement tells of, or there is no statement. */
    boolean isStatementTooOld(LocalDate day) {
        if (terms.policy().statementDays().isEmpty()) {
            return false;
        }
        long most = terms.policy().statementDays().getAsInt();
        return statementUntil
                .filter(last -> WorkingDays.between(last, day) <= most)
                .isEmpty();
    }

    /**
     * A reminder that went into the outbox.
     *
     * @param stage that it spoke at for this invoice
     * @param on the day on which it was written
     * @param failed whether its mail failed, and nobody has decided yet what becomes of it
     */
    public record Past(ReminderStage stage, LocalDate on, boolean failed) {
        public Past {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(on, "on");
        }
    }
}
