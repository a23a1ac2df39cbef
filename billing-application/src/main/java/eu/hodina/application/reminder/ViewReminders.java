package eu.hodina.application.reminder;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.reminder.SentReminders.SentReminder;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.reminder.ReminderPlan;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Use cases: what would be reminded on a day, and what was. */
public final class ViewReminders {
    private final Ports ports;
    private final PlanReminders planning;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#reminders}.
     *
     * @param ports all that is kept
     * @param clock tells the time
     */
    public ViewReminders(Ports ports, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.planning = new PlanReminders(ports);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** {@return what day it is where the firm keeps its books} */
    public LocalDate today() {
        return ports.transactions().call(() -> ReminderDay.today(ports, clock));
    }

    /**
     * {@return what is due on a day, as things stand now}
     *
     * @param day today, or another
     */
    public ReminderPlan plan(LocalDate day) {
        return ports.transactions().call(() -> planning.plan(day));
    }

    /**
     * A reminder with the number of its document, and where its mail stands.
     *
     * @param number as it is printed
     * @param reminder that went into the outbox
     * @param mailState where its mail stands
     */
    public record Named(InvoiceNumber number, SentReminder reminder, MailState mailState) {
        /** Checks nothing but presence. */
        public Named {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(reminder, "reminder");
            Objects.requireNonNull(mailState, "mailState");
        }
    }

    /**
     * {@return the reminders of a document, by stage}
     *
     * @param number of the document
     * @throws NotFoundException where there is no such document
     */
    public List<Named> sent(InvoiceNumber number) {
        return ports.transactions().call(() -> {
            Invoice document =
                    ports.invoices().find(number).orElseThrow(() -> new NotFoundException("invoice", number.value()));
            return ports.sentReminders().of(List.of(document.id())).stream()
                    .map(reminder -> named(number, reminder))
                    .toList();
        });
    }

    /**
     * Lists the reminders to a client, the newest first.
     *
     * @param client an identity
     * @param after only those after this place; none for the first
     * @param limit the most that the page holds
     * @return a page
     * @throws NotFoundException where there is no such client
     */
    public Page<Named> sentTo(ClientId client, Optional<SentReminders.Place> after, int limit) {
        return ports.transactions().call(() -> {
            if (ports.clients().find(client).isEmpty()) {
                throw new NotFoundException("client", client.value());
            }
            Page<SentReminder> page = Page.of(
                    ports.sentReminders().to(client, after, limit + 1),
                    limit,
                    reminder -> reminder.place().toString());
            return page.map(reminder -> named(
                    ports.invoices().find(reminder.invoice()).orElseThrow().number(), reminder));
        });
    }

    private Named named(InvoiceNumber number, SentReminder reminder) {
        return new Named(
                number,
                reminder,
                ports.outbox().head(reminder.mail()).orElseThrow().state());
    }
}
