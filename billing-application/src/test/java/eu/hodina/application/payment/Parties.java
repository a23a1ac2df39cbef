package eu.hodina.application.payment;

import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.money.VatCategory;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The clients of {@link PaymentDesk}. */
final class Parties {
    private Parties() {}

    static Client client(String code, List<Iban> accounts) {
        return new Client(
                new ClientId(code),
                code,
                code,
                new PostalAddress("Dlouhá 1", "110 00", "Praha", "CZ"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                code + "@example.cz",
                Language.CS,
                Currency.getInstance("CZK"),
                14,
                Optional.empty(),
                LineGrouping.ACTIVITY,
                List.of(),
                VatCategory.STANDARD,
                accounts);
    }
}
