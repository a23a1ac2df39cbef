package eu.hodina.application.reminder;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.reminder.InvoiceMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Use cases: an invoice is disputed, or its payment is promised; while that holds, nobody is reminded of it. */
public final class MarkInvoices {
    private final Ports ports;
    private final ChangeRecorder recorder;

    /**
     * Made by {@link eu.hodina.application.Billing#reminders}.
     *
     * @param ports all that is kept
     * @param recorder keeps who changed what
     */
    public MarkInvoices(Ports ports, ChangeRecorder recorder) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /**
     * What a person says of an invoice.
     *
     * @param kind which
     * @param until the last day on which it holds; a promise has one
     * @param note for people
     */
    public record Said(InvoiceMark.Kind kind, Optional<LocalDate> until, String note) {
        /** Checks nothing but presence. */
        public Said {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(note, "note");
        }

        private boolean isOf(InvoiceMark mark) {
            return mark.kind() == kind
                    && mark.until().equals(until)
                    && mark.note().equals(note);
        }
    }

    /**
     * The marks of an invoice, as the trail keeps them.
     *
     * @param marks at most one a kind
     */
    public record Marks(List<InvoiceMark> marks) {
        /** Copies. */
        public Marks {
            marks = List.copyOf(marks);
        }
    }

    /**
     * {@return what is said of an invoice}
     *
     * @param number of the invoice
     * @throws NotFoundException where there is none
     */
    public Versioned<Marks> find(InvoiceNumber number) {
        return ports.transactions().call(() -> {
            Invoice invoice = kept(number);
            return new Versioned<>(
                    new Marks(ports.invoiceMarks().of(invoice.id())), recorder.version(subject(invoice)));
        });
    }

    /**
     * Says anew what holds of an invoice.
     *
     * @param caller who says so
     * @param number of the invoice
     * @param version that the caller had read
     * @param said at most one a kind; none takes all marks off
     * @return what is said now; a mark that stays keeps who said it
     * @throws NotFoundException where there is no such invoice
     * @throws RefusedException for a promise without its day, and for an invoice that is cancelled
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Marks> change(Caller caller, InvoiceNumber number, long version, List<Said> said) {
        return ports.transactions().call(() -> {
            Invoice invoice = kept(number);
            if (invoice.state() == InvoiceState.CANCELLED) {
                throw new RefusedException("", "an invoice that holds was expected, " + number + " is cancelled");
            }
            List<InvoiceMark> before = ports.invoiceMarks().of(invoice.id());
            List<InvoiceMark> after =
                    said.stream().map(one -> mark(one, before, caller)).toList();
            if (after.stream().map(InvoiceMark::kind).distinct().count() != after.size()) {
                throw new RefusedException("", "at most one mark of a kind was expected");
            }
            long now = recorder.changed(caller, subject(invoice), version, new Marks(before), new Marks(after));
            ports.invoiceMarks().keep(invoice.id(), after);
            return new Versioned<>(new Marks(after), now);
        });
    }

    private static InvoiceMark mark(Said said, List<InvoiceMark> before, Caller caller) {
        return before.stream().filter(said::isOf).findFirst().orElseGet(() -> made(said, caller));
    }

    private static InvoiceMark made(Said said, Caller caller) {
        try {
            return new InvoiceMark(said.kind(), said.until(), said.note(), caller.login());
        } catch (IllegalArgumentException e) {
            throw new RefusedException("", String.valueOf(e.getMessage()));
        }
    }

    private Invoice kept(InvoiceNumber number) {
        return ports.invoices().find(number).orElseThrow(() -> new NotFoundException("invoice", number.value()));
    }

    private static Subject subject(Invoice invoice) {
        return new Subject("invoice-marks", invoice.id().value());
    }
}
