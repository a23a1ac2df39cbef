package eu.hodina.application.firm;

import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import java.util.List;
import java.util.Optional;

/** Port: the issuers. */
public interface Firms {

    /**
     * Keeps a new issuer.
     *
     * @param firm with its series, accounts and VAT statuses
     */
    void add(Firm firm);

    /**
     * {@return the firm; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<Firm> find(FirmId id);

    /**
     * All who issue.
     *
     * @return every firm, by name
     */
    List<Firm> all();
}
