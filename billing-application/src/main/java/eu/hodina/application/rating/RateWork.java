package eu.hodina.application.rating;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.order.WatchBudgets;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.money.DatePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rates a client's work up to a day, all orders together, period by period: what is new by months, what no document bears
 * anew each time, and what documents bear only where facts have changed since; it is never reopened, and what differs waits
 * as a difference (rating.md, "Corrections and late logs").
 *
 * <pre>{@code
 * RatedWork work = rateWork.plan(firm, client, LocalDate.parse("2026-10-31"), new SharedFacts(ports));
 * rateWork.keep(work);   // not where it is only looked at
 * }</pre>
 */
public final class RateWork {
    private final Ports ports;
    private final Identities identities;
    private final WatchBudgets budgets;

    /**
     * Made by the use cases that bill.
     *
     * @param ports all that is kept
     * @param identities make the identities of what is new
     * @param budgets tells when an order's budget is nearly used
     */
    public RateWork(Ports ports, Identities identities, WatchBudgets budgets) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.budgets = Objects.requireNonNull(budgets, "budgets");
    }

    /**
     * Rates in memory; to be called within a transaction, after the client was locked where it is to be kept.
     *
     * @param firm who will issue
     * @param client whose work
     * @param until the last day
     * @param shared what all clients of the run are rated by
     * @return what came out, and what waits
     * @throws eu.hodina.domain.rating.RatingRefusedException where facts contradict each other, or a log has no price on its
     *     day
     * @throws MissingVatRateException where no rate of VAT is known for the last day of a period
     */
    public RatedWork plan(Firm firm, Client client, LocalDate until, SharedFacts shared) {
        ClientFacts facts = new ClientFacts(ports, shared, client);
        List<LivePeriod> live = facts.holdings().rated() ? ports.ratedPeriods().live(client.id()) : List.of();
        List<Cuts.Cut> cuts = Cuts.of(live, facts.firstDay().filter(day -> !day.isAfter(until)), until);
        List<PlannedPeriod> periods = rated(firm, client, shared, facts, toRate(cuts, facts));
        return new RatedWork(client, facts.orders(), periods, waiting(client, live, periods), facts.holdings());
    }

    /** From the first that is not rated, that no document bears, or whose facts have changed, to the last. */
    private static List<Cuts.Cut> toRate(List<Cuts.Cut> cuts, ClientFacts facts) {
        var agreements = facts.agreements();
        for (int i = 0; i < cuts.size(); i++) {
            Cuts.Cut cut = cuts.get(i);
            boolean holds = cut.live()
                    .filter(LivePeriod::isBilled)
                    .filter(live -> !live.hasLateWork())
                    .filter(live -> live.agreements()
                            .equals(AgreementsHash.of(agreements, cut.days().to())))
                    .isPresent();
            if (!holds) {
                return cuts.subList(i, cuts.size());
            }
        }
        return List.of();
    }

    private List<PlannedPeriod> rated(
            Firm firm, Client client, SharedFacts shared, ClientFacts facts, List<Cuts.Cut> cuts) {
        if (cuts.isEmpty()) {
            return List.of();
        }
        facts.readWork(new DatePeriod(
                cuts.get(0).days().from(), cuts.get(cuts.size() - 1).days().to()));
        ChainOfPeriods chain = new ChainOfPeriods(
                ports,
                identities,
                new FreshTerms(firm, client, shared.vatRates()),
                shared,
                facts,
                cuts.get(0).days().from());
        return withoutEmptyEnds(cuts.stream().map(chain::rate).toList());
    }

    /** Days before the first work and after the last are not rated for nothing; they may be rated later. */
    private static List<PlannedPeriod> withoutEmptyEnds(List<PlannedPeriod> all) {
        int to = all.size();
        while (to > 0 && isNothing(all.get(to - 1))) {
            to--;
        }
        int from = 0;
        while (from < to
                && isNothing(all.get(from))
                && all.get(from).rated().allowances().allowances().isEmpty()) {
            from++;
        }
        return all.subList(from, to);
    }

    private static boolean isNothing(PlannedPeriod period) {
        return period.replaces().isEmpty()
                && period.isNews()
                && period.rated().charges().isEmpty()
                && period.rated().lines().isEmpty()
                && period.rated().fees().isEmpty();
    }

    private List<UnbilledLine> waiting(Client client, List<LivePeriod> live, List<PlannedPeriod> periods) {
        Set<RatedPeriodId> replaced = periods.stream()
                .filter(PlannedPeriod::isNews)
                .flatMap(period -> period.replaces().stream())
                .collect(Collectors.toSet());
        Stream<UnbilledLine> kept = live.isEmpty()
                ? Stream.empty()
                : ports.ratedPeriods().waiting(client.id()).stream().filter(line -> !replaced.contains(line.rated()));
        Stream<UnbilledLine> fresh =
                periods.stream().filter(PlannedPeriod::isNews).flatMap(PlannedPeriod::waiting);
        List<UnbilledLine> all = new ArrayList<>(Stream.concat(kept, fresh).toList());
        all.sort(UnbilledLine.BY_DAY);
        return all;
    }

    /**
     * Keeps what was rated, in the transaction in which it was planned.
     *
     * @param work as {@link #plan} gave it
     */
    public void keep(RatedWork work) {
        List<PlannedPeriod> news =
                work.periods().stream().filter(PlannedPeriod::isNews).toList();
        news.forEach(period -> period.replaces().ifPresent(ports.ratedPeriods()::supersede));
        news.forEach(period -> ports.ratedPeriods().add(period.rated(), period.settled()));
        for (PlannedPeriod period : work.periods()) {
            if (!period.isNews()) {
                ports.ratedPeriods()
                        .lookedAt(period.rated().id(), period.rated().basis().agreements());
            }
        }
        Set<String> withBudget = work.orders().stream()
                .filter(order -> order.management().budget().money().isPresent())
                .map(order -> order.id().value())
                .collect(Collectors.toSet());
        budgets.check(news.stream()
                .flatMap(period -> period.rated().charges().stream())
                .map(RatedCharge::order)
                .filter(order -> withBudget.contains(order.value()))
                .distinct()
                .toList());
    }

    /**
     * Rates and keeps in one transaction: to know where a client stands, before anything is billed.
     *
     * @param firm who will issue
     * @param client whose work
     * @param until the last day
     * @return what was rated
     */
    public RatedWork rateAndKeep(Firm firm, ClientId client, LocalDate until) {
        return ports.transactions().call(() -> {
            ports.clients().lock(client);
            Client found = ports.clients()
                    .find(client)
                    .orElseThrow(() -> new IllegalArgumentException("there is no client " + client));
            RatedWork work = plan(firm, found, until, new SharedFacts(ports));
            keep(work);
            return work;
        });
    }
}
