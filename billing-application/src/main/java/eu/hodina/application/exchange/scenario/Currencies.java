package eu.hodina.application.exchange.scenario;

import eu.hodina.application.exchange.scenario.JsonValue.Kind;
import java.util.Currency;
import java.util.Optional;

/** Reads the code of a currency. */
final class Currencies {
    /** Where the document's own is refused. */
    static final Currency STAND_IN = Currency.getInstance("CZK");

    private Currencies() {}

    static Optional<Currency> read(JsonValue code, Refusals refusals) {
        try {
            Currency currency = Currency.getInstance(code.is(Kind.TEXT) ? code.raw() : "?");
            if (currency.getDefaultFractionDigits() >= 0) {
                return Optional.of(currency);
            }
        } catch (IllegalArgumentException e) {
            // no such currency: refused below
        }
        refusals.add(code, "a currency of ISO 4217 with minor digits, CZK");
        return Optional.empty();
    }
}
