package eu.hodina.domain.rating;

import eu.hodina.domain.money.Money;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The laws that hold on every run (rating.md, "What must always hold"); a result that breaks one is never given. */
final class Conservation {
    private Conservation() {}

    static void check(LogTable logs, Rounding rounding, ChargeColumns charges, WorkLines work) {
        everyMinuteOnce(logs, charges);
        everyGroupAsItsRuleSays(rounding, charges);
        everyLineMultiplies(charges, work);
    }

    private static void everyMinuteOnce(LogTable logs, ChargeColumns charges) {
        int charge = 0;
        for (int row = 0; row < logs.size(); row++) {
            long measured = 0;
            int first = charge;
            while (charge < charges.size() && charges.log[charge] == row) {
                measured += charges.measured[charge++];
            }
            if (charge == first || measured != logs.minutes[row]) {
                throw new ConservationException(
                        "log " + logs.idOf(row) + " has " + logs.minutes[row] + " minutes, its charges " + measured);
            }
        }
        if (charge != charges.size()) {
            throw new ConservationException("charges of no log: " + (charges.size() - charge));
        }
    }

    private static void everyGroupAsItsRuleSays(Rounding rounding, ChargeColumns charges) {
        long[] billed = new long[rounding.groups()];
        for (int i = 0; i < charges.size(); i++) {
            int group = rounding.group[charges.log[i]];
            if (group != Rounding.NO_GROUP) {
                billed[group] += charges.billed[i];
            } else if (charges.billed[i] != 0) {
                throw new ConservationException("a charge billed " + charges.billed[i] + " minutes without a rule");
            }
        }
        for (int group = 0; group < billed.length; group++) {
            long expected = rounding.ruleOfGroup(group).billed(rounding.measuredOfGroup(group));
            if (billed[group] != expected) {
                throw new ConservationException(
                        "a group billed " + billed[group] + " minutes where its rule says " + expected);
            }
        }
    }

    private static void everyLineMultiplies(ChargeColumns charges, WorkLines work) {
        long[] minutes = new long[work.size()];
        long[] amount = new long[work.size()];
        for (int i = 0; i < charges.size(); i++) {
            if (charges.line[i] != ChargeColumns.NO_LINE) {
                minutes[charges.line[i]] += charges.billed[i];
                amount[charges.line[i]] += charges.amount[i];
            } else if (charges.amount[i] != 0) {
                throw new ConservationException("a charge of " + charges.amount[i] + " on no line");
            }
        }
        for (int line = 0; line < minutes.length; line++) {
            long net = Exact.perHour(work.hourly[line].perHour().minor(), minutes[line]);
            if (minutes[line] != work.minutes[line] || amount[line] != net || work.net[line] != net) {
                throw new ConservationException("a line of " + minutes[line] + " minutes at " + work.hourly[line]
                        + " has " + work.net[line] + ", its charges " + amount[line]);
            }
        }
    }

    /** granted = used + lost + left, and what is used is what charges drew. */
    static void check(Ledger time, Ledger money, ChargeColumns charges, Map<Integer, List<Credit>> credits) {
        Map<Allowance, long[]> drawn = new HashMap<>();
        for (int i = 0; i < charges.size(); i++) {
            Allowance allowance = charges.allowance[i];
            if (allowance != null) {
                drawn.computeIfAbsent(allowance, none -> new long[1])[0] += charges.billed[i];
            }
        }
        long used = 0;
        for (Allowance allowance : time.allowances()) {
            balanced(allowance);
            long ofCharges = drawn.getOrDefault(allowance, new long[1])[0];
            if (allowance.balance().used().units() != ofCharges) {
                throw new ConservationException("allowance " + allowance.key + " gave other minutes than charges drew");
            }
        }
        for (Allowance allowance : money.allowances()) {
            balanced(allowance);
            used += allowance.balance().used().units();
        }
        long credited = credits.values().stream()
                .flatMap(List::stream)
                .mapToLong(credit -> credit.amount().minor())
                .sum();
        if (used != credited) {
            throw new ConservationException("allowances gave " + used + " of money, charges drew " + credited);
        }
    }

    private static void balanced(Allowance allowance) {
        AllowanceBalance row = allowance.balance();
        if (row.granted().units()
                != row.used().units() + row.lost().units() + row.left().units()) {
            throw new ConservationException("allowance " + allowance.key + " does not balance");
        }
    }

    /** The lines add up to the net, and no credit takes more than its charge costs. */
    static void check(RatingResult result, Currency currency) {
        long sum = 0;
        for (RatedLine line : result.lines()) {
            sum = Math.addExact(sum, line.net().minor());
        }
        Money vat = result.vat().orElse(Money.zero(currency));
        if (sum != result.net().minor() || !result.total().equals(result.net().plus(vat))) {
            throw new ConservationException("lines of " + sum + " in a net of " + result.net());
        }
    }
}
