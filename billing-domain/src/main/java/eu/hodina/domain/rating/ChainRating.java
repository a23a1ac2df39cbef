package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rates the periods of a {@link RatedChain} in turn, and hands on what one leaves to the next. */
final class ChainRating {
    private final RatingInput facts;
    private final List<BilledPeriod> periods;
    private final List<RatingResult> results = new ArrayList<>();
    private List<OpeningAllowance> opening;
    private final TreeSet<AgreementPeriod> billedFees;

    ChainRating(RatingInput facts, List<BilledPeriod> periods) {
        this.facts = facts;
        this.periods = List.copyOf(periods);
        refuseGaps();
        CurrencyCheck.check(facts);
        // refuses what only all logs together show: an id or a correction twice, a task in two orders
        Sorting.sort(facts);
        this.opening = facts.opening();
        this.billedFees = new TreeSet<>(facts.billedFees().orElseGet(this::feesBefore));
    }

    private void refuseGaps() {
        LocalDate begins = facts.period().from();
        for (BilledPeriod period : periods) {
            DatePeriod days = period.days();
            if (!days.from().equals(begins) || days.to().isAfter(facts.period().to())) {
                throw new RatingRefusedException(
                        Element.BILLED_PERIOD,
                        days.from() + " to " + days.to(),
                        "a period from " + begins + " to " + facts.period().to() + " or earlier");
            }
            begins = days.to().plusDays(1);
        }
    }

    /** What a history without a list of billed fees says: all that were due before the first day are billed. */
    private List<AgreementPeriod> feesBefore() {
        LocalDate before = facts.period().from().minusDays(1);
        RatingInput untilThen = RatingInput.of(facts.currency(), new DatePeriod(before, before))
                .agreements(facts.agreements())
                .billedFees(List.of())
                .build();
        return Rating.rate(untilThen).fees().stream().map(RatedFee::fee).toList();
    }

    RatedChain rated() {
        Map<WorkLogId, Correction> corrections =
                facts.corrections().stream().collect(Collectors.toMap(Correction::corrects, correction -> correction));
        Map<LocalDate, List<WorkLog>> logs = logsByPeriod();
        for (BilledPeriod period : periods) {
            List<WorkLog> ofPeriod = logs.getOrDefault(period.days().from(), List.of());
            RatingResult result = Rating.rate(input(period, ofPeriod, correctionsOf(ofPeriod, corrections)));
            results.add(result);
            result.fees().forEach(fee -> billedFees.add(fee.fee()));
            opening = new AllowanceRun(period.days(), result.allowances(), List.of())
                    .opening(facts.agreements(), period.days().to().plusDays(1));
        }
        return new RatedChain(facts, periods, results, opening, List.copyOf(billedFees));
    }

    private Map<LocalDate, List<WorkLog>> logsByPeriod() {
        TreeMap<LocalDate, BilledPeriod> byFirstDay = new TreeMap<>();
        periods.forEach(period -> byFirstDay.put(period.days().from(), period));
        Map<LocalDate, List<WorkLog>> logs = new HashMap<>();
        for (WorkLog log : facts.workLogs()) {
            Map.@Nullable Entry<LocalDate, BilledPeriod> period = byFirstDay.floorEntry(log.date());
            if (period != null && period.getValue().days().contains(log.date())) {
                logs.computeIfAbsent(period.getKey(), none -> new ArrayList<>()).add(log);
            }
        }
        return logs;
    }

    /** Those of the logs, and those of their corrections. */
    private static List<Correction> correctionsOf(List<WorkLog> logs, Map<WorkLogId, Correction> byCorrected) {
        List<Correction> chain = new ArrayList<>();
        for (WorkLog log : logs) {
            Optional<Correction> next = Optional.ofNullable(byCorrected.get(log.id()));
            while (next.isPresent()) {
                chain.add(next.get());
                next = Optional.ofNullable(byCorrected.get(next.get().id()));
            }
        }
        return chain;
    }

    private RatingInput input(BilledPeriod period, List<WorkLog> logs, List<Correction> corrections) {
        return new RatingInput(
                facts.currency(),
                period.vat(),
                facts.activities(),
                facts.priceLists(),
                period.client(),
                ordersOf(period),
                facts.agreements(),
                logs,
                corrections,
                period.days(),
                Optional.of(period.feesTo()),
                opening,
                Optional.of(List.copyOf(billedFees)));
    }

    private List<OrderTerms> ordersOf(BilledPeriod period) {
        Set<OrderId> named = period.orders().stream().map(OrderTerms::id).collect(Collectors.toSet());
        List<OrderTerms> orders = new ArrayList<>(period.orders());
        facts.orders().stream().filter(order -> !named.contains(order.id())).forEach(orders::add);
        return orders;
    }
}
