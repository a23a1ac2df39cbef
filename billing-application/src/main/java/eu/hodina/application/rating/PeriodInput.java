package eu.hodina.application.rating;

import eu.hodina.application.Ports;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.OrderTerms;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingInputBuilder;
import eu.hodina.domain.time.WorkLog;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What the engine is given for a period, from what is kept. */
final class PeriodInput {
    private final Ports ports;
    private final VatRates vatRates;
    private final DatePeriod period;

    PeriodInput(Ports ports, VatRates vatRates, DatePeriod period) {
        this.ports = ports;
        this.vatRates = vatRates;
        this.period = period;
    }

    RatingInput of(Firm firm, Client client) {
        return of(Optional.of(client.id()), client.currency(), ClientTerms.of(client), vatOf(firm, client));
    }

    /** @param client none = the firm's own projects */
    RatingInput of(Optional<ClientId> client, Currency currency, ClientTerms terms, Optional<VatRate> vat) {
        List<Order> orders = ports.orders().of(client);
        List<OrderId> orderIds = orders.stream().map(Order::id).toList();
        List<WorkLog> logs = ports.workLogs().of(orderIds, period);
        var input = RatingInput.of(currency, period)
                .client(terms)
                .activities(ports.activities().all())
                .priceLists(ports.priceLists().in(currency))
                .orders(orders.stream().map(OrderTerms::of).toList())
                .workLogs(logs);
        client.ifPresent(id -> addAgreements(id, input));
        return vat.map(input::vat).orElse(input).build();
    }

    /** The rate of the last day of the work, which is the date of supply; none where no tax is charged. */
    private Optional<VatRate> vatOf(Firm firm, Client client) {
        boolean taxed = firm.vatStatusOn(period.to()) == VatStatus.PAYER
                && client.vatCategory().bearsTax();
        if (!taxed) {
            return Optional.empty();
        }
        return Optional.of(vatRates.rateOn(client.vatCategory(), period.to())
                .orElseThrow(() -> new MissingVatRateException(client.vatCategory(), period.to())));
    }

    /** With what earlier runs left of allowances, and the fees that they billed (rating.md, "Between runs"). */
    private void addAgreements(ClientId client, RatingInputBuilder input) {
        List<Agreement> agreed = ports.agreements().of(client).stream()
                .filter(ClientAgreement::isAgreed)
                .map(ClientAgreement::terms)
                .toList();
        if (agreed.isEmpty()) {
            return;
        }
        input.agreements(agreed)
                .billedFees(ports.agreementUse().billedFees(client))
                .opening(ports.ratedPeriods()
                        .lastRunBefore(client, period.from())
                        .map(run -> run.opening(agreed, period.from()))
                        .orElse(List.of()));
    }
}
