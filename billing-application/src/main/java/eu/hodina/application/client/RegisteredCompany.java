package eu.hodina.application.client;

import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.TaxNumber;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a register says of a company.
 *
 * @param number by which it was looked for
 * @param name as it is registered: {@code Asseco Central Europe, a.s.}
 * @param taxNumber DIČ, where the register knows one
 * @param seat where the register says it in parts
 * @param ended the day on which the company ceased to be, where it did
 */
public record RegisteredCompany(
        CompanyNumber number,
        String name,
        Optional<TaxNumber> taxNumber,
        Optional<PostalAddress> seat,
        Optional<LocalDate> ended) {
    /** Checks that all is there. */
    public RegisteredCompany {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(taxNumber, "taxNumber");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(ended, "ended");
    }
}
