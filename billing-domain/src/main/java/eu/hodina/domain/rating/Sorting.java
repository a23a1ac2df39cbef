package eu.hodina.domain.rating;

import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

/**
 * Step 1: by date, start, order, task, worker, activity, minutes, id. A start counts to the second, none before any. A
 * correction takes the place of what it corrects.
 */
final class Sorting {
    private final WorkLog[] logs;
    /** By the place of a log in the input: what stands in its place. */
    private final Map<Integer, Correction> corrections;

    private final Strands strands = new Strands();
    private final int[] day;
    /** Seconds of the day plus 1; 0 where none is known. */
    private final int[] start;

    private final int[] minutes;
    private final byte[] nature;
    private final int[] strand;

    private Sorting(RatingInput input) {
        logs = input.workLogs().toArray(WorkLog[]::new);
        corrections = new Corrections(input.corrections(), new LogIndex(logs)).lastOfLog();
        day = new int[logs.length];
        start = new int[logs.length];
        minutes = new int[logs.length];
        nature = new byte[logs.length];
        strand = new int[logs.length];
        read(input.period());
        int[] rank = strands.seal();
        Arrays.setAll(strand, i -> rank[strand[i]]);
    }

    static LogTable sort(RatingInput input) {
        return new Sorting(input).table();
    }

    private void read(DatePeriod period) {
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
            strand[i] = strands.number(log);
        }
    }

    private LogTable table() {
        shortenStarts();
        // a task has one order, so the rank of a strand stands for order, task, worker and activity at once
        int[] sorted = new SortKeys(logs.length)
                .by(day)
                .by(start)
                .by(strand)
                .by(minutes)
                .sorted(Comparator.<Integer>comparingInt(i -> day[i])
                        .thenComparingInt(i -> start[i])
                        .thenComparingInt(i -> strand[i])
                        .thenComparingInt(i -> minutes[i])
                        .thenComparing(i -> logs[i].id()));
        LogTable table = new LogTable(arranged(sorted), strands);
        if (!corrections.isEmpty()) {
            correct(table, sorted);
        }
        return table;
    }

    /** The columns in order; each takes up the room of one that is no longer needed. */
    private LogTable.Columns arranged(int[] sorted) {
        WorkLog[] work = new WorkLog[sorted.length];
        byte[] natures = new byte[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            work[i] = logs[sorted[i]];
            natures[i] = nature[sorted[i]];
        }
        int[] days = arranged(day, sorted, start);
        int[] strandNumbers = arranged(strand, sorted, day);
        return new LogTable.Columns(work, arranged(minutes, sorted, strand), natures, days, strandNumbers);
    }

    private static int[] arranged(int[] column, int[] sorted, int[] room) {
        Arrays.setAll(room, i -> column[sorted[i]]);
        return room;
    }

    private void correct(LogTable table, int[] sorted) {
        int[] rowOf = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            rowOf[sorted[i]] = i;
        }
        corrections.forEach((place, instead) -> table.correct(rowOf[place], instead));
    }

    /** Starts on whole minutes need fewer bits in the sort key; where one is not, all stay as they are. */
    private void shortenStarts() {
        for (int seconds : start) {
            if (seconds % 60 > 1 || seconds > 0 && seconds % 60 == 0) {
                return;
            }
        }
        Arrays.setAll(start, i -> (start[i] + 59) / 60);
    }
}
