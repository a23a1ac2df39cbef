package eu.hodina.application.reminder;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.reminder.ReminderPolicy;
import java.util.Objects;

/** Use cases: a firm says when it reminds, and what holds for single clients. What was sent stays. */
public final class EditReminderPolicies {
    private final Ports ports;
    private final ChangeRecorder recorder;

    /**
     * Made by {@link eu.hodina.application.Billing#reminders}.
     *
     * @param ports all that is kept
     * @param recorder keeps who changed what
     */
    public EditReminderPolicies(Ports ports, ChangeRecorder recorder) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /**
     * {@return the policy of a firm; the usual one where it has none of its own}
     *
     * @param firm an identity
     * @throws NotFoundException where there is none of this identity
     */
    public Versioned<ReminderPolicy> of(FirmId firm) {
        return ports.transactions().call(() -> {
            requireThere(firm);
            return new Versioned<>(ports.reminderPolicies().of(firm), recorder.version(subject(firm)));
        });
    }

    /**
     * Says anew when a firm reminds.
     *
     * @param caller who does it
     * @param firm an identity
     * @param version that the caller had read
     * @param policy from now on
     * @return the policy as it is now
     * @throws NotFoundException where there is none of this identity
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<ReminderPolicy> change(Caller caller, FirmId firm, long version, ReminderPolicy policy) {
        return ports.transactions().call(() -> {
            requireThere(firm);
            ReminderPolicy before = ports.reminderPolicies().of(firm);
            long now = recorder.changed(caller, subject(firm), version, before, policy);
            ports.reminderPolicies().keep(firm, policy);
            return new Versioned<>(policy, now);
        });
    }

    /**
     * {@return what is said of a client}
     *
     * @param client an identity
     * @throws NotFoundException where there is none of this identity
     */
    public Versioned<ClientReminders> of(ClientId client) {
        return ports.transactions().call(() -> {
            requireThere(client);
            return new Versioned<>(ports.reminderPolicies().of(client), recorder.version(subject(client)));
        });
    }

    /**
     * Says anew what holds for a client.
     *
     * @param caller who does it
     * @param client an identity
     * @param version that the caller had read
     * @param said from now on
     * @return what is said now
     * @throws NotFoundException where there is none of this identity
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<ClientReminders> change(Caller caller, ClientId client, long version, ClientReminders said) {
        return ports.transactions().call(() -> {
            requireThere(client);
            ClientReminders before = ports.reminderPolicies().of(client);
            long now = recorder.changed(caller, subject(client), version, before, said);
            ports.reminderPolicies().keep(client, said);
            return new Versioned<>(said, now);
        });
    }

    private void requireThere(FirmId firm) {
        if (ports.firms().find(firm).isEmpty()) {
            throw new NotFoundException("firm", firm.value());
        }
    }

    private void requireThere(ClientId client) {
        if (ports.clients().find(client).isEmpty()) {
            throw new NotFoundException("client", client.value());
        }
    }

    private static Subject subject(FirmId firm) {
        return new Subject("reminder-policy", firm.value());
    }

    private static Subject subject(ClientId client) {
        return new Subject("client-reminders", client.value());
    }
}
