package eu.hodina.domain.payment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Looks for the documents whose open amounts add up to a sum exactly. Looks at the 20 oldest, takes at most 5 together
 * and at most 20 000 steps, so that a client with thousands of invoices costs no more than one with twenty.
 */
final class SumSearch {
    /** Documents together. */
    static final int MOST = 5;

    private static final int OLDEST = 20;
    private static final int STEPS = 20_000;
    private static final int ENOUGH = 2;

    private final List<OpenItem> pool;
    private final int fewest;
    private final int most;
    private final List<List<OpenItem>> found = new ArrayList<>();
    private final Deque<OpenItem> taken = new ArrayDeque<>();
    private int steps;

    private SumSearch(List<OpenItem> pool, int fewest, int most) {
        this.pool = pool;
        this.fewest = fewest;
        this.most = most;
    }

    /**
     * At most two answers: with two, the sum is ambiguous.
     *
     * @param oldestFirst each with something left
     */
    static List<List<OpenItem>> find(List<OpenItem> oldestFirst, long sum, int fewest, int most) {
        List<OpenItem> pool = oldestFirst.stream()
                .limit(OLDEST)
                .sorted(Comparator.comparingLong(OpenItem::left).reversed())
                .toList();
        SumSearch search = new SumSearch(pool, fewest, most);
        search.from(0, sum);
        return List.copyOf(search.found);
    }

    /** Amounts fall, so that what is too large is skipped and what cannot reach the rest any more is left. */
    private void from(int first, long rest) {
        if (rest == 0) {
            if (taken.size() >= fewest) {
                found.add(List.copyOf(taken));
            }
            return;
        }
        int slots = most - taken.size();
        for (int i = first; i < pool.size() && slots > 0; i++) {
            long amount = pool.get(i).left();
            boolean outOfReach = amount < rest / slots;
            if (outOfReach || found.size() >= ENOUGH || ++steps > STEPS) {
                return;
            }
            if (amount <= rest) {
                taken.addLast(pool.get(i));
                from(i + 1, rest - amount);
                taken.removeLast();
            }
        }
    }
}
