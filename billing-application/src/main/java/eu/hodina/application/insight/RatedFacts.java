package eu.hodina.application.insight;

import eu.hodina.application.rating.LineToBill;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.insight.margin.AgreementFee;
import eu.hodina.domain.insight.margin.ChargedSum;
import eu.hodina.domain.insight.margin.DrawnSum;
import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.margin.LapsedSum;
import eu.hodina.domain.insight.margin.LineSum;
import eu.hodina.domain.insight.margin.MarginFacts;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.insight.margin.UnbilledSum;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.rating.AllowanceBalance;
import eu.hodina.domain.rating.Disposition;
import eu.hodina.domain.rating.LineKind;
import eu.hodina.domain.rating.LogDraw;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sums of rated periods in memory, charge by charge. */
final class RatedFacts {
    private record ChargeKey(GroupKey key, Disposition disposition, boolean onDocument) {}

    private record LineOf(GroupKey key, boolean isDifference, boolean onDocument, String currency) {}

    private record DrawKey(
            AgreementPeriod allowance, LocalDate day, GroupKey key, boolean isTime, boolean onDocument) {}

    private final Map<ChargeKey, ChargedSum> charged = new LinkedHashMap<>();
    private final Map<List<Object>, UnbilledSum> unbilled = new LinkedHashMap<>();
    private final Map<LineOf, LineSum> lines = new LinkedHashMap<>();
    private final Map<DrawKey, DrawnSum> drawn = new LinkedHashMap<>();
    private final List<AgreementFee> fees = new ArrayList<>();
    private final Map<AgreementPeriod, LapsedSum> lapsed = new LinkedHashMap<>();

    /**
     * @param waiting the positions of the lines that no document bears
     * @param logs of the rated days
     * @param dates of the work whose charges count
     */
    void add(RatedPeriod rated, Set<Integer> waiting, Map<WorkLogId, WorkLog> logs, DatePeriod dates) {
        Map<WorkLogId, WorkLog> drawers = new HashMap<>();
        for (RatedCharge charge : rated.charges()) {
            WorkLog log = logs.get(charge.log());
            if (log == null) {
                // taken back since it was rated
                continue;
            }
            drawers.put(charge.log(), log);
            charge.correction().ifPresent(correction -> drawers.put(correction, log));
            boolean onDocument =
                    charge.line().isPresent() && !waiting.contains(charge.line().getAsInt());
            GroupKey key = key(rated.client(), log);
            if (!dates.contains(log.date())) {
                continue;
            }
            if (charge.disposition() == Disposition.BILLABLE && charge.billed() > 0 && !onDocument) {
                unbilled.merge(
                        List.of(key, log.date(), charge.amount().currency()),
                        new UnbilledSum(key, log.date(), true, charge.measured(), charge.amount()),
                        UnbilledSum::plus);
            }
            charged.merge(
                    new ChargeKey(key, charge.disposition(), onDocument),
                    new ChargedSum(
                            key, charge.disposition(), onDocument, charge.measured(), charge.billed(), charge.amount()),
                    RatedFacts::together);
        }
        addLines(rated, waiting);
        boolean anyOnDocument = rated.lines().size() > waiting.size();
        for (LogDraw draw : rated.allowances().draws()) {
            WorkLog drawer = drawers.get(draw.log());
            if (drawer == null) {
                continue;
            }
            GroupKey key = key(rated.client(), drawer);
            DrawnSum sum = new DrawnSum(
                    draw.allowance(),
                    draw.date(),
                    key,
                    draw.drawn().isTime(),
                    anyOnDocument,
                    draw.drawn().units());
            drawn.merge(
                    new DrawKey(sum.allowance(), sum.day(), key, sum.isTime(), anyOnDocument),
                    sum,
                    (one, more) -> new DrawnSum(
                            one.allowance(),
                            one.day(),
                            one.key(),
                            one.isTime(),
                            one.onDocument(),
                            one.units() + more.units()));
        }
        rated.fees().forEach(fee -> fees.add(new AgreementFee(fee.fee(), fee.amount())));
        for (AllowanceBalance balance : rated.allowances().allowances()) {
            if (balance.lost().units() > 0) {
                lapsed.merge(
                        balance.allowance(),
                        new LapsedSum(balance.allowance(), balance.lost().units()),
                        (one, more) -> new LapsedSum(one.allowance(), one.units() + more.units()));
            }
        }
    }

    private void addLines(RatedPeriod rated, Set<Integer> waiting) {
        for (int position = 0; position < rated.lines().size(); position++) {
            LineToBill line = rated.lines().get(position);
            LineKind of = line.key().kind();
            boolean isWorks = of == LineKind.WORK || of == LineKind.MINIMUM;
            if (line.kind() == LineKind.MINIMUM || line.isDifference() && isWorks) {
                GroupKey key = GroupKey.withoutWork(
                        rated.client(),
                        line.order(),
                        YearMonth.from(rated.period().from()));
                LineSum sum = new LineSum(key, line.isDifference(), !waiting.contains(position), line.net());
                lines.merge(
                        new LineOf(
                                key,
                                sum.isDifference(),
                                sum.onDocument(),
                                line.net().currency().getCurrencyCode()),
                        sum,
                        (one, more) -> new LineSum(
                                one.key(),
                                one.isDifference(),
                                one.onDocument(),
                                one.amount().plus(more.amount())));
            }
        }
    }

    static GroupKey key(Optional<ClientId> client, WorkLog log) {
        return GroupKey.ofWork(client, log.order(), log.activity(), log.worker(), YearMonth.from(log.date()));
    }

    private static ChargedSum together(ChargedSum one, ChargedSum more) {
        Money amount = one.amount().plus(more.amount());
        return new ChargedSum(
                one.key(),
                one.disposition(),
                one.onDocument(),
                one.measured() + more.measured(),
                one.billed() + more.billed(),
                amount);
    }

    List<ChargedSum> charged() {
        return List.copyOf(charged.values());
    }

    List<UnbilledSum> unbilled(ReportFilter filter) {
        return unbilled.values().stream().filter(sum -> filter.takes(sum.key())).toList();
    }

    List<LineSum> lines() {
        return List.copyOf(lines.values());
    }

    List<DrawnSum> drawn() {
        return List.copyOf(drawn.values());
    }

    List<AgreementFee> fees() {
        return List.copyOf(fees);
    }

    List<LapsedSum> lapsed() {
        return List.copyOf(lapsed.values());
    }

    /** What of it the filter takes; draws, fees and what lapsed are taken whole, for the parts follow from the whole. */
    MarginFacts of(ReportFilter filter) {
        DatePeriod days = filter.period();
        return new MarginFacts(
                List.of(),
                charged().stream().filter(sum -> filter.takes(sum.key())).toList(),
                lines().stream()
                        .filter(sum -> !filter.isOfWork()
                                && filter.takes(sum.key())
                                && days.contains(sum.key().month().orElseThrow().atDay(1)))
                        .toList(),
                drawn(),
                fees(),
                lapsed(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
