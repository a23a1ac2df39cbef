package eu.hodina.application.reminder;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.reminder.ReminderPolicy;
import eu.hodina.domain.reminder.ReminderTerms;
import java.util.Map;

/** Port: when firms remind, and what is said of single clients. */
public interface ReminderPolicies {

    /**
     * {@return the policy of a firm; {@link ReminderPolicy#usual()} where it has none of its own}
     *
     * @param firm an identity
     */
    ReminderPolicy of(FirmId firm);

    /**
     * {@return what is said of a client; {@link ClientReminders#NONE} where nothing is}
     *
     * @param client an identity
     */
    ClientReminders of(ClientId client);

    /** {@return what is said of clients, of those of whom something is} */
    Map<ClientId, ClientReminders> clients();

    /**
     * Keeps the policy of a firm in the place of the one it had.
     *
     * @param firm that is kept
     * @param policy from now on
     */
    void keep(FirmId firm, ReminderPolicy policy);

    /**
     * Keeps what is said of a client in the place of what was said.
     *
     * @param client that is kept
     * @param said from now on
     */
    void keep(ClientId client, ClientReminders said);

    /**
     * {@return what holds for a client of a firm}
     *
     * @param firm an identity
     * @param client an identity
     */
    default ReminderTerms terms(FirmId firm, ClientId client) {
        return of(client).over(of(firm));
    }
}
