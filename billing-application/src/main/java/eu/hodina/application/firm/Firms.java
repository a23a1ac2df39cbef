package eu.hodina.application.firm;

import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import java.util.List;
import java.util.Optional;

/** Port: the issuers. */
public interface Firms {

    void add(Firm firm);

    Optional<Firm> find(FirmId id);

    /** By name. */
    List<Firm> all();
}
