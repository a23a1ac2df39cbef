package eu.hodina.application.client;

import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import java.util.List;
import java.util.Optional;

/** Port: the clients. */
public interface Clients {

    /**
     * Keeps a new client.
     *
     * @param client whose code no other has
     */
    void add(Client client);

    /**
     * Keeps new clients, in bulk.
     *
     * @param clients whose codes no other has
     */
    default void addAll(List<Client> clients) {
        clients.forEach(this::add);
    }

    /**
     * Keeps a client that is there already as it is now, but for the accounts from which it is known to pay: those
     * payments teach ({@link #learnAccount}).
     *
     * @param client of an identity that is kept, whose code no other has
     */
    void replace(Client client);

    /**
     * Takes out a client to whom nothing refers.
     *
     * @param id of the client
     */
    void remove(ClientId id);

    /**
     * {@return the kinds of things that refer to the client, by name: {@code invoice}, {@code orders}; none where it can be
     * removed}
     *
     * @param id of the client
     */
    List<String> referrers(ClientId id);

    /**
     * {@return the client; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<Client> find(ClientId id);

    /**
     * {@return the client that files name so; none where nobody has the code}
     *
     * @param code compared by code point
     */
    Optional<Client> findByCode(String code);

    /**
     * A piece of the list, by code.
     *
     * @param search who is asked for
     * @param after only codes after this one
     * @param limit at most so many
     * @return clients, by code
     */
    List<Client> page(ClientSearch search, Optional<String> after, int limit);

    /**
     * All who order and pay.
     *
     * @return every client, by code
     */
    List<Client> all();

    /**
     * Keeps other billing and payment work of this client waiting until the transaction ends.
     *
     * @param id of the client
     */
    void lock(ClientId id);

    /**
     * From now on the client is known to pay from this account; nothing changes where it already was.
     *
     * @param id of the client
     * @param account from which it paid
     */
    void learnAccount(ClientId id, Iban account);

    /**
     * Takes back {@link #learnAccount}; nothing changes where the account is not known.
     *
     * @param id of the client
     * @param account from which it paid
     */
    void forgetAccount(ClientId id, Iban account);
}
