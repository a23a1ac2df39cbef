package eu.hodina.application.payment;

import eu.hodina.application.firm.Firms;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.NumberSeries;
import eu.hodina.domain.firm.PostalAddress;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The firm of {@link PaymentDesk}. */
final class OneFirm implements Firms {
    private final Firm firm = new Firm(
            new FirmId("firm"),
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

    @Override
    public void add(Firm other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Firm> find(FirmId id) {
        return Optional.of(firm);
    }

    @Override
    public List<Firm> all() {
        return List.of(firm);
    }
}
