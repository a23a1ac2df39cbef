package eu.hodina.domain.firm;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Where a firm or a client has its seat, as it is printed on a document.
 *
 * @param street with the house number: {@code Dlouhá 12}
 * @param postalCode as printed: {@code 110 00}
 * @param city {@code Brno}
 * @param country ISO 3166-1 alpha-2: {@code CZ}
 */
public record PostalAddress(String street, String postalCode, String city, String country) {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public PostalAddress {
        Objects.requireNonNull(street, "street");
        Objects.requireNonNull(postalCode, "postalCode");
        Objects.requireNonNull(city, "city");
        if (!COUNTRIES.contains(country)) {
            throw new IllegalArgumentException("a country is an ISO 3166 code such as CZ, '" + country + "' is none");
        }
    }
}
