package eu.hodina.application.rating;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.order.WatchBudgets;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.BilledPeriod;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.Rating;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingResult;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: rates the work on the firm's own projects, none of which is billed, so that each minute has its charge. Done once
 * a period, and again where logs or corrections came later: the new result takes the place of the one before. The work of clients is rated when it is billed, by {@link RateWork}.
 */
public final class RateOwnProjects {
    private final Ports ports;
    private final Identities identities;
    private final WatchBudgets budgets;

    /**
     * Made by {@link eu.hodina.application.Billing#rateOwnProjects}.
     *
     * @param ports all that is kept
     * @param identities make the identities of what is new
     * @param budgets tells when an order's budget is nearly used
     */
    public RateOwnProjects(Ports ports, Identities identities, WatchBudgets budgets) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.budgets = Objects.requireNonNull(budgets, "budgets");
    }

    /**
     * Rates a period, in the currency that the firm keeps its books in.
     *
     * @param currency of the firm's books
     * @param period the days that are rated
     * @return what was kept; none where the period is rated already and nothing came since, or a day of it is rated with others
     */
    public Optional<RatedPeriod> rate(Currency currency, DatePeriod period) {
        ClientTerms usual = new ClientTerms(Optional.empty(), LineGrouping.ACTIVITY, List.of());
        return ports.transactions().callAgain(() -> {
            ports.firms().lock();
            Optional<LivePeriod> before = ports.ratedPeriods().ofOwnProjects().stream()
                    .filter(live -> live.days().equals(period))
                    .filter(LivePeriod::hasLateWork)
                    .findFirst();
            before.map(LivePeriod::id).ifPresent(ports.ratedPeriods()::supersede);
            if (ports.ratedPeriods().isRated(Optional.empty(), period)) {
                return Optional.empty();
            }
            RatingInput input = PeriodInput.of(ports, Optional.empty(), currency, usual, Optional.empty(), period);
            RatedPeriod rated = rated(period, input);
            ports.ratedPeriods().add(rated);
            budgets.check(rated.charges().stream().map(RatedCharge::order).toList());
            return Optional.of(rated);
        });
    }

    /**
     * Rates all months that are over, and anew those of which logs or corrections came later. Each is a transaction.
     *
     * @param currency of the firm's books
     * @param today a day of the first month that is not rated
     * @return what was kept, by day
     */
    public List<RatedPeriod> rateEndedMonths(Currency currency, LocalDate today) {
        LocalDate last = today.withDayOfMonth(1).minusDays(1);
        List<Cuts.Cut> cuts = ports.transactions().call(() -> {
            List<OrderId> own =
                    ports.orders().of(Optional.empty()).stream().map(Order::id).toList();
            Optional<LocalDate> first = ports.workLogs().firstDay(own).filter(day -> !day.isAfter(last));
            return Cuts.of(ports.ratedPeriods().ofOwnProjects(), first, last);
        });
        return cuts.stream().flatMap(cut -> rate(currency, cut.days()).stream()).toList();
    }

    private RatedPeriod rated(DatePeriod period, RatingInput input) {
        RatingResult result = Rating.rate(input);
        LineTexts texts = LineTexts.of(
                LineGrouping.ACTIVITY,
                Language.CS,
                new LineTexts.Facts(
                        input.activities(),
                        List.of(),
                        List.of(),
                        ports.workers().all(),
                        input.workLogs(),
                        input.corrections(),
                        List.of()));
        return new RatedPeriod(
                new RatedPeriodId(identities.next()),
                Optional.empty(),
                period,
                input.currency(),
                RatedResults.charges(result),
                RatedResults.lines(period, result, texts.of(result)),
                UsedVersions.of(input, result),
                List.of(),
                AllowanceRun.none(period),
                new RatedBasis(
                        BilledPeriod.of(input),
                        AgreementsHash.of(List.of(), period.to()),
                        input.workLogs().size(),
                        input.corrections().size()));
    }
}
