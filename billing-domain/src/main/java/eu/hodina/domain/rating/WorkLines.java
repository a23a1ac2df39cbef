package eu.hodina.domain.rating;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.VatRate;
import java.util.Arrays;
import java.util.Optional;

/** The work lines while charges are added to them: one for each key, hourly price and VAT rate, by first charge. */
final class WorkLines {
    private static final long VAT_RATES = 10_002;

    private final LineKeys keys;
    private final LongTable keyNumbers = new LongTable();
    private final LongTable tariffNumbers = new LongTable();
    private final LongTable lineNumbers = new LongTable();
    /** The log of the line's first charge; its VAT rate is the line's. */
    int[] firstRow;

    HourlyPrice[] hourly;

    long[] minutes;
    /** {@code hourly · minutes / 60}, rounded once. */
    long[] net;

    private int size;

    /** @param expected how many lines there may be; 1 or more */
    WorkLines(LineKeys keys, int expected) {
        this.keys = keys;
        firstRow = new int[expected];
        hourly = new HourlyPrice[expected];
        minutes = new long[expected];
        net = new long[expected];
    }

    /** The line of a log's charge at a price; a new one for the first of its kind. */
    int lineFor(int row, HourlyPrice price, Optional<VatRate> rate) {
        int line = keys.isByEntry() ? size : numberOf(row, price, rate);
        if (line == size) {
            if (size == firstRow.length) {
                grow();
            }
            firstRow[size] = row;
            hourly[size++] = price;
        }
        return line;
    }

    private int numberOf(int row, HourlyPrice price, Optional<VatRate> rate) {
        long vat = rate.isEmpty() ? 0 : rate.get().hundredths() + 1L;
        int tariff = tariffNumbers.number(
                Math.addExact(Math.multiplyExact(price.perHour().minor(), VAT_RATES), vat));
        return lineNumbers.number((long) keyNumbers.number(keys.keyOf(row)) << 32 | tariff);
    }

    private void grow() {
        int length = size * 2;
        firstRow = Arrays.copyOf(firstRow, length);
        hourly = Arrays.copyOf(hourly, length);
        minutes = Arrays.copyOf(minutes, length);
        net = Arrays.copyOf(net, length);
    }

    /** Adds billed minutes to a line; gives the amount by which its rounded running total grows. */
    long add(int line, int billed) {
        minutes[line] = Math.addExact(minutes[line], billed);
        long before = net[line];
        net[line] = Exact.perHour(hourly[line].perHour().minor(), minutes[line]);
        return net[line] - before;
    }

    int size() {
        return size;
    }

    boolean isByEntry() {
        return keys.isByEntry();
    }
}
