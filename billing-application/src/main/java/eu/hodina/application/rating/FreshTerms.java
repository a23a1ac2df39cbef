package eu.hodina.application.rating;

import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.rating.BilledPeriod;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.OrderTerms;
import java.util.List;
import java.util.Optional;

/** The terms of a period that no document bears: those of today. */
record FreshTerms(Firm firm, Client client, VatRates vatRates) {

    BilledPeriod of(DatePeriod days, List<Order> orders) {
        return new BilledPeriod(
                days,
                days.to(),
                vatOf(firm, client, vatRates, days),
                ClientTerms.of(client),
                orders.stream().map(OrderTerms::of).toList());
    }

    /** The rate of the last day of the work, which is the date of supply; none where no tax is charged. */
    static Optional<VatRate> vatOf(Firm firm, Client client, VatRates vatRates, DatePeriod days) {
        boolean taxed = firm.vatStatusOn(days.to()) == VatStatus.PAYER
                && client.vatCategory().bearsTax();
        if (!taxed) {
            return Optional.empty();
        }
        return Optional.of(vatRates.rateOn(client.vatCategory(), days.to())
                .orElseThrow(() -> new MissingVatRateException(client.vatCategory(), days.to())));
    }
}
