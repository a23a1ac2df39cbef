package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/**
 * Four months of a client, cut into billing runs at random dates: logs come in late, corrections (and theirs) come in later
 * still, an agreement gets its end when it has been billed, orders with an invoice of their own wait for it.
 */
final class RandomBilling {
    private final Random random;
    private final RatingInput facts;
    private final List<BilledPeriod> periods = new ArrayList<>();
    /** By id of a log or correction: the run by which it has come in; the last is after all billing. */
    private final Map<WorkLogId, Integer> arrives = new HashMap<>();
    /** The run before which agreements have no end. */
    private final int ends;

    private BillingHistory history = BillingHistory.EMPTY;
    private int documents;

    RandomBilling(long seed, RatingInput facts) {
        this.random = new Random(~seed);
        this.facts = facts;
        cut();
        this.ends = random.nextInt(periods.size() + 1);
        facts.workLogs().forEach(log -> arrives.put(log.id(), later(periodOf(log.date()))));
        facts.corrections()
                .forEach(correction -> arrives.put(correction.id(), later(arrives.get(correction.corrects()))));
    }

    private void cut() {
        TreeSet<LocalDate> lastDays = new TreeSet<>(List.of(RandomCase.LAST));
        for (int cuts = random.nextInt(5); cuts > 0; cuts--) {
            lastDays.add(RandomCase.FIRST.plusDays(random.nextInt(122)));
        }
        LocalDate from = RandomCase.FIRST;
        for (LocalDate last : lastDays) {
            LocalDate feesTo = random.nextInt(3) == 0 ? last.plusDays(random.nextInt(40)) : last;
            periods.add(new BilledPeriod(new DatePeriod(from, last), feesTo, facts.vat(), client(), orders()));
            from = last.plusDays(1);
        }
    }

    /** Today's, or another choice of lines. */
    private ClientTerms client() {
        ClientTerms today = facts.client();
        LineGrouping[] all = LineGrouping.values();
        return random.nextInt(5) > 0
                ? today
                : new ClientTerms(today.priceList(), all[random.nextInt(all.length)], today.rules());
    }

    /** Today's, or with other prices. */
    private List<OrderTerms> orders() {
        if (random.nextInt(5) > 0) {
            return facts.orders();
        }
        List<ActivityPrice> other =
                List.of(new ActivityPrice(new ActivityCode("DEV"), HourlyPrice.parse("CZK", "1001.01")));
        return facts.orders().stream()
                .map(order -> new OrderTerms(
                        order.id(), order.pricing(), order.billRework(), order.ownInvoice(), other, order.rules()))
                .toList();
    }

    private int periodOf(LocalDate day) {
        int index = 0;
        while (!periods.get(index).days().contains(day)) {
            index++;
        }
        return index;
    }

    private int later(int atTheEarliest) {
        boolean inTime = random.nextInt(3) > 0;
        return inTime ? atTheEarliest : atTheEarliest + random.nextInt(periods.size() - atTheEarliest + 1);
    }

    List<BilledPeriod> periods() {
        return periods;
    }

    /** With today's terms in all periods. */
    RandomBilling withTodaysTerms() {
        periods.replaceAll(period ->
                new BilledPeriod(period.days(), period.feesTo(), period.vat(), facts.client(), facts.orders()));
        return this;
    }

    BillingHistory history() {
        return history;
    }

    /** What is known at a run, in any order. */
    private RatingInput known(int run) {
        List<WorkLog> logs = new ArrayList<>(facts.workLogs());
        logs.removeIf(log -> arrives.get(log.id()) > run);
        Collections.shuffle(logs, random);
        List<Correction> corrections = new ArrayList<>(facts.corrections());
        corrections.removeIf(correction -> arrives.get(correction.id()) > run);
        Collections.shuffle(corrections, random);
        List<Agreement> agreements = run < ends
                ? facts.agreements().stream().map(RandomBilling::endless).toList()
                : facts.agreements();
        return with(facts, facts.period(), logs, corrections, agreements);
    }

    private static Agreement endless(Agreement agreement) {
        if (!(agreement instanceof Retainer one)) {
            return agreement;
        }
        return new Retainer(
                one.id(),
                one.scope(),
                Validity.from(one.begins()),
                one.cycle(),
                one.anchor(),
                one.fees(),
                one.due(),
                one.proration(),
                one.includes(),
                one.carryOver(),
                one.carryOverCap(),
                one.draw(),
                one.overagePrices(),
                one.vatRate());
    }

    static RatingInput with(
            RatingInput facts,
            DatePeriod period,
            List<WorkLog> logs,
            List<Correction> corrections,
            List<? extends Agreement> agreements) {
        return new RatingInput(
                facts.currency(),
                facts.vat(),
                facts.activities(),
                facts.priceLists(),
                facts.client(),
                facts.orders(),
                List.copyOf(agreements),
                logs,
                corrections,
                period,
                Optional.empty(),
                facts.opening(),
                facts.billedFees());
    }

    /** Bills period by period what is known by then; and settles in the end what came in after that. */
    void run() {
        for (int run = 0; run < periods.size(); run++) {
            RatingInput known = known(run);
            settle(RatedChain.rate(known, periods.subList(0, run)));
            RatedChain chain = RatedChain.rate(known, periods.subList(0, run + 1));
            history = history.withWaiting(
                    BilledLine.of(periods.get(run).days(), chain.results().get(run)));
            issue(random.nextInt(3) == 0);
        }
        settle(RatedChain.rate(known(periods.size()), periods));
        issue(true);
    }

    private void settle(RatedChain chain) {
        PeriodDifferences found = chain.compare(history);
        history = history.withWaiting(found.differences());
        found.credits().forEach(credit -> history = history.with(IssuedDocument.creditNote("D" + ++documents, credit)));
    }

    private void issue(boolean ownInvoicesToo) {
        history = history.issue("F" + ++documents, line -> line.key().order().isEmpty());
        if (ownInvoicesToo) {
            facts.orders()
                    .forEach(order -> history = history.issue(
                            "F" + ++documents, line -> line.key().order().equals(Optional.of(order.id()))));
        }
    }
}
