package eu.hodina.app.register;

import eu.hodina.application.client.RegisterUnavailableException;
import eu.hodina.application.client.VatRegister;
import eu.hodina.application.client.VatRegistration;
import eu.hodina.domain.firm.TaxNumber;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The EU's register of VAT numbers, by its REST interface: {@code GET base/ms/CZ/vat/27074358}. */
public final class Vies implements VatRegister {
    /** What a state that keeps a holder's name to itself writes. */
    private static final String UNTOLD = "---";

    private final RegisterHttp http;

    /**
     * @param base of the interface, without {@code /ms}
     * @param patience for a whole answer
     */
    public Vies(URI base, Duration patience) {
        this.http = new RegisterHttp("VIES", base, patience);
    }

    @Override
    public VatRegistration check(TaxNumber number) {
        String national = number.value().substring(2);
        JsonTexts json = http.get("/ms/" + number.country() + "/vat/" + national)
                .orElseThrow(() -> new RegisterUnavailableException("VIES answered with status 404"));
        boolean valid = json.find("/isValid").filter("true"::equals).isPresent();
        String verdict = json.find("/userError").orElse("none");
        if (!verdict.equals(valid ? "VALID" : "INVALID")) {
            // whatever else it says (MS_UNAVAILABLE, TIMEOUT), the number was not looked at
            throw new RegisterUnavailableException("VIES did not check the number: " + plain(verdict));
        }
        if (json.find("/vatNumber")
                .filter(answered -> !answered.equals(national))
                .isPresent()) {
            throw http.broken(new IllegalArgumentException("another number than " + number));
        }
        return new VatRegistration(number, valid, told(json, "/name"), told(json, "/address"));
    }

    private static Optional<String> told(JsonTexts json, String pointer) {
        return json.find(pointer).filter(text -> !text.equals(UNTOLD));
    }

    private static String plain(String verdict) {
        return verdict.matches("[A-Z_]{1,40}") ? verdict : "no verdict";
    }
}
