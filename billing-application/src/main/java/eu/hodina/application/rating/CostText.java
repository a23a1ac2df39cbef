package eu.hodina.application.rating;

import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.rating.AllowanceDraw;
import eu.hodina.domain.rating.Charge;
import eu.hodina.domain.rating.Credit;
import eu.hodina.domain.rating.Explanation;
import eu.hodina.domain.rating.FoundPrice;
import eu.hodina.domain.rating.RunningTotal;
import eu.hodina.domain.rating.TopUp;
import java.util.ArrayList;
import java.util.List;

/** Says what billed minutes cost and who pays: allowances, the price and where it was found, the amount, credits. */
final class CostText {
    private final ExplanationWords words;

    CostText(ExplanationWords words) {
        this.words = words;
    }

    /** Of COVERED: the allowance, and the worth at the list price where there is one. */
    List<String> covered(Explanation explanation) {
        List<String> clauses = new ArrayList<>(draws(explanation));
        Charge charge = explanation.charge();
        charge.listAmount()
                .ifPresent(worth -> charge.price()
                        .ifPresent(
                                price -> clauses.add(words.text("worth", words.money(worth), price(charge, price)))));
        return clauses;
    }

    /** Of BILLABLE billed more than 0. */
    List<String> billable(Explanation explanation) {
        List<String> clauses = new ArrayList<>();
        Charge charge = explanation.charge();
        if (explanation.isPiece()) {
            clauses.add(words.text("beyond", words.minutes(charge.billed())));
        }
        charge.price().ifPresent(price -> clauses.add(price(charge, price)));
        explanation.total().ifPresent(total -> clauses.add(amount(charge.amount(), total)));
        explanation.topUp().ifPresent(topUp -> clauses.add(topUp(topUp)));
        clauses.addAll(draws(explanation));
        if (!charge.credits().isEmpty()) {
            clauses.add(words.text("toPay", words.money(toPay(charge))));
        }
        return clauses;
    }

    private List<String> draws(Explanation explanation) {
        return explanation.draws().stream().map(this::draw).toList();
    }

    private String draw(AllowanceDraw draw) {
        String retainer = draw.carriedOver() ? "draw.carried" : "draw.retainer";
        return words.text(
                draw.agreement() instanceof ServicePackage ? "draw.package" : retainer,
                words.allowed(draw.drawn()),
                draw.agreement().id().value(),
                words.date(draw.period()),
                words.allowed(draw.before()),
                words.allowed(draw.after()));
    }

    private String price(Charge charge, FoundPrice price) {
        return words.text(
                "price." + price.source().name() + (price.workersOwn() ? ".worker" : ""),
                words.money(price.hourly().perHour()),
                price.name(),
                words.since(price.validity()),
                charge.work().worker().value());
    }

    /** Where a line was rounded before, its growth says why the amount is not what this charge alone would cost. */
    private String amount(Money amount, RunningTotal total) {
        boolean begun = total.minutesBefore() > 0;
        if (begun && (total.isRoundedBefore() || total.isRoundedAfter())) {
            return words.text(
                    "amount.grows",
                    total.line(),
                    words.money(total.before()),
                    words.minutes(total.minutesBefore()),
                    words.money(total.after()),
                    words.minutes(total.minutesAfter()),
                    words.money(amount));
        }
        return total.isRoundedAfter() ? words.text("amount.rounded", words.money(amount)) : words.money(amount);
    }

    private String topUp(TopUp topUp) {
        return words.text(
                "topUp", words.money(topUp.added()), words.money(topUp.minimum()), words.money(topUp.worth()));
    }

    private static Money toPay(Charge charge) {
        Money cost = charge.topUp().map(charge.amount()::plus).orElse(charge.amount());
        for (Credit credit : charge.credits()) {
            cost = cost.minus(credit.amount());
        }
        return cost;
    }
}
