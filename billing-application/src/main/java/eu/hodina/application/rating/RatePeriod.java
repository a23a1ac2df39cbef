package eu.hodina.application.rating;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.firm.VatRateTable;
import eu.hodina.application.order.WatchBudgets;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.Rating;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingResult;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Use case: rates a client's work of one period, all of its orders together, and keeps the charges and the lines, which
 * then wait for their invoice. Done once a client and period: a second call changes nothing and says so.
 */
public final class RatePeriod {
    private final Ports ports;
    private final VatRateTable vatRates;
    private final Identities identities;
    private final WatchBudgets budgets;

    /**
     * Made by {@link eu.hodina.application.Billing#ratePeriod}.
     *
     * @param ports all that is kept
     * @param vatRates the rates of VAT by day
     * @param identities make the identities of what is new
     * @param budgets tells when an order's budget is nearly used
     */
    public RatePeriod(Ports ports, VatRateTable vatRates, Identities identities, WatchBudgets budgets) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.vatRates = Objects.requireNonNull(vatRates, "vatRates");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.budgets = Objects.requireNonNull(budgets, "budgets");
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
            return rate(
                    Optional.of(clientId),
                    period,
                    client.language(),
                    () -> new PeriodInput(ports, vatRates.rates(), period).of(firm, client));
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
        ClientTerms usual = new ClientTerms(Optional.empty(), LineGrouping.ACTIVITY, List.of());
        return ports.transactions()
                .call(() -> rate(
                        Optional.empty(),
                        period,
                        Language.CS,
                        () -> new PeriodInput(ports, vatRates.rates(), period)
                                .of(Optional.empty(), currency, usual, Optional.empty())));
    }

    private Optional<RatedPeriod> rate(
            Optional<ClientId> client, DatePeriod period, Language language, Supplier<RatingInput> read) {
        if (ports.ratedPeriods().isRated(client, period)) {
            return Optional.empty();
        }
        RatingInput input = read.get();
        RatingResult result = Rating.rate(input);
        LineTexts texts = LineTexts.of(
                input.client().lines(),
                language,
                new LineTexts.Facts(
                        input.activities(),
                        ports.orders().of(client),
                        ports.orders().tasks(),
                        ports.workers().all(),
                        input.workLogs(),
                        client.map(ports.agreements()::of).orElse(List.of())));
        RatedPeriod rated = RatedResults.of(new RatedPeriodId(identities.next()), client, period, input, result, texts);
        ports.ratedPeriods().add(rated);
        budgets.check(rated.charges().stream().map(RatedCharge::order).toList());
        return Optional.of(rated);
    }
}
