package eu.hodina.application;

import eu.hodina.application.reminder.EditReminderPolicies;
import eu.hodina.application.reminder.LetterRenderer;
import eu.hodina.application.reminder.MarkInvoices;
import eu.hodina.application.reminder.ReleaseReminders;
import eu.hodina.application.reminder.SendReminders;
import eu.hodina.application.reminder.ViewReminders;
import eu.hodina.application.trail.ChangeRecorder;
import java.time.InstantSource;
import java.util.Objects;

/** The room of reminders: {@code billing.reminders().send().run(LocalDate.parse("2026-11-23"), false)}. */
public final class ReminderUseCases {
    private final Ports ports;
    private final LetterRenderer renderer;
    private final Identities identities;
    private final InstantSource clock;

    ReminderUseCases(Ports ports, LetterRenderer renderer, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.renderer = Objects.requireNonNull(renderer, "renderer");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    private ChangeRecorder recorder() {
        return new ChangeRecorder(ports.trail(), clock);
    }

    /** {@return says when firms remind, and what holds for clients} */
    public EditReminderPolicies policies() {
        return new EditReminderPolicies(ports, recorder());
    }

    /** {@return marks invoices as disputed or promised} */
    public MarkInvoices marks() {
        return new MarkInvoices(ports, recorder());
    }

    /** {@return reminds of what is overdue} */
    public SendReminders send() {
        return new SendReminders(ports, renderer, identities, clock);
    }

    /** {@return lets pre-action letters go} */
    public ReleaseReminders release() {
        return new ReleaseReminders(ports, renderer, identities, clock);
    }

    /** {@return shows what would be reminded, and what was} */
    public ViewReminders view() {
        return new ViewReminders(ports, clock);
    }
}
