package eu.hodina.domain.rating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Each strand's price and list price, searched once for each span of days in which no price can change. */
final class StrandPrices {
    private final PriceSearch search;
    private final LogTable logs;
    private final long[] changes;
    private final long firstDay;
    private final @Nullable FoundPrice[] price;
    private final @Nullable FoundPrice[] listPrice;
    /** The span for which a strand's prices are known, plus 1; 0 = none. */
    private final int[] priceSpan;

    private final int[] listPriceSpan;
    private int span;

    /** @param firstDay of the period, of the epoch */
    StrandPrices(PriceSearch search, LogTable logs, long firstDay) {
        this.search = search;
        this.logs = logs;
        this.firstDay = firstDay;
        this.changes =
                search.changes().stream().mapToLong(LocalDate::toEpochDay).toArray();
        int strands = logs.strands.size();
        this.price = new FoundPrice[strands];
        this.listPrice = new FoundPrice[strands];
        this.priceSpan = new int[strands];
        this.listPriceSpan = new int[strands];
    }

    /** The number of the span in which a log lies; logs come by date. */
    int spanOf(int row) {
        long day = firstDay + logs.day[row];
        while (span < changes.length && changes[span] <= day) {
            span++;
        }
        return span;
    }

    @Nullable
    FoundPrice priceOf(int row) {
        int strand = logs.strand[row];
        int now = spanOf(row) + 1;
        if (priceSpan[strand] != now) {
            price[strand] = search.price(row);
            priceSpan[strand] = now;
        }
        return price[strand];
    }

    @Nullable
    FoundPrice listPriceOf(int row) {
        int strand = logs.strand[row];
        int now = spanOf(row) + 1;
        if (listPriceSpan[strand] != now) {
            listPrice[strand] = search.listPrice(row);
            listPriceSpan[strand] = now;
        }
        return listPrice[strand];
    }
}
