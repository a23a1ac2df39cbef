package eu.hodina.application.reminder;

import eu.hodina.domain.client.Client;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.reminder.LateInterest;
import java.util.Optional;

/** The fixed compensation for the costs of a claim: between businesses only, once a receivable (handbook 6.1). */
final class Compensation {
    /** Under the law of other states (Directive 2011/7/EU, art. 6). */
    private static final Money ABROAD = Money.parse("EUR", "40.00");

    private Compensation() {}

    /** None of a consumer: 1 200.00 CZK of a Czech business, 40.00 EUR of one elsewhere. */
    static Optional<Money> of(Client client) {
        boolean business = client.companyNumber().isPresent()
                || client.registrationNumber().isPresent()
                || client.taxNumber().isPresent();
        if (!business) {
            return Optional.empty();
        }
        return Optional.of(client.address().country().equals("CZ") ? LateInterest.COMPENSATION : ABROAD);
    }
}
