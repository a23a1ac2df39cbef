package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/** The explanations of a run, by the index of their charge: each is made when it is asked for. */
final class ExplanationList extends AbstractList<Explanation> implements RandomAccess {
    private final RatingInput input;
    private final RatingResult result;
    private final DrawingJournal journal;
    private final ActivityVersions versions;
    private final Map<OrderId, OrderTerms> orders = new HashMap<>();
    private final Map<WorkLogId, Correction> corrections = new HashMap<>();
    /** By charge: minutes and minor units of its line before it, and the first entry of the journal that is its own. */
    private final long[] minutesBefore;

    private final long[] netBefore;
    private final int[] firstDraw;
    /** By group. */
    private final Groups groups;

    ExplanationList(RatingInput input, RatingResult result, DrawingJournal journal) {
        this.input = input;
        this.result = result;
        this.journal = journal;
        this.versions = new ActivityVersions(input.activities());
        input.orders().forEach(order -> orders.put(order.id(), order));
        input.corrections().forEach(correction -> corrections.put(correction.id(), correction));
        int size = result.charges().size();
        this.minutesBefore = new long[size];
        this.netBefore = new long[size];
        this.firstDraw = new int[size];
        this.groups = new Groups(size);
        add();
    }

    /** Sums over charges; there are never more groups than charges. */
    private record Groups(long[] measured, long[] billed, int[] logs) {
        Groups(int size) {
            this(new long[size], new long[size], new int[size]);
        }

        void add(Charge charge, boolean newLog) {
            charge.group().ifPresent(group -> {
                measured[group] += charge.measured();
                billed[group] += charge.billed();
                logs[group] += newLog ? 1 : 0;
            });
        }
    }

    private void add() {
        long[] minutes = new long[result.lines().size()];
        long[] net = new long[result.lines().size()];
        int time = 0;
        int money = 0;
        Optional<WorkLogId> previous = Optional.empty();
        for (int i = 0; i < size(); i++) {
            Charge charge = result.charges().get(i);
            groups.add(charge, !previous.equals(Optional.of(charge.log())));
            previous = Optional.of(charge.log());
            if (charge.line().isPresent()) {
                int line = charge.line().getAsInt();
                minutesBefore[i] = minutes[line];
                netBefore[i] = net[line];
                minutes[line] += charge.billed();
                net[line] += charge.amount().minor();
            }
            boolean covered = charge.disposition() == Disposition.COVERED;
            firstDraw[i] = covered ? time : money;
            time += covered ? 1 : 0;
            money += entries(charge, money).size();
        }
    }

    /** The draws of money that a charge's credits are made of: as many as add up to them. */
    private List<DrawingJournal.Entry> entries(Charge charge, int from) {
        long open = charge.credits().stream()
                .mapToLong(credit -> credit.amount().minor())
                .sum();
        int to = from;
        while (open > 0) {
            open -= journal.money().get(to++).drawn();
        }
        return journal.money().subList(from, to);
    }

    @Override
    public int size() {
        return result.charges().size();
    }

    @Override
    public Explanation get(int index) {
        Charge charge = result.charges().get(index);
        List<Charge> pieces = pieces(index);
        Optional<AppliedRule> rule = rule(charge);
        return new Explanation(
                charge,
                pieces.stream().mapToInt(Charge::measured).sum(),
                pieces.stream().mapToInt(Charge::billed).sum(),
                Optional.of(charge.work().id()).filter(id -> !id.equals(charge.log())),
                writeOff(charge),
                rule,
                draws(charge, index),
                total(charge, index),
                charge.topUp().map(added -> topUp(rule.orElseThrow(), added)));
    }

    private List<Charge> pieces(int index) {
        WorkLogId log = result.charges().get(index).log();
        int from = index;
        while (from > 0 && result.charges().get(from - 1).log().equals(log)) {
            from--;
        }
        List<Charge> pieces = new ArrayList<>();
        for (int i = from; i < size() && result.charges().get(i).log().equals(log); i++) {
            pieces.add(result.charges().get(i));
        }
        return pieces;
    }

    /** A correction does not inherit the reason of what it corrects. */
    private Optional<String> writeOff(Charge charge) {
        Correction correction = corrections.get(charge.log());
        return correction == null ? charge.work().writeOff() : correction.writeOff();
    }

    private Optional<AppliedRule> rule(Charge charge) {
        if (charge.group().isEmpty()) {
            return Optional.empty();
        }
        WorkLog work = charge.work();
        int group = charge.group().getAsInt();
        Activity version = Objects.requireNonNull(versions.on(work.activity(), work.date()), "version");
        OrderTerms order = Objects.requireNonNull(orders.get(work.order()), "order");
        ChosenRule chosen = ChosenRule.of(order, input.client(), version);
        return Optional.of(new AppliedRule(
                chosen.rule(),
                chosen.source(),
                version,
                groups.logs()[group],
                groups.measured()[group],
                groups.billed()[group]));
    }

    private List<AllowanceDraw> draws(Charge charge, int index) {
        List<DrawingJournal.Entry> entries = charge.disposition() == Disposition.COVERED
                ? List.of(journal.time().get(firstDraw[index]))
                : entries(charge, firstDraw[index]);
        return entries.stream().map(entry -> draw(charge, entry)).toList();
    }

    private static AllowanceDraw draw(Charge charge, DrawingJournal.Entry entry) {
        Allowance allowance = entry.allowance();
        Allowed kind = allowance.agreement.agreement().includes().orElseThrow();
        return new AllowanceDraw(
                allowance.agreement.agreement(),
                allowance.key.period(),
                charge.work().date().toEpochDay() > allowance.periodEnds,
                kind.ofUnits(entry.before()),
                kind.ofUnits(entry.after()));
    }

    private Optional<RunningTotal> total(Charge charge, int index) {
        if (charge.line().isEmpty()) {
            return Optional.empty();
        }
        RatedLine line = result.lines().get(charge.line().getAsInt());
        HourlyPrice hourly = line.hourly().orElseThrow();
        Money before = Money.ofMinor(input.currency(), netBefore[index]);
        return Optional.of(new RunningTotal(
                line.text(),
                hourly,
                minutesBefore[index],
                minutesBefore[index] + charge.billed(),
                before,
                before.plus(charge.amount())));
    }

    private static TopUp topUp(AppliedRule rule, Money added) {
        Money minimum = rule.rule().minimumCharge().orElseThrow();
        return new TopUp(minimum, minimum.minus(added), added);
    }
}
