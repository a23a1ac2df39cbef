package eu.hodina.application.rating;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.OrderTerms;
import eu.hodina.domain.rating.Rating;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingResult;
import eu.hodina.domain.time.WorkLog;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: rates a client's work of one period, all of its orders together, and keeps the charges and the lines, which
 * then wait for their invoice. Done once a client and period: a second call changes nothing and says so.
 */
public final class RatePeriod {
    private final Ports ports;
    private final VatRates vatRates;
    private final Identities identities;

    /**
     * Made by {@link eu.hodina.application.Billing#ratePeriod}.
     *
     * @param ports all that is kept
     * @param vatRates the rates of VAT by day
     * @param identities make the identities of what is new
     */
    public RatePeriod(Ports ports, VatRates vatRates, Identities identities) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.vatRates = Objects.requireNonNull(vatRates, "vatRates");
        this.identities = Objects.requireNonNull(identities, "identities");
    }

    /**
     * Rates the work of a client.
     *
     * @param firm who will issue
     * @param clientId whose work
     * @param period the days that are rated
     * @return what was kept; none where the period, or a day of it, is rated already
     * @throws eu.hodina.domain.rating.MissingPriceException where a log has no price on its day; nothing is kept then
     */
    public Optional<RatedPeriod> rateClient(Firm firm, ClientId clientId, DatePeriod period) {
        return ports.transactions().call(() -> {
            ports.clients().lock(clientId);
            Client client = ports.clients()
                    .find(clientId)
                    .orElseThrow(() -> new IllegalArgumentException("there is no client " + clientId));
            return rate(Optional.of(clientId), period, Terms.of(client, vatOf(firm, client, period)));
        });
    }

    /**
     * Rates the firm's own projects, none of which is billed, in the currency that the firm keeps its books in.
     *
     * @param currency of the firm's books
     * @param period the days that are rated
     * @return what was kept; none where the period, or a day of it, is rated already
     */
    public Optional<RatedPeriod> rateOwnProjects(Currency currency, DatePeriod period) {
        return ports.transactions().call(() -> rate(Optional.empty(), period, Terms.own(currency)));
    }

    /** What the run takes from the client, or stands in for one. */
    private record Terms(Currency currency, Language language, ClientTerms terms, Optional<VatRate> vat) {
        static Terms of(Client client, Optional<VatRate> vat) {
            return new Terms(client.currency(), client.language(), ClientTerms.of(client), vat);
        }

        static Terms own(Currency currency) {
            ClientTerms usual = new ClientTerms(Optional.empty(), LineGrouping.ACTIVITY, List.of());
            return new Terms(currency, Language.CS, usual, Optional.empty());
        }
    }

    /** The rate of the last day of the work, which is the date of supply; none where no tax is charged. */
    private Optional<VatRate> vatOf(Firm firm, Client client, DatePeriod period) {
        boolean taxed = firm.vatStatusOn(period.to()) == VatStatus.PAYER
                && client.vatCategory().bearsTax();
        if (!taxed) {
            return Optional.empty();
        }
        return Optional.of(vatRates.rateOn(client.vatCategory(), period.to())
                .orElseThrow(() -> new IllegalStateException(
                        "there is no rate of VAT " + client.vatCategory() + " on " + period.to())));
    }

    private Optional<RatedPeriod> rate(Optional<ClientId> client, DatePeriod period, Terms terms) {
        if (ports.ratedPeriods().isRated(client, period)) {
            return Optional.empty();
        }
        List<Order> clientOrders = ports.orders().of(client);
        List<OrderId> orderIds = clientOrders.stream().map(Order::id).toList();
        List<WorkLog> logs = ports.workLogs().of(orderIds, period);
        RatingResult result = Rating.rate(input(period, terms, clientOrders, logs));
        LineTexts texts = LineTexts.of(
                terms.terms().lines(),
                terms.language(),
                new LineTexts.Facts(
                        ports.activities().all(),
                        clientOrders,
                        ports.orders().tasks(),
                        ports.workers().all(),
                        logs));
        RatedPeriod rated =
                RatedResults.of(new RatedPeriodId(identities.next()), client, period, terms.currency(), result, texts);
        ports.ratedPeriods().add(rated);
        return Optional.of(rated);
    }

    private RatingInput input(DatePeriod period, Terms terms, List<Order> clientOrders, List<WorkLog> logs) {
        var input = RatingInput.of(terms.currency(), period)
                .client(terms.terms())
                .activities(ports.activities().all())
                .priceLists(ports.priceLists().in(terms.currency()))
                .orders(clientOrders.stream().map(OrderTerms::of).toList())
                .workLogs(logs);
        return terms.vat().map(input::vat).orElse(input).build();
    }
}
