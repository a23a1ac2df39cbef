package eu.hodina.app.register;

import eu.hodina.application.client.CompanyRegister;
import eu.hodina.application.client.RegisteredCompany;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.TaxNumber;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** The Czech register of economic subjects, by its REST interface: {@code GET base/ekonomicke-subjekty/27074358}. */
public final class Ares implements CompanyRegister {
    private final RegisterHttp http;

    /**
     * @param base of the interface, without {@code /ekonomicke-subjekty}
     * @param patience for a whole answer
     */
    public Ares(URI base, Duration patience) {
        this.http = new RegisterHttp("ARES", base, patience);
    }

    @Override
    public Optional<RegisteredCompany> find(CompanyNumber number) {
        return http.get("/ekonomicke-subjekty/" + number.digits()).map(json -> company(number, json));
    }

    private RegisteredCompany company(CompanyNumber number, JsonTexts json) {
        try {
            if (json.find("/ico").filter(number.digits()::equals).isEmpty()) {
                throw new IllegalArgumentException("another number than " + number);
            }
            String name = json.find("/obchodniJmeno")
                    .orElseThrow(() -> new IllegalArgumentException("a company without a name"));
            return new RegisteredCompany(
                    number,
                    name,
                    json.find("/dic").flatMap(Ares::taxNumber),
                    seat(json),
                    json.find("/datumZaniku").map(LocalDate::parse));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw http.broken(e);
        }
    }

    /** A member of a VAT group has words there instead of a number. */
    private static Optional<TaxNumber> taxNumber(String text) {
        try {
            return Optional.of(new TaxNumber(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A village may have no streets: there the number stands after the name of the place. */
    private static Optional<PostalAddress> seat(JsonTexts json) {
        Optional<String> city = json.find("/sidlo/nazevObce");
        Optional<String> street = json.find("/sidlo/nazevUlice")
                .or(() -> json.find("/sidlo/nazevCastiObce"))
                .or(() -> city);
        Optional<String> country = json.find("/sidlo/kodStatu");
        Optional<String> code = json.find("/sidlo/psc");
        if (city.isEmpty() || street.isEmpty() || country.isEmpty() || code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PostalAddress(
                (street.get() + " " + houseNumber(json)).strip(), printed(code.get()), city.get(), country.get()));
    }

    /** {@code 778/3a}. */
    private static String houseNumber(JsonTexts json) {
        String letter = json.find("/sidlo/cisloOrientacniPismeno").orElse("");
        Optional<String> inStreet = json.find("/sidlo/cisloOrientacni").map(number -> number + letter);
        Optional<String> house = json.find("/sidlo/cisloDomovni");
        return house.map(number -> number + inStreet.map(other -> "/" + other).orElse(""))
                .or(() -> inStreet)
                .orElse("");
    }

    private static String printed(String code) {
        return code.length() == 5 ? code.substring(0, 3) + " " + code.substring(3) : code;
    }
}
