package eu.hodina.domain.client;

import eu.hodina.domain.client.ClientAddress.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the firm knows of a client beside what bills it.
 *
 * @param addresses beside the seat; at most one BILLING and one POSTAL, none twice
 * @param contacts people at the client
 * @param note for the firm's own people, on no document
 * @param archived not offered any more; what refers to the client stays
 */
public record ClientCard(
        List<ClientAddress> addresses, List<Contact> contacts, Optional<String> note, boolean archived) {
    /** Of a client of whom nothing else is known. */
    public static final ClientCard EMPTY = new ClientCard(List.of(), List.of(), Optional.empty(), false);

    /** Copies the lists, and checks the addresses. */
    public ClientCard {
        addresses = List.copyOf(addresses);
        contacts = List.copyOf(contacts);
        Objects.requireNonNull(note, "note");
        refuseSecond(addresses, Kind.BILLING);
        refuseSecond(addresses, Kind.POSTAL);
        if (new HashSet<>(addresses).size() < addresses.size()) {
            throw new IllegalArgumentException("each address of a client is there once");
        }
    }

    private static void refuseSecond(List<ClientAddress> addresses, Kind kind) {
        long count =
                addresses.stream().filter(address -> address.kind() == kind).count();
        if (count > 1) {
            throw new IllegalArgumentException("a client has at most one " + kind + " address, not " + count);
        }
    }

    /**
     * {@return the same card, put away or fetched back}
     *
     * @param away whether the client is not offered any more
     */
    public ClientCard withArchived(boolean away) {
        return new ClientCard(addresses, contacts, note, away);
    }
}
