package eu.hodina.domain.payment;

import eu.hodina.domain.money.Money;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Looks for the invoices whose open amounts add up to a sum exactly. Looks at the 20 oldest and takes a bounded number
 * of steps, so that a client with thousands of invoices costs no more than one with twenty.
 */
final class SumSearch {
    private static final int OLDEST = 20;
    private static final int STEPS = 50_000;
    private static final int ENOUGH = 2;

    private final List<Share> pool;
    private final int fewest;
    private final int most;
    private final List<List<Share>> found = new ArrayList<>();
    private final Deque<Share> taken = new ArrayDeque<>();
    private int steps;

    private SumSearch(List<Share> pool, int fewest, int most) {
        this.pool = pool;
        this.fewest = fewest;
        this.most = most;
    }

    /**
     * At most two answers: with two, the sum is ambiguous.
     *
     * @param oldestFirst each with what is open, more than zero
     */
    static List<List<Share>> find(List<Share> oldestFirst, Money sum, int fewest, int most) {
        List<Share> pool = oldestFirst.stream()
                .limit(OLDEST)
                .sorted(Comparator.comparing(Share::amount).reversed())
                .toList();
        SumSearch search = new SumSearch(pool, fewest, most);
        search.from(0, sum.minor());
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
            long amount = pool.get(i).amount().minor();
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
