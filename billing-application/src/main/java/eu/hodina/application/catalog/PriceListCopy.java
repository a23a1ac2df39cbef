package eu.hodina.application.catalog;

import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.money.Validity;
import java.util.Objects;

/**
 * What a copy of a price list has of its own; the prices are those of the original.
 *
 * @param code that no other list has: {@code PARTNER-2027}
 * @param name for people
 * @param validity the days on which the copy holds
 */
public record PriceListCopy(PriceListCode code, String name, Validity validity) {
    /** Checks that all is there. */
    public PriceListCopy {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(validity, "validity");
    }
}
