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
    /** Seconds of the day plus 1; 0 where none is known. */
    private final int[] start;

    private final int[] minutes;
    private final byte[] nature;
    /** What a strand is made of, by log, until strands are numbered. */
    private final int[] order;

    private final int[] task;
    private final int[] worker;
    private final int[] activity;

    private Sorting(RatingInput input) {
        logs = input.workLogs().toArray(WorkLog[]::new);
        corrections = new Corrections(input.corrections(), new LogIndex(logs));
        day = new int[logs.length];
        start = new int[logs.length];
        minutes = new int[logs.length];
        nature = new byte[logs.length];
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
            minutes[i] = log.minutes();
            nature[i] = LogTable.nature(log.kind(), log.writeOff().isPresent());
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
        Strands strands = new Strands(names.activities.size(), names.workers.size());
        int[] strandOf = strands(strands);
        int[] rank = strands.ranks();
        int[] strandRank = new int[logs.length];
        Arrays.setAll(strandRank, i -> rank[strandOf[i]]);
        // a task has one order, so the rank of a strand stands for order, task, worker and activity at once
        int[] sorted = new SortKeys(logs.length)
                .by(day)
                .by(shortened(start))
                .by(strandRank)
                .by(minutes)
                .sorted(Comparator.<Integer>comparingInt(i -> day[i])
                        .thenComparingInt(i -> start[i])
                        .thenComparingInt(i -> strandRank[i])
                        .thenComparingInt(i -> minutes[i])
                        .thenComparing(i -> logs[i].id()));
        WorkLog[] work = new WorkLog[sorted.length];
        LogTable.Columns columns = new LogTable.Columns(sorted.length);
        for (int i = 0; i < sorted.length; i++) {
            int row = sorted[i];
            work[i] = logs[row];
            columns.minutes()[i] = minutes[row];
            columns.nature()[i] = nature[row];
            columns.day()[i] = day[row];
            columns.strand()[i] = strandOf[row];
        }
        return new LogTable(work, corrected(work), columns, strands, names);
    }

    /** Starts on whole minutes need fewer bits in the sort key; others stay as they are. */
    private static int[] shortened(int[] starts) {
        for (int seconds : starts) {
            if (seconds % 60 > 1 || seconds > 0 && seconds % 60 == 0) {
                return starts;
            }
        }
        int[] wholeMinutes = new int[starts.length];
        Arrays.setAll(wholeMinutes, i -> (starts[i] + 59) / 60);
        return wholeMinutes;
    }

    private int[] strands(Strands strands) {
        int[] strandOf = new int[logs.length];
        int[] orderOfTask = new int[names.tasks.size()];
        Arrays.fill(orderOfTask, -1);
        for (int i = 0; i < logs.length; i++) {
            if (orderOfTask[task[i]] < 0) {
                orderOfTask[task[i]] = order[i];
            } else if (orderOfTask[task[i]] != order[i]) {
                throw new RatingRefusedException(
                        Element.WORK_LOG,
                        logs[i].id().value(),
                        "task " + logs[i].task() + " in one order, " + names.orders.at(orderOfTask[task[i]]));
            }
            strandOf[i] = strands.number(order[i], task[i], activity[i], worker[i]);
        }
        return strandOf;
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
