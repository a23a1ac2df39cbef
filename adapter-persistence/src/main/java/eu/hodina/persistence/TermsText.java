package eu.hodina.persistence;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.rating.BilledPeriod;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.OrderTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The terms of a rated period in one column. A row a line, its fields between tabs, {@code -} for what is missing: T the last
 * day of fees and the rate of VAT, C the client's list and grouping, R its rules; O an order, P its prices, Q its rules.
 *
 * <pre>{@code
 * T  2026-10-31  2100
 * C  -  ACTIVITY
 * O  0190a5d0-...  TIME  false  false
 * P  DEV  145000  CZK
 * }</pre>
 */
final class TermsText {
    private static final String MISSING = "-";

    private TermsText() {}

    static String of(BilledPeriod terms) {
        StringBuilder text = new StringBuilder();
        row(
                text,
                "T",
                terms.feesTo(),
                terms.vat().map(VatRate::hundredths).map(String::valueOf).orElse(MISSING));
        row(text, "C", code(terms.client().priceList()), terms.client().lines());
        terms.client().rules().forEach(rule -> rule(text, "R", rule));
        for (OrderTerms order : terms.orders()) {
            row(text, "O", order.id().value(), order.pricing(), order.billRework(), order.ownInvoice());
            order.prices().forEach(price -> price(text, price));
            order.rules().forEach(rule -> rule(text, "Q", rule));
        }
        return text.toString();
    }

    /** A list may be called "-"; no code begins with a backslash. */
    private static String code(Optional<PriceListCode> list) {
        return list.map(PriceListCode::value)
                .map(code -> code.equals(MISSING) ? "\\-" : escaped(code))
                .orElse(MISSING);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                char next = text.charAt(++i);
                plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static void price(StringBuilder text, ActivityPrice price) {
        Money perHour = price.hourly().perHour();
        row(
                text,
                "P",
                escaped(price.activity().value()),
                perHour.minor(),
                perHour.currency().getCurrencyCode());
    }

    private static void rule(StringBuilder text, String name, ActivityRule of) {
        BillingRule rule = of.rule();
        row(
                text,
                name,
                escaped(of.activity().value()),
                rule.unit(),
                rule.mode(),
                rule.grace(),
                rule.minimumMinutes(),
                rule.minimumCharge().map(Money::minor).map(String::valueOf).orElse(MISSING),
                rule.minimumCharge()
                        .map(Money::currency)
                        .map(Currency::getCurrencyCode)
                        .orElse(MISSING),
                rule.scope());
    }

    private static void row(StringBuilder text, String name, Object... fields) {
        text.append(name);
        for (Object field : fields) {
            text.append('\t').append(field);
        }
        text.append('\n');
    }

    static BilledPeriod read(DatePeriod days, String text) {
        Reading reading = new Reading();
        text.lines().map(line -> line.split("\t", -1)).forEach(reading::row);
        return new BilledPeriod(days, reading.feesTo, reading.vat, reading.client(), reading.orders());
    }

    /** What was read so far; an order is complete when the next one begins. */
    private static final class Reading {
        private LocalDate feesTo = LocalDate.MIN;
        private Optional<VatRate> vat = Optional.empty();
        private Optional<PriceListCode> priceList = Optional.empty();
        private LineGrouping lines = LineGrouping.ACTIVITY;
        private final List<ActivityRule> rules = new ArrayList<>();
        private final List<OrderTerms> orders = new ArrayList<>();
        private Optional<String[]> order = Optional.empty();
        private final List<ActivityPrice> prices = new ArrayList<>();
        private final List<ActivityRule> orderRules = new ArrayList<>();

        void row(String[] fields) {
            switch (fields[0]) {
                case "T" -> {
                    feesTo = LocalDate.parse(fields[1]);
                    vat = find(fields[2]).map(Integer::valueOf).map(VatRate::new);
                }
                case "C" -> {
                    priceList = find(fields[1]).map(TermsText::plain).map(PriceListCode::new);
                    lines = LineGrouping.valueOf(fields[2]);
                }
                case "R" -> rules.add(rule(fields));
                case "O" -> {
                    endOrder();
                    order = Optional.of(fields);
                }
                case "P" ->
                    prices.add(new ActivityPrice(
                            new ActivityCode(plain(fields[1])), new HourlyPrice(money(fields[2], fields[3]))));
                case "Q" -> orderRules.add(rule(fields));
                default -> throw new IllegalStateException("terms of a rated period have no row " + fields[0]);
            }
        }

        private void endOrder() {
            order.ifPresent(fields -> orders.add(new OrderTerms(
                    new OrderId(fields[1]),
                    Pricing.valueOf(fields[2]),
                    Boolean.parseBoolean(fields[3]),
                    Boolean.parseBoolean(fields[4]),
                    prices,
                    orderRules)));
            order = Optional.empty();
            prices.clear();
            orderRules.clear();
        }

        ClientTerms client() {
            return new ClientTerms(priceList, lines, rules);
        }

        List<OrderTerms> orders() {
            endOrder();
            return orders;
        }

        private static Optional<String> find(String field) {
            return field.equals(MISSING) ? Optional.empty() : Optional.of(field);
        }

        private static Money money(String minor, String currency) {
            return Money.ofMinor(Currency.getInstance(currency), Long.parseLong(minor));
        }

        private static ActivityRule rule(String[] fields) {
            return new ActivityRule(
                    new ActivityCode(plain(fields[1])),
                    new BillingRule(
                            Integer.parseInt(fields[2]),
                            BillingRule.Mode.valueOf(fields[3]),
                            Integer.parseInt(fields[4]),
                            Integer.parseInt(fields[5]),
                            find(fields[6]).map(minor -> money(minor, fields[7])),
                            BillingRule.Scope.valueOf(fields[8])));
        }
    }
}
