package eu.hodina.application.memory;

import eu.hodina.application.reminder.ClientReminders;
import eu.hodina.application.reminder.ReminderPolicies;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.reminder.ReminderPolicy;
import java.util.Map;

/** Twin of the policies of reminders. */
final class MemoryReminderPolicies implements ReminderPolicies {
    private final Shelf<FirmId, ReminderPolicy> firms;
    private final Shelf<ClientId, ClientReminders> clients;

    MemoryReminderPolicies(MemoryTransactions transactions) {
        this.firms = transactions.shelf();
        this.clients = transactions.shelf();
    }

    @Override
    public ReminderPolicy of(FirmId firm) {
        return firms.find(firm).orElseGet(ReminderPolicy::usual);
    }

    @Override
    public ClientReminders of(ClientId client) {
        return clients.find(client).orElse(ClientReminders.NONE);
    }

    @Override
    public Map<ClientId, ClientReminders> clients() {
        return clients.entries();
    }

    @Override
    public void keep(FirmId firm, ReminderPolicy policy) {
        firms.put(firm, policy);
    }

    @Override
    public void keep(ClientId client, ClientReminders said) {
        if (said.equals(ClientReminders.NONE)) {
            clients.remove(client);
        } else {
            clients.put(client, said);
        }
    }
}
