package eu.hodina.application.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: the addresses to which mail does not get. */
public interface BouncedAddresses {

    /**
     * Keeps that mail does not get there; what was known of the address before is replaced.
     *
     * @param bounced with its reason
     */
    void mark(BouncedAddress bounced);

    /**
     * {@return what is known of the address}
     *
     * @param address as {@link BouncedAddress#key} writes it
     */
    Optional<BouncedAddress> find(String address);

    /**
     * {@return those of these to which mail does not get}
     *
     * @param addresses as {@link BouncedAddress#key} writes them
     */
    List<BouncedAddress> among(Set<String> addresses);

    /**
     * A piece of the list, by address.
     *
     * @param after only those after this one
     * @param limit at most so many
     * @return by address
     */
    List<BouncedAddress> page(Optional<String> after, int limit);

    /**
     * Mail may go there again.
     *
     * @param address as {@link BouncedAddress#key} writes it
     */
    void clear(String address);
}
