package eu.hodina.domain.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for the documents whose open amounts add up to a sum exactly. Looks at the 20 oldest and takes at most 5 together,
 * the last of which is looked up by its amount: at most 6 196 looks, so that a client with thousands of invoices costs no more
 * than one with twenty.
 */
final class SumSearch {
    /** Documents together. */
    static final int MOST = 5;

    private static final int OLDEST = 20;
    private static final int ENOUGH = 2;

    private final List<OpenItem> pool;
    private final long[] amounts;
    private final int fewest;
    private final int most;
    private final int[] taken = new int[MOST];
    private final List<List<OpenItem>> found = new ArrayList<>(ENOUGH);

    private SumSearch(List<OpenItem> pool, int fewest, int most) {
        this.pool = pool;
        this.amounts = pool.stream().mapToLong(OpenItem::left).toArray();
        this.fewest = fewest;
        this.most = most;
    }

    /**
     * At most two answers: with two, the sum is ambiguous.
     *
     * @param oldestFirst in the order of their age; those with nothing left are passed over
     */
    static List<List<OpenItem>> find(List<OpenItem> oldestFirst, long sum, int fewest, int most) {
        List<OpenItem> pool = oldestFirst.stream()
                .filter(item -> item.left() > 0)
                .limit(OLDEST)
                .sorted(Comparator.comparingLong(OpenItem::left).reversed())
                .toList();
        SumSearch search = new SumSearch(pool, fewest, most);
        search.from(0, sum, 0);
        return List.copyOf(search.found);
    }

    /** Amounts fall: what is too large is skipped, and where the largest that are left fall short, nothing reaches. */
    private void from(int first, long rest, int count) {
        if (count == most) {
            return;
        }
        complete(first, rest, count);
        for (int i = first; i < amounts.length && count + 1 < most && found.size() < ENOUGH; i++) {
            if (reach(i, most - count) < rest) {
                return;
            }
            if (amounts[i] < rest) {
                taken[count] = i;
                from(i + 1, rest - amounts[i], count + 1);
            }
        }
    }

    /** With one more that is exactly the rest. */
    private void complete(int first, long rest, int count) {
        for (int i = firstAtMost(first, rest); i < amounts.length && amounts[i] == rest; i++) {
            if (count + 1 >= fewest && found.size() < ENOUGH) {
                taken[count] = i;
                List<OpenItem> items = new ArrayList<>(count + 1);
                for (int j = 0; j <= count; j++) {
                    items.add(pool.get(taken[j]));
                }
                found.add(items);
            }
        }
    }

    private int firstAtMost(int first, long rest) {
        int low = first;
        int high = amounts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (amounts[middle] > rest) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long reach(int first, int slots) {
        long sum = 0;
        for (int i = first; i < Math.min(first + slots, amounts.length); i++) {
            sum += amounts[i];
        }
        return sum;
    }
}
