package eu.hodina.bankimport.fio;

import eu.hodina.bankimport.file.Place;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.Counterparty;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What Fio says of the account and the period before the movements: {@code openingBalance}, {@code dateStart}. */
final class FioInfo {
    private static final int MOST = 100;

    private final Map<String, String> values = new HashMap<>();

    void put(String key, String value) {
        if (values.size() < MOST) {
            values.put(key.strip(), value);
        }
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(FioValues::text);
    }

    Optional<String> currency() {
        return find("currency");
    }

    /** An official statement has a number within its year, {@code idList}; a period has none. */
    BankStatement head(Place place) {
        return new BankStatement(
                account(),
                currency(),
                find("idList"),
                find("dateStart").flatMap(text -> FioValues.date(text, "dateStart", place)),
                find("dateEnd").flatMap(text -> FioValues.date(text, "dateEnd", place)),
                find("openingBalance").map(text -> FioValues.amount(text, "openingBalance", place)),
                find("closingBalance").map(text -> FioValues.amount(text, "closingBalance", place)));
    }

    private Optional<String> account() {
        Optional<String> number = find("accountId");
        Optional<String> derived = new Counterparty(Optional.empty(), number, find("bankId"))
                .iban()
                .map(Iban::value);
        return find("iban")
                .map(text -> text.replaceAll("\\s", ""))
                .or(() -> derived)
                .or(() -> number);
    }
}
