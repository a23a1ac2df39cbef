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
     * {@return the client; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<Client> find(ClientId id);

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
