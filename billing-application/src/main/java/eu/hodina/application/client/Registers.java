package eu.hodina.application.client;

import java.util.Objects;
import java.util.Optional;

/**
 * The public registers that may be asked. Asking one tells it whom the firm deals with, so each is there only where an
 * administrator switched it on.
 *
 * @param companies of the Czech Republic
 * @param vatNumbers of the EU
 */
public record Registers(Optional<CompanyRegister> companies, Optional<VatRegister> vatNumbers) {
    /** None is switched on. */
    public static final Registers NONE = new Registers(Optional.empty(), Optional.empty());

    /** Checks that all is there. */
    public Registers {
        Objects.requireNonNull(companies, "companies");
        Objects.requireNonNull(vatNumbers, "vatNumbers");
    }
}
