package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.Activity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Step 5: an hourly price for each billable charge, a line for each key, price and VAT rate, an amount for each charge. */
final class Pricing {
    private final LogTable logs;
    private final Rounding rounding;
    private final ChargeColumns charges;
    private final PriceSearch search;
    private final StrandPrices prices;
    private final WorkLines lines;
    private final int[] lineOfStrand;
    private final int[] spanOfLine;
    private final Activity[] activityOfLine;
    private final List<Integer> unpriced = new ArrayList<>();

    private Pricing(
            LogTable logs,
            Rounding rounding,
            ChargeColumns charges,
            PriceSearch search,
            WorkLines lines,
            long firstDay) {
        this.logs = logs;
        this.rounding = rounding;
        this.charges = charges;
        this.search = search;
        this.prices = new StrandPrices(search, logs, firstDay);
        this.lines = lines;
        int strands = logs.strands.size();
        this.lineOfStrand = new int[strands];
        this.spanOfLine = new int[strands];
        this.activityOfLine = new Activity[strands];
        Arrays.fill(spanOfLine, -1);
    }

    /** @param firstDay of the period, of the epoch */
    static void price(
            LogTable logs,
            Rounding rounding,
            ChargeColumns charges,
            PriceSearch search,
            WorkLines lines,
            long firstDay) {
        Pricing pricing = new Pricing(logs, rounding, charges, search, lines, firstDay);
        for (int i = 0; i < charges.size(); i++) {
            if (charges.isPriced(i)) {
                pricing.bill(i);
            } else if (charges.isCovered(i)) {
                pricing.value(i);
            }
        }
        pricing.refuseUnpriced();
    }

    private void bill(int charge) {
        int row = charges.log[charge];
        FoundPrice price = prices.priceOf(row);
        if (price == null) {
            unpriced.add(row);
            return;
        }
        int line = lineOf(row, price);
        charges.price[charge] = price;
        charges.line[charge] = line;
        charges.amount[charge] = lines.add(line, charges.billed[charge]);
    }

    /** A strand stays on its line while neither a price nor the activity's version can have changed. */
    private int lineOf(int row, FoundPrice price) {
        int strand = logs.strand[row];
        Activity activity = rounding.activity[row];
        int span = prices.spanOf(row);
        boolean same = spanOfLine[strand] == span && activityOfLine[strand] == activity;
        if (!same || lines.isByEntry()) {
            lineOfStrand[strand] = lines.lineFor(row, price.hourly(), rounding.vatRateOf(row));
            spanOfLine[strand] = span;
            activityOfLine[strand] = activity;
        }
        return lineOfStrand[strand];
    }

    /** A covered charge has a worth at the list price, where there is one: worked out when asked for, here it has to fit. */
    private void value(int charge) {
        FoundPrice price = prices.listPriceOf(charges.log[charge]);
        if (price != null) {
            charges.price[charge] = price;
            charges.worthOf(charge, price);
        }
    }

    private void refuseUnpriced() {
        if (unpriced.isEmpty()) {
            return;
        }
        int first = unpriced.get(0);
        LocalDate date = logs.work[first].date();
        throw new MissingPriceException(
                logs.work[first].activity(),
                date,
                search.searched(date),
                unpriced.stream().map(logs::idOf).toList());
    }
}
