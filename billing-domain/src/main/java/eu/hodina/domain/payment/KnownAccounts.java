package eu.hodina.domain.payment;

import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** From which accounts clients are known to pay. One account may be known for several clients. Immutable. */
public final class KnownAccounts {
    private static final KnownAccounts NONE = new KnownAccounts(Map.of());

    private final Map<Iban, Set<ClientId>> clients;

    private KnownAccounts(Map<Iban, Set<ClientId>> clients) {
        this.clients = clients;
    }

    /** {@return no account at all: nothing is learned yet} */
    public static KnownAccounts none() {
        return NONE;
    }

    /**
     * {@return the accounts that these clients are known to pay from}
     *
     * @param clients all that may pay
     */
    public static KnownAccounts of(Collection<Client> clients) {
        Map<Iban, Set<ClientId>> found = new HashMap<>();
        clients.forEach(client -> client.knownAccounts()
                .forEach(account ->
                        found.computeIfAbsent(account, any -> new HashSet<>()).add(client.id())));
        return of(found);
    }

    /**
     * {@return what a map says; it is copied}
     *
     * @param clients by the account from which they pay
     */
    public static KnownAccounts of(Map<Iban, Set<ClientId>> clients) {
        Map<Iban, Set<ClientId>> copy = new HashMap<>(clients);
        copy.replaceAll((account, ids) -> Set.copyOf(ids));
        return new KnownAccounts(copy);
    }

    /** Whether nobody is known by any account. */
    boolean isEmpty() {
        return clients.isEmpty();
    }

    Set<ClientId> clientsOf(ReceivedPayment payment) {
        return payment.sender()
                .map(account -> clients.getOrDefault(account, Set.of()))
                .orElse(Set.of());
    }

    /** Known, but not as this client's. */
    boolean isOfAnother(ReceivedPayment payment, ClientId client) {
        Set<ClientId> known = clientsOf(payment);
        return !known.isEmpty() && !known.contains(client);
    }
}
