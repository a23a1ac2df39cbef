package eu.hodina.domain.rating;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Step 7: what billable charges cost is drawn from the money allowances that cover their log and have their VAT rate. */
final class MoneyDrawing {
    private final LogTable logs;
    private final Rounding rounding;
    private final ChargeColumns charges;
    private final Ledger ledger;
    private final long firstDay;
    private final Currency currency;
    private final Map<Integer, List<Credit>> credits = new HashMap<>();

    private MoneyDrawing(LogTable logs, Rounding rounding, ChargeColumns charges, Ledger ledger, RatingInput input) {
        this.logs = logs;
        this.rounding = rounding;
        this.charges = charges;
        this.ledger = ledger;
        this.firstDay = input.period().from().toEpochDay();
        this.currency = input.currency();
    }

    /** The credits of each charge that has any, by its index. */
    static Map<Integer, List<Credit>> draw(
            LogTable logs, Rounding rounding, ChargeColumns charges, Ledger ledger, RatingInput input) {
        MoneyDrawing drawing = new MoneyDrawing(logs, rounding, charges, ledger, input);
        if (!ledger.isEmpty()) {
            for (int i = 0; i < charges.size(); i++) {
                if (charges.isPriced(i)) {
                    drawing.draw(i);
                }
            }
        }
        return drawing.credits;
    }

    private void draw(int charge) {
        int row = charges.log[charge];
        int strand = logs.strand[row];
        int order = logs.strands.order[strand];
        int activity = logs.strands.activity[strand];
        Optional<VatRate> rate = rounding.vatRateOf(row);
        long open = Math.addExact(charges.amount[charge], charges.topUp[charge]);
        for (Allowance allowance : ledger.standingOn(firstDay + logs.day[row])) {
            if (open > 0
                    && allowance.left() > 0
                    && allowance.agreement.covers(order, activity)
                    && allowance.agreement.vatRate().equals(rate)) {
                long piece = allowance.draw(open);
                open -= piece;
                Credit credit = new Credit(allowance.key.agreement(), Money.ofMinor(currency, piece));
                credits.merge(charge, List.of(credit), MoneyDrawing::joined);
            }
        }
    }

    /** One credit an agreement: what was drawn before, and one more draw. */
    private static List<Credit> joined(List<Credit> before, List<Credit> draw) {
        Credit added = draw.get(0);
        List<Credit> credits = new ArrayList<>(before);
        for (int i = 0; i < credits.size(); i++) {
            Credit credit = credits.get(i);
            if (credit.agreement().equals(added.agreement())) {
                credits.set(i, new Credit(credit.agreement(), credit.amount().plus(added.amount())));
                return List.copyOf(credits);
            }
        }
        credits.add(added);
        return List.copyOf(credits);
    }
}
