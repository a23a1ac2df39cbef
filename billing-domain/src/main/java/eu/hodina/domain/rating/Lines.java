package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.money.CodePoints;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lines of the invoice, in its order: WORK, MINIMUM, FEE, CREDIT (rating.md, "The invoice"). */
final class Lines {
    private final Currency currency;
    private final LineKeys keys;
    private final Rounding rounding;
    private final ChargeColumns charges;
    private final List<RatedLine> lines = new ArrayList<>();

    Lines(Currency currency, LineKeys keys, Rounding rounding, ChargeColumns charges) {
        this.currency = currency;
        this.keys = keys;
        this.rounding = rounding;
        this.charges = charges;
    }

    List<RatedLine> lines() {
        return lines;
    }

    Lines work(WorkLines work) {
        for (int i = 0; i < work.size(); i++) {
            int row = work.firstRow[i];
            lines.add(RatedLine.work(
                    keys.textOf(row),
                    keys.ownInvoiceOf(row),
                    work.minutes[i],
                    work.hourly[i],
                    money(work.net[i]),
                    rounding.vatRateOf(row)));
        }
        return this;
    }

    /** The top-ups by key and VAT rate, in the order of their first. */
    Lines minimums() {
        Map<MinimumKey, Integer> numbers = new HashMap<>();
        List<Integer> firstRow = new ArrayList<>();
        long[] net = new long[16];
        for (int i = 0; i < charges.size(); i++) {
            if (charges.topUp[i] > 0) {
                int row = charges.log[i];
                int number = numbers.computeIfAbsent(
                        new MinimumKey(keys.keyOf(row), rounding.vatRateOf(row)), key -> firstRow.size());
                if (number == firstRow.size()) {
                    firstRow.add(row);
                    net = number < net.length ? net : Arrays.copyOf(net, number * 2);
                }
                net[number] = Math.addExact(net[number], charges.topUp[i]);
                charges.minimumLine[i] = lines.size() + number;
            }
        }
        for (int i = 0; i < firstRow.size(); i++) {
            int row = firstRow.get(i);
            lines.add(RatedLine.plain(
                    LineKind.MINIMUM,
                    keys.textOf(row),
                    keys.ownInvoiceOf(row),
                    money(net[i]),
                    rounding.vatRateOf(row)));
        }
        return this;
    }

    private record MinimumKey(long key, Optional<VatRate> rate) {}

    /** A fee of 0 makes no line. */
    Lines fees(List<RatedFee> fees) {
        for (RatedFee fee : fees) {
            if (!fee.amount().isZero()) {
                lines.add(RatedLine.fee(fee));
            }
        }
        return this;
    }

    /** One for each agreement and own-invoice order, negative, at the agreement's rate. */
    Lines credits(Map<Integer, List<Credit>> credits, List<AgreementTerms> agreements) {
        Map<CreditKey, Money> sums = new TreeMap<>(Comparator.comparing(CreditKey::agreement)
                .thenComparing(key -> key.order().map(OrderId::value).orElse(""), CodePoints::compare));
        credits.forEach((charge, ofCharge) -> {
            Optional<OrderId> order = keys.ownInvoiceOf(charges.log[charge]);
            for (Credit credit : ofCharge) {
                sums.merge(new CreditKey(credit.agreement(), order), credit.amount(), Money::plus);
            }
        });
        Map<AgreementId, Optional<VatRate>> rates = new HashMap<>();
        agreements.forEach(terms -> rates.put(terms.agreement().id(), terms.vatRate()));
        sums.forEach((key, sum) -> lines.add(RatedLine.plain(
                LineKind.CREDIT,
                key.agreement().value(),
                key.order(),
                sum.negated(),
                rates.getOrDefault(key.agreement(), Optional.empty()))));
        return this;
    }

    private record CreditKey(AgreementId agreement, Optional<OrderId> order) {}

    private Money money(long minor) {
        return Money.ofMinor(currency, minor);
    }
}
