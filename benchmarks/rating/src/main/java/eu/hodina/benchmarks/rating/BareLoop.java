package eu.hodina.benchmarks.rating;

import eu.hodina.domain.time.WorkLog;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The least that any billing of work logs does: sorts them and multiplies minutes by a price, {@code hourly · minutes / 60}
 * HALF_UP, in long arithmetic. Knows no rule, no agreement, no line, and refuses nothing.
 */
final class BareLoop {
    private static final long HOURLY = 145_000;
    private static final Comparator<WorkLog> ORDER = Comparator.comparing(WorkLog::date)
            .thenComparing(log -> log.start().orElse(LocalTime.MIN))
            .thenComparing(WorkLog::order)
            .thenComparing(WorkLog::task)
            .thenComparing(WorkLog::worker)
            .thenComparing(WorkLog::activity)
            .thenComparingInt(WorkLog::minutes)
            .thenComparing(WorkLog::id);

    private BareLoop() {}

    /** Sorts as the engine does, by the eight keys, as one writes it in Java. */
    static long compared(List<WorkLog> logs) {
        WorkLog[] sorted = logs.toArray(WorkLog[]::new);
        Arrays.sort(sorted, ORDER);
        long sum = 0;
        for (WorkLog log : sorted) {
            sum += price(log.minutes());
        }
        return sum;
    }

    /** As lean as it can be: sorts numbers made of day, start and place, and leaves ties as they came. */
    static long packed(List<WorkLog> logs, long firstDay) {
        long[] keys = new long[logs.size()];
        for (int i = 0; i < keys.length; i++) {
            WorkLog log = logs.get(i);
            long start = log.start().isPresent() ? log.start().get().toSecondOfDay() + 1L : 0;
            keys[i] = (log.date().toEpochDay() - firstDay << 17 | start) << 32 | i;
        }
        Arrays.sort(keys);
        long sum = 0;
        for (long key : keys) {
            sum += price(logs.get((int) key).minutes());
        }
        return sum;
    }

    private static long price(int minutes) {
        return (HOURLY * minutes + 30) / 60;
    }
}
