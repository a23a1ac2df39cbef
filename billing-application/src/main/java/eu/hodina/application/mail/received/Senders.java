package eu.hodina.application.mail.received;

import eu.hodina.application.client.Clients;
import eu.hodina.application.mail.BouncedAddress;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Contact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whose addresses are whose; read once a run, when it is first asked. */
final class Senders {
    private final Clients clients;
    private Optional<Map<String, Set<ClientId>>> known = Optional.empty();

    Senders(Clients clients) {
        this.clients = clients;
    }

    /** The one client that has the address, for its documents or of a contact; none where several have it. */
    Optional<ClientId> clientOf(String address) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Set<ClientId>> all = known.orElseGet(this::read);
        known = Optional.of(all);
        return Optional.of(all.getOrDefault(address, Set.of()))
                .filter(found -> found.size() == 1)
                .map(found -> found.iterator().next());
    }

    private Map<String, Set<ClientId>> read() {
        Map<String, Set<ClientId>> all = new HashMap<>();
        for (Client client : clients.all()) {
            Stream.concat(
                            Stream.of(client.email()),
                            client.card().contacts().stream()
                                    .map(Contact::email)
                                    .flatMap(Optional::stream))
                    .forEach(address -> all.computeIfAbsent(BouncedAddress.key(address), key -> new HashSet<>())
                            .add(client.id()));
        }
        return all;
    }
}
