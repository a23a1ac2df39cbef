package eu.hodina.application.exchange.received;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import java.util.Objects;
import java.util.Optional;

/**
 * How a received invoice is passed on to the client.
 *
 * @param unitPrice what the client pays for it, net of VAT; none = what it cost
 * @param vatCategory at home
 */
public record CostTerms(Optional<Money> unitPrice, VatCategory vatCategory) {
    public CostTerms {
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(vatCategory, "vatCategory");
    }
}
