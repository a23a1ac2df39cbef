package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerPeriod;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Step 9 and "Between runs": which allowances a run begins with, which begin in it, and when caps are applied. */
final class CarryOver {
    private final DatePeriod run;
    private final Map<AgreementPeriod, Allowed> opening = new TreeMap<>();
    private final List<Allowance> allowances = new ArrayList<>();
    private final List<CapEvent> events = new ArrayList<>();

    CarryOver(RatingInput input, List<AgreementTerms> agreements) {
        this.run = input.period();
        for (OpeningAllowance left : input.opening()) {
            if (opening.put(left.allowance(), left.left()) != null) {
                throw refusal(left.allowance(), "named once");
            }
        }
        for (AgreementTerms terms : agreements) {
            if (terms.agreement().includes().isPresent()) {
                plan(terms);
            }
        }
        refuseUnknownOpenings();
    }

    private void plan(AgreementTerms terms) {
        if (terms.agreement() instanceof Retainer retainer) {
            plan(terms, retainer);
        } else if (terms.agreement() instanceof ServicePackage bought
                && !bought.purchased().isAfter(run.to())) {
            Allowed whole = bought.includes().orElseThrow();
            boolean before = bought.purchased().isBefore(run.from());
            LocalDate last = bought.expires().orElse(LocalDate.MAX);
            Allowed granted = before ? left(terms, bought.purchased(), whole) : whole;
            allowances.add(new Allowance(terms, bought.purchased(), last, last, granted));
        }
    }

    private void plan(AgreementTerms terms, Retainer retainer) {
        List<Allowance> own = new ArrayList<>();
        opening.forEach((key, left) -> {
            if (key.agreement().equals(retainer.id())) {
                carried(retainer, key).ifPresent(period -> own.add(allowance(terms, retainer, period, left)));
            }
        });
        RetainerPeriod period = retainer.period(Math.max(0, retainer.indexOf(run.from())));
        while (!period.first().isAfter(run.to()) && !period.firstValid().isAfter(period.lastValid())) {
            cap(retainer, period, own);
            if (begins(retainer, period)) {
                own.add(allowance(terms, retainer, period, retainer.grantOf(period)));
            }
            period = retainer.period(period.index() + 1);
        }
        allowances.addAll(own);
    }

    /** The period of an opening that earlier runs left. */
    private Optional<RetainerPeriod> carried(Retainer retainer, AgreementPeriod key) {
        return key.period().isBefore(run.from()) ? retainer.periodBeginning(key.period()) : Optional.empty();
    }

    /** Whether a period's whole grant is to be had in this run: it is not over, and no opening says what is left. */
    private boolean begins(Retainer retainer, RetainerPeriod period) {
        boolean named = period.first().isBefore(run.from())
                && opening.containsKey(new AgreementPeriod(retainer.id(), period.first()));
        return !named
                && !period.lastValid().isBefore(run.from())
                && !period.firstValid().isAfter(run.to());
    }

    private void cap(Retainer retainer, RetainerPeriod period, List<Allowance> own) {
        LocalDate day = period.first().isBefore(run.from()) ? run.from() : period.first();
        retainer.carryOverCap()
                .ifPresent(cap -> events.add(new CapEvent(
                        day.toEpochDay(), cap.units(), cap.isTime(), older(own, period, day.toEpochDay()))));
    }

    /** The older a period is, the sooner its allowance expires. */
    private static List<Allowance> older(List<Allowance> own, RetainerPeriod period, long day) {
        int to = own.size();
        while (to > 0 && own.get(to - 1).begins >= period.first().toEpochDay()) {
            to--;
        }
        int from = to;
        while (from > 0 && own.get(from - 1).expires >= day) {
            from--;
        }
        return List.copyOf(own.subList(from, to));
    }

    private static Allowance allowance(
            AgreementTerms terms, Retainer retainer, RetainerPeriod period, Allowed granted) {
        return new Allowance(terms, period.first(), period.last(), retainer.expiryOf(period), granted);
    }

    private Allowed left(AgreementTerms terms, LocalDate period, Allowed otherwise) {
        return opening.getOrDefault(new AgreementPeriod(terms.agreement().id(), period), otherwise);
    }

    private void refuseUnknownOpenings() {
        opening.forEach((key, left) -> {
            boolean known = allowances.stream()
                    .anyMatch(one -> one.key.equals(key)
                            && one.begins < run.from().toEpochDay()
                            && one.agreement
                                            .agreement()
                                            .includes()
                                            .orElseThrow()
                                            .isTime()
                                    == left.isTime());
            if (!known) {
                throw refusal(key, "an allowance of the agreement that began before " + run.from());
            }
        });
    }

    private static RatingRefusedException refusal(AgreementPeriod key, String expected) {
        return new RatingRefusedException(Element.OPENING, key.toString(), expected);
    }

    void recordIn(DrawingJournal journal) {
        allowances.forEach(allowance -> allowance.recordIn(journal));
    }

    Ledger time() {
        return ledger(true);
    }

    Ledger money() {
        return ledger(false);
    }

    private Ledger ledger(boolean time) {
        List<Allowance> ofKind = allowances.stream()
                .filter(one ->
                        one.agreement.agreement().includes().orElseThrow().isTime() == time)
                .toList();
        List<CapEvent> ofLedger = events.stream()
                .filter(event -> event.time() == time)
                .sorted(Comparator.comparingLong(CapEvent::day))
                .toList();
        return new Ledger(ofKind, ofLedger);
    }

    /** What became of them, by agreement and period: all that were granted anything or that the opening names. */
    List<AllowanceBalance> balances() {
        return allowances.stream()
                .map(Allowance::balance)
                .filter(row -> row.granted().units() > 0 || opening.containsKey(row.allowance()))
                .sorted(Comparator.comparing(AllowanceBalance::allowance))
                .toList();
    }
}
