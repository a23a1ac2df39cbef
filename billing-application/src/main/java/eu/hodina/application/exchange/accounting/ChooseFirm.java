package eu.hodina.application.exchange.accounting;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.domain.firm.Firm;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Use case: finds the firm whose books are meant. */
public final class ChooseFirm {
    private final Ports ports;

    /**
     * Made by {@link eu.hodina.application.AccountingUseCases#chooseFirm}.
     *
     * @param ports all that is kept
     */
    public ChooseFirm(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /**
     * {@return the firm}
     *
     * @param code its identity or its IČO; none = the only firm that there is
     * @throws RefusedException where there is no such firm, or more than one and none was named
     */
    public Firm find(Optional<String> code) {
        List<Firm> all = ports.transactions().call(() -> ports.firms().all());
        List<Firm> meant = all.stream()
                .filter(firm -> code.map(given -> given.equals(firm.id().value())
                                || given.equals(firm.companyNumber().digits()))
                        .orElse(true))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new RefusedException(
                "/firm",
                code.map(given -> "the identity or the IČO of one firm was expected, not '" + given + "'")
                        .orElse("the identity or the IČO of a firm was expected, for there are " + all.size()));
    }
}
