package eu.hodina.domain.invoice;

import eu.hodina.domain.firm.PostalAddress;
import java.util.Objects;
import java.util.Optional;

/**
 * One side of a document, as it was on the day of issue (Act 235/2004 Sb., § 29; civil code, § 435).
 *
 * @param name as it is printed
 * @param address the seat, as it is printed
 * @param companyNumber IČO, or the number in a foreign register
 * @param taxNumber DIČ; left out where the document must not bear it
 * @param registration the entry in a register, of the issuer
 * @param email printed where it is given
 * @param phone printed where it is given
 * @param web printed where it is given
 */
public record Party(
        String name,
        PostalAddress address,
        Optional<String> companyNumber,
        Optional<String> taxNumber,
        Optional<String> registration,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> web) {
    public Party {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(companyNumber, "companyNumber");
        Objects.requireNonNull(taxNumber, "taxNumber");
        Objects.requireNonNull(registration, "registration");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(web, "web");
    }
}
