package eu.hodina.domain.insight.margin;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerPeriod;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * When and where agreements earn (handbook 8): the fee of a retainer's period goes to the work that drew in that period, in
 * proportion to it; a package earns as it is drawn, and what expires earns on its last day. Parts are differences of rounded
 * running totals, so that they add up to the fee.
 */
final class AgreementRevenue {
    private static final Comparator<DrawnSum> BY_DAY =
            Comparator.comparing(DrawnSum::day).thenComparing(DrawnSum::key).thenComparing(DrawnSum::allowance);

    private final Map<AgreementId, ClientAgreement> agreements;
    private final ReportFilter filter;
    private final LocalDate today;
    private final List<Posting> postings = new ArrayList<>();

    AgreementRevenue(Map<AgreementId, ClientAgreement> agreements, ReportFilter filter, LocalDate today) {
        this.agreements = agreements;
        this.filter = filter;
        this.today = today;
    }

    List<Posting> of(MarginFacts facts) {
        Map<AgreementId, List<DrawnSum>> draws = facts.drawn().stream()
                .sorted(BY_DAY)
                .collect(Collectors.groupingBy(draw -> draw.allowance().agreement()));
        Map<AgreementId, Map<LocalDate, Money>> fees = new TreeMap<>();
        facts.fees()
                .forEach(fee -> fees.computeIfAbsent(fee.period().agreement(), id -> new TreeMap<>())
                        .merge(fee.period().period(), fee.amount(), Money::plus));
        for (ClientAgreement agreement : agreements.values()) {
            List<DrawnSum> drawn = draws.getOrDefault(agreement.id(), List.of());
            Map<LocalDate, Money> own = fees.getOrDefault(agreement.id(), Map.of());
            drawn.forEach(draw -> takeOffWork(agreement.terms(), draw));
            if (agreement.terms() instanceof Retainer retainer) {
                retainer(agreement, retainer, own, drawn);
            } else if (agreement.terms() instanceof ServicePackage bought) {
                prepaid(agreement, bought, own, drawn, lapsed(facts, agreement.id()));
            }
        }
        return postings;
    }

    private static long lapsed(MarginFacts facts, AgreementId agreement) {
        return facts.lapsed().stream()
                .filter(lapse -> lapse.allowance().agreement().equals(agreement))
                .mapToLong(LapsedSum::units)
                .sum();
    }

    /** What money pays of an allowance is no revenue of the work again: the fee is. */
    private void takeOffWork(Agreement terms, DrawnSum draw) {
        if (!draw.isTime()) {
            post(
                    draw.key(),
                    draw.day(),
                    MarginKind.REGULAR,
                    draw.onDocument() ? MarginPart.BILLED : MarginPart.UNBILLED,
                    Money.ofMinor(terms.currency(), draw.units()).negated(),
                    !draw.onDocument());
        }
    }

    private void retainer(ClientAgreement agreement, Retainer terms, Map<LocalDate, Money> fees, List<DrawnSum> drawn) {
        Map<LocalDate, List<DrawnSum>> byPeriod = new TreeMap<>();
        for (DrawnSum draw : drawn) {
            LocalDate first = terms.period(terms.indexOf(draw.day())).first();
            byPeriod.computeIfAbsent(first, day -> new ArrayList<>()).add(draw);
        }
        fees.keySet().forEach(first -> byPeriod.computeIfAbsent(first, day -> new ArrayList<>()));
        byPeriod.forEach((first, own) -> terms.periodBeginning(first)
                .ifPresent(
                        period -> retainerPeriod(agreement, terms, period, Optional.ofNullable(fees.get(first)), own)));
    }

    private void retainerPeriod(
            ClientAgreement agreement,
            Retainer terms,
            RetainerPeriod period,
            Optional<Money> rated,
            List<DrawnSum> drawn) {
        Money fee = rated.orElseGet(() -> terms.feeOf(period));
        boolean isEstimate = rated.isEmpty() || !period.lastValid().isBefore(today);
        long all = drawn.stream().mapToLong(DrawnSum::units).sum();
        if (all > 0) {
            Running running = new Running(fee, all);
            drawn.forEach(draw -> post(
                    draw.key(),
                    draw.day(),
                    MarginKind.REGULAR,
                    MarginPart.RETAINER,
                    running.next(draw.units()),
                    isEstimate));
            return;
        }
        Running running = new Running(fee, ChronoUnit.DAYS.between(period.firstValid(), period.lastValid()) + 1);
        boolean isBare = terms.includes().isEmpty();
        GroupKey key = GroupKey.withoutWork(
                Optional.of(agreement.client()),
                isBare ? terms.scope().order() : Optional.empty(),
                YearMonth.from(period.firstValid()));
        for (LocalDate day = period.firstValid(); !day.isAfter(period.lastValid()); day = day.plusDays(1)) {
            post(
                    key,
                    day,
                    isBare ? MarginKind.FEE : MarginKind.UNUSED_RETAINER,
                    MarginPart.RETAINER,
                    running.next(1),
                    isEstimate);
        }
    }

    private void prepaid(
            ClientAgreement agreement,
            ServicePackage terms,
            Map<LocalDate, Money> fees,
            List<DrawnSum> drawn,
            long lapsed) {
        Money price = fees.getOrDefault(terms.purchased(), terms.price());
        GroupKey key = GroupKey.withoutWork(
                Optional.of(agreement.client()), terms.scope().order(), YearMonth.from(terms.purchased()));
        long volume = terms.includes().map(included -> included.units()).orElse(0L);
        if (volume == 0) {
            post(key, terms.purchased(), MarginKind.FEE, MarginPart.PREPAID, price, false);
            return;
        }
        Running running = new Running(price, volume);
        drawn.forEach(draw -> post(
                draw.key(), draw.day(), MarginKind.REGULAR, MarginPart.PREPAID, running.next(draw.units()), false));
        if (lapsed > 0) {
            LocalDate last = terms.validity().last().orElse(terms.purchased());
            post(
                    new GroupKey(key.client(), Optional.empty(), Optional.empty(), Optional.empty(), key.month()),
                    last,
                    MarginKind.EXPIRED_PACKAGE,
                    MarginPart.PREPAID,
                    running.next(lapsed),
                    false);
        }
    }

    private void post(GroupKey key, LocalDate day, MarginKind kind, MarginPart part, Money amount, boolean isEstimate) {
        GroupKey dated = key.on(day);
        if (filter.period().contains(day) && filter.takes(dated) && !amount.isZero()) {
            postings.add(new Posting(dated, kind, part, amount, isEstimate));
        }
    }

    /** Shares of an amount as the rounded running total grows. */
    private static final class Running {
        private final Money whole;
        private final long units;
        private long seen;
        private Money given;

        Running(Money whole, long units) {
            this.whole = whole;
            this.units = units;
            this.given = Money.zero(whole.currency());
        }

        Money next(long more) {
            seen = Math.addExact(seen, more);
            Money total = whole.timesRatio(Math.min(seen, units), units, RoundingMode.HALF_UP);
            Money share = total.minus(given);
            given = total;
            return share;
        }
    }
}
