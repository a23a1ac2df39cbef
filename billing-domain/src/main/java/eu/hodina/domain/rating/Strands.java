package eu.hodina.domain.rating;

import eu.hodina.domain.rating.RatingRefusedException.Element;
import eu.hodina.domain.time.WorkLog;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A strand is all work of one worker on one task by one activity. What does not change from log to log (order, rule,
 * price, line) is worked out once a strand. Fields hold ranks, by the rank of the strand, once sealed.
 */
final class Strands {
    final Names names = new Names();
    int[] order = new int[64];
    int[] task = new int[64];
    int[] activity = new int[64];
    int[] worker = new int[64];

    /** By hash: a strand's number plus 1; 0 = free. */
    private int[] slots = new int[128];

    private int size;
    /** By the number of the task. */
    private int[] orderOfTask = new int[64];

    /** The number of a log's strand. */
    int number(WorkLog log) {
        int ofTask = taskOf(log);
        int ofActivity = names.activities.number(log.activity().value());
        int ofWorker = names.workers.number(log.worker().value());
        int slot = slotOf(ofTask, ofActivity, ofWorker);
        if (slots[slot] == 0) {
            if (size == task.length) {
                grow();
                slot = slotOf(ofTask, ofActivity, ofWorker);
            }
            order[size] = orderOfTask[ofTask];
            task[size] = ofTask;
            activity[size] = ofActivity;
            worker[size] = ofWorker;
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    private int slotOf(int ofTask, int ofActivity, int ofWorker) {
        int mask = slots.length - 1;
        int slot = LongTable.spread((long) ofTask << 32 ^ (long) ofActivity << 16 ^ ofWorker) & mask;
        while (slots[slot] != 0 && !isOf(slots[slot] - 1, ofTask, ofActivity, ofWorker)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isOf(int strand, int ofTask, int ofActivity, int ofWorker) {
        return task[strand] == ofTask && activity[strand] == ofActivity && worker[strand] == ofWorker;
    }

    /** A task has one order, so the order's name is looked up with the first log of the task only. */
    private int taskOf(WorkLog log) {
        int before = names.tasks.size();
        int number = names.tasks.number(log.task().value());
        if (number == before) {
            if (number == orderOfTask.length) {
                orderOfTask = Arrays.copyOf(orderOfTask, number * 2);
            }
            orderOfTask[number] = names.orders.number(log.order().value());
        } else if (!names.orders
                .numbered(orderOfTask[number])
                .equals(log.order().value())) {
            throw new RatingRefusedException(
                    Element.WORK_LOG,
                    log.id().value(),
                    "task " + log.task() + " in one order, " + names.orders.numbered(orderOfTask[number]));
        }
        return number;
    }

    private void grow() {
        int length = size * 2;
        order = Arrays.copyOf(order, length);
        task = Arrays.copyOf(task, length);
        activity = Arrays.copyOf(activity, length);
        worker = Arrays.copyOf(worker, length);
        slots = new int[length * 2];
        for (int i = 0; i < size; i++) {
            slots[slotOf(task[i], activity[i], worker[i])] = i + 1;
        }
    }

    /**
     * No more logs come: ranks take the place of numbers, those of strands too. Strands rank by order, task, worker and
     * activity.
     *
     * @return the rank of a strand by the number it had
     */
    int[] seal() {
        names.seal();
        int[] orders = names.orders.ranksOf(order, size);
        int[] tasks = names.tasks.ranksOf(task, size);
        int[] activities = names.activities.ranksOf(activity, size);
        int[] workers = names.workers.ranksOf(worker, size);
        int[] sorted = new SortKeys(size)
                .by(orders)
                .by(tasks)
                .by(workers)
                .by(activities)
                .sorted(Comparator.<Integer>comparingInt(i -> orders[i])
                        .thenComparingInt(i -> tasks[i])
                        .thenComparingInt(i -> workers[i])
                        .thenComparingInt(i -> activities[i]));
        int[] rank = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            rank[sorted[i]] = i;
            order[i] = orders[sorted[i]];
            task[i] = tasks[sorted[i]];
            activity[i] = activities[sorted[i]];
            worker[i] = workers[sorted[i]];
        }
        return rank;
    }

    int size() {
        return size;
    }
}
