package eu.hodina.domain.rating;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A strand is all work of one worker on one task by one activity. What does not change from log to log (order, rule,
 * price, line) is worked out once a strand. Fields hold ranks, by the number of the strand.
 */
final class Strands {
    private final LongTable numbers = new LongTable();
    private final long activities;
    private final long workers;
    int[] order = new int[64];
    int[] task = new int[64];
    int[] activity = new int[64];
    int[] worker = new int[64];

    Strands(int activities, int workers) {
        this.activities = activities;
        this.workers = workers;
    }

    int number(int ofOrder, int ofTask, int ofActivity, int ofWorker) {
        long key = Math.addExact(Math.multiplyExact(ofTask * activities + ofActivity, workers), ofWorker);
        int before = numbers.size();
        int strand = numbers.number(key);
        if (strand == before) {
            if (strand == order.length) {
                grow();
            }
            order[strand] = ofOrder;
            task[strand] = ofTask;
            activity[strand] = ofActivity;
            worker[strand] = ofWorker;
        }
        return strand;
    }

    private void grow() {
        int length = order.length * 2;
        order = Arrays.copyOf(order, length);
        task = Arrays.copyOf(task, length);
        activity = Arrays.copyOf(activity, length);
        worker = Arrays.copyOf(worker, length);
    }

    /** By strand: its place in the order of order, task, worker and activity. */
    int[] ranks() {
        int[] sorted = new SortKeys(size())
                .by(Arrays.copyOf(order, size()))
                .by(Arrays.copyOf(task, size()))
                .by(Arrays.copyOf(worker, size()))
                .by(Arrays.copyOf(activity, size()))
                .sorted(Comparator.<Integer>comparingInt(i -> order[i])
                        .thenComparingInt(i -> task[i])
                        .thenComparingInt(i -> worker[i])
                        .thenComparingInt(i -> activity[i]));
        int[] rank = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            rank[sorted[i]] = i;
        }
        return rank;
    }

    int size() {
        return numbers.size();
    }
}
