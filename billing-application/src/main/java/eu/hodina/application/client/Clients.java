package eu.hodina.application.client;

import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import java.util.List;
import java.util.Optional;

/** Port: the clients. */
public interface Clients {

    void add(Client client);

    Optional<Client> find(ClientId id);

    /** By code. */
    List<Client> all();

    /** Keeps other billing and payment work of this client waiting until the transaction ends. */
    void lock(ClientId id);

    /** From now on the client is known to pay from this account; nothing changes where it already was. */
    void learnAccount(ClientId id, Iban account);

    /** Takes back {@link #learnAccount}; nothing changes where the account is not known. */
    void forgetAccount(ClientId id, Iban account);
}
