package eu.hodina.domain.rating;

import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Step 1: by date, start, order, task, worker, activity, minutes, id. A start counts to the second, none before any. A
 * correction takes the place of what it corrects.
 */
final class Sorting {
    private final WorkLog[] logs;
    private final Corrections corrections;
    private final Names names = new Names();
    private final int[] day;
    private final int[] start;
    private final int[] order;
    private final int[] task;
    private final int[] worker;
    private final int[] activity;

    private Sorting(RatingInput input) {
        logs = input.workLogs().toArray(WorkLog[]::new);
        corrections = new Corrections(input.corrections(), new LogIndex(logs));
        day = new int[logs.length];
        start = new int[logs.length];
        order = new int[logs.length];
        task = new int[logs.length];
        worker = new int[logs.length];
        activity = new int[logs.length];
        number(input.period());
    }

    static LogTable sort(RatingInput input) {
        return new Sorting(input).table();
    }

    private void number(DatePeriod period) {
        long first = period.from().toEpochDay();
        int days = Math.toIntExact(period.to().toEpochDay() - first) + 1;
        for (int i = 0; i < logs.length; i++) {
            WorkLog log = logs[i];
            long offset = log.date().toEpochDay() - first;
            if (offset < 0 || offset >= days) {
                throw new RatingRefusedException(
                        Element.WORK_LOG,
                        log.id().value(),
                        "a date from " + period.from() + " to " + period.to() + ", not " + log.date());
            }
            day[i] = (int) offset;
            start[i] = log.start().isPresent() ? log.start().get().toSecondOfDay() + 1 : 0;
            order[i] = names.orders.number(log.order());
            task[i] = names.tasks.number(log.task());
            worker[i] = names.workers.number(log.worker());
            activity[i] = names.activities.number(log.activity());
        }
        names.seal();
        names.orders.replace(order);
        names.tasks.replace(task);
        names.workers.replace(worker);
        names.activities.replace(activity);
    }

    private LogTable table() {
        SortKeys keys = new SortKeys(logs.length)
                .by(day)
                .by(start)
                .by(order)
                .by(task)
                .by(worker)
                .by(activity);
        int[] sorted = keys.sorted(whole());
        WorkLog[] work = new WorkLog[sorted.length];
        int[] days = new int[sorted.length];
        int[] strand = new int[sorted.length];
        Strands strands = strands(sorted, strand);
        for (int i = 0; i < sorted.length; i++) {
            work[i] = logs[sorted[i]];
            days[i] = day[sorted[i]];
        }
        return new LogTable(work, corrected(work), days, strand, strands, names);
    }

    private Comparator<Integer> whole() {
        return Comparator.<Integer>comparingInt(i -> day[i])
                .thenComparingInt(i -> start[i])
                .thenComparingInt(i -> order[i])
                .thenComparingInt(i -> task[i])
                .thenComparingInt(i -> worker[i])
                .thenComparingInt(i -> activity[i])
                .thenComparingInt(i -> logs[i].minutes())
                .thenComparing(i -> logs[i].id());
    }

    private Strands strands(int[] sorted, int[] strand) {
        Strands strands = new Strands(names.activities.size(), names.workers.size());
        int[] orderOfTask = new int[names.tasks.size()];
        Arrays.fill(orderOfTask, -1);
        for (int i = 0; i < sorted.length; i++) {
            int row = sorted[i];
            if (orderOfTask[task[row]] < 0) {
                orderOfTask[task[row]] = order[row];
            } else if (orderOfTask[task[row]] != order[row]) {
                throw new RatingRefusedException(
                        Element.WORK_LOG,
                        logs[row].id().value(),
                        "task " + logs[row].task() + " in one order, " + names.orders.at(orderOfTask[task[row]]));
            }
            strand[i] = strands.number(order[row], task[row], activity[row], worker[row]);
        }
        return strands;
    }

    private @Nullable Correction @Nullable [] corrected(WorkLog[] work) {
        if (corrections.isEmpty()) {
            return null;
        }
        @Nullable Correction[] instead = new Correction[work.length];
        for (int i = 0; i < work.length; i++) {
            instead[i] = corrections.lastOf(work[i].id());
        }
        return instead;
    }
}
