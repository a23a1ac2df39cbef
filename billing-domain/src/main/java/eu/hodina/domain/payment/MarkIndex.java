package eu.hodina.domain.payment;

import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * The places 0, 1, 2 … of a list by a mark of each, in three arrays instead of an object an entry: with a million entries
 * what counts is how often memory is waited for. What has one mark lies side by side, in the order of its places.
 *
 * <pre>{@code
 * for (int slot = index.first(mark); slot >= 0; slot = index.next(slot)) {
 *     list.get(index.place(slot));
 * }
 * }</pre>
 */
final class MarkIndex {
    /** 2^64 by the golden ratio: spreads marks that follow each other. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final int shift;
    private final int[] starts;
    private final long[] marks;
    private final int[] places;

    /**
     * @param unsorted the mark of each place
     */
    MarkIndex(long[] unsorted) {
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(unsorted.length));
        shift = Long.SIZE - bits;
        marks = new long[unsorted.length];
        places = new int[unsorted.length];
        // the start of bucket b waits at b + 1 until the bucket is full and it has become the start of the next
        starts = new int[(1 << bits) + 2];
        for (long mark : unsorted) {
            starts[bucket(mark) + 2]++;
        }
        for (int i = 2; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        for (int place = 0; place < unsorted.length; place++) {
            int slot = starts[bucket(unsorted[place]) + 1]++;
            marks[slot] = unsorted[place];
            places[slot] = place;
        }
    }

    private int bucket(long mark) {
        return (int) ((mark ^ mark >>> 32) * GOLDEN >>> shift);
    }

    /** Where the mark is found first, or less than 0. */
    int first(long mark) {
        int bucket = bucket(mark);
        return find(mark, starts[bucket], starts[bucket + 1]);
    }

    /** Where the mark of a slot is found again, or less than 0. */
    int next(int slot) {
        return find(marks[slot], slot + 1, starts[bucket(marks[slot]) + 1]);
    }

    private int find(long mark, int start, int end) {
        for (int slot = start; slot < end; slot++) {
            if (marks[slot] == mark) {
                return slot;
            }
        }
        return -1;
    }

    /**
     * A place whose identity another one has too.
     *
     * @param identity of a place; equal ones have one mark
     */
    OptionalInt twice(IntFunction<Object> identity) {
        for (int slot = 0; slot < places.length; slot++) {
            for (int other = next(slot); other >= 0; other = next(other)) {
                if (identity.apply(places[slot]).equals(identity.apply(places[other]))) {
                    return OptionalInt.of(places[other]);
                }
            }
        }
        return OptionalInt.empty();
    }

    int place(int slot) {
        return places[slot];
    }
}
