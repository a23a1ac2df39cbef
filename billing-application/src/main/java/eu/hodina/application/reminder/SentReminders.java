package eu.hodina.application.reminder;

import eu.hodina.application.mail.MailId;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.reminder.ReminderStage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Port: which invoice was reminded at which stage. Each reaches each stage once ever; the store keeps it unique. */
public interface SentReminders {

    /**
     * Notes that an invoice was reminded.
     *
     * @param reminder of a mail that is in the outbox
     * @throws IllegalStateException where the invoice was already reminded at this stage
     */
    void add(SentReminder reminder);

    /**
     * {@return the reminders of these invoices, in the order of invoice and stage}
     *
     * @param invoices identities
     */
    List<SentReminder> of(Collection<InvoiceId> invoices);

    /** {@return the reminders whose mail has failed, and was neither sent again nor cancelled} */
    List<SentReminder> failed();

    /**
     * {@return some of the reminders to a client, by mail falling, and invoice: the newest first}
     *
     * @param client an identity
     * @param after only those after this place; none for the first
     * @param limit at most so many
     */
    List<SentReminder> to(ClientId client, Optional<Place> after, int limit);

    /**
     * A reminder that went into the outbox.
     *
     * @param invoice an identity
     * @param stage which the invoice reached by it
     * @param on the day
     * @param mail that reminded
     */
    record SentReminder(InvoiceId invoice, ReminderStage stage, LocalDate on, MailId mail) {
        /** Checks nothing but presence. */
        public SentReminder {
            Objects.requireNonNull(invoice, "invoice");
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(mail, "mail");
        }

        /** {@return where it stands in the list of its client} */
        public Place place() {
            return new Place(mail, invoice);
        }
    }

    /**
     * Where a reminder stands in the list of its client.
     *
     * @param mail that reminded
     * @param invoice an identity
     */
    record Place(MailId mail, InvoiceId invoice) {
        /** Checks nothing but presence. */
        public Place {
            Objects.requireNonNull(mail, "mail");
            Objects.requireNonNull(invoice, "invoice");
        }

        /** {@return as a cursor: both identities with a colon between them} */
        @Override
        public String toString() {
            return mail + ":" + invoice;
        }

        /**
         * {@return the place of a cursor}
         *
         * @param text as {@link #toString} writes it
         */
        public static Place parse(String text) {
            int colon = text.indexOf(':');
            if (colon < 1 || colon == text.length() - 1) {
                throw new IllegalArgumentException("a place as a list gave it was expected");
            }
            return new Place(new MailId(text.substring(0, colon)), new InvoiceId(text.substring(colon + 1)));
        }
    }
}
