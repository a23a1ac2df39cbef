package eu.hodina.application.payment;

import static eu.hodina.application.fixture.Fixtures.identityOf;

import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.NumberSeries;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.money.VatCategory;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The firm and the clients of {@link PaymentDesk}. */
final class Parties {
    static final Firm FIRM = new Firm(
            new FirmId(identityOf("firm")),
            "Hodina s.r.o.",
            new PostalAddress("Krátká 2", "110 00", "Praha", "CZ"),
            CompanyNumber.parse("27074358"),
            Optional.empty(),
            "C 1",
            Optional.empty(),
            "firma@example.cz",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(new BankAccount(
                    PaymentDesk.ACCOUNT, Optional.empty(), Currency.getInstance("CZK"), "Česká spořitelna")),
            new NumberSeries("INVOICE", "FV", 4),
            ZoneId.of("Europe/Prague"));

    private Parties() {}

    static Client client(String code, List<Iban> accounts) {
        return new Client(
                new ClientId(identityOf("client " + code)),
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
