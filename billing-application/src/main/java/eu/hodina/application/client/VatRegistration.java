package eu.hodina.application.client;

import eu.hodina.domain.firm.TaxNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * What the EU's register says of a VAT number.
 *
 * @param number that was asked for
 * @param valid whether it may be used for supplies within the EU today
 * @param name of the holder, where the state tells it
 * @param address of the holder, as the state writes it, where it tells it
 */
public record VatRegistration(TaxNumber number, boolean valid, Optional<String> name, Optional<String> address) {
    /** Checks that all is there. */
    public VatRegistration {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
    }
}
