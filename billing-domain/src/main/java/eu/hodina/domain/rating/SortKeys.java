package eu.hodina.domain.rating;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Sorts rows by several columns of numbers at once: as many columns as fit are packed into one {@code long} beside the
 * row's number; rows that still tie are compared by the rest.
 */
final class SortKeys {
    private final int rows;
    private final int rowBits;
    private final long[] keys;
    private int free;
    private boolean full;

    SortKeys(int rows) {
        this.rows = rows;
        this.rowBits = bits(rows);
        this.keys = new long[rows];
        this.free = 63 - rowBits;
    }

    private static int bits(long highest) {
        return 64 - Long.numberOfLeadingZeros(highest);
    }

    /** The next column, of values of 0 or more, the weightier first. */
    SortKeys by(int[] column) {
        int highest = 0;
        for (int value : column) {
            highest = Math.max(highest, value);
        }
        int width = bits(highest);
        full |= width > free;
        if (!full) {
            free -= width;
            for (int i = 0; i < rows; i++) {
                keys[i] = keys[i] << width | column[i];
            }
        }
        return this;
    }

    /** Row numbers in order; {@code ties} decides between rows whose packed columns are equal. */
    int[] sorted(Comparator<Integer> ties) {
        for (int i = 0; i < rows; i++) {
            keys[i] = keys[i] << rowBits | i;
        }
        Arrays.sort(keys);
        int[] order = new int[rows];
        long mask = (1L << rowBits) - 1;
        for (int i = 0; i < rows; i++) {
            order[i] = (int) (keys[i] & mask);
        }
        int from = 0;
        for (int i = 1; i <= rows; i++) {
            if (i == rows || keys[i] >>> rowBits != keys[from] >>> rowBits) {
                settle(order, from, i, ties);
                from = i;
            }
        }
        return order;
    }

    private static void settle(int[] order, int from, int to, Comparator<Integer> ties) {
        if (to - from < 2) {
            return;
        }
        Integer[] tied = new Integer[to - from];
        Arrays.setAll(tied, i -> order[from + i]);
        Arrays.sort(tied, ties);
        for (int i = 0; i < tied.length; i++) {
            order[from + i] = tied[i];
        }
    }
}
