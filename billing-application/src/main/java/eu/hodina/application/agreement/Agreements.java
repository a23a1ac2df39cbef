package eu.hodina.application.agreement;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.client.ClientId;
import java.util.List;
import java.util.Optional;

/** Port: the agreements with clients. */
public interface Agreements {

    /**
     * Keeps a new agreement.
     *
     * @param agreement whose client, order and predecessor are known
     */
    void add(ClientAgreement agreement);

    /**
     * Keeps an agreement instead of the one of its identity.
     *
     * @param agreement as it is from now on
     * @throws IllegalStateException where there is none of its identity
     */
    void replace(ClientAgreement agreement);

    /**
     * {@return the agreement; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<ClientAgreement> find(AgreementId id);

    /**
     * {@return all agreements of a client, whatever their stage, by identity}
     *
     * @param client an identity
     */
    List<ClientAgreement> of(ClientId client);

    /**
     * A piece of the list.
     *
     * @param client only this one's; none = everybody's
     * @param after only identities after this one
     * @param limit at most so many
     * @return agreements, by identity
     */
    List<ClientAgreement> page(Optional<ClientId> client, Optional<String> after, int limit);

    /** {@return the clients with at least one agreement that is agreed, by identity} */
    List<ClientId> clients();
}
