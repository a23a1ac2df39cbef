package eu.hodina.domain.rating;

import java.util.Arrays;

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

    int size() {
        return numbers.size();
    }
}
