package eu.hodina.application.exchange;

import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.WorkLog;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One worker is at one work at a time: finds measured logs that share a minute. Logs without a start are left out. */
final class Overlaps {
    private record Day(WorkerId worker, LocalDate date) {}

    /** @param line of the file, 0 = a log that is stored already */
    private record Sitting(int from, int to, long line) {}

    private final Map<Day, List<Sitting>> days = new HashMap<>();

    void addStored(WorkLog log) {
        log.start().ifPresent(start -> sittings(log).add(sitting(log, start, 0)));
    }

    /** Tells what the log collides with, in words that follow "expected"; empty = nothing, and it is remembered. */
    String add(WorkLog log, long line) {
        if (log.start().isEmpty()) {
            return "";
        }
        Sitting sitting = sitting(log, log.start().get(), line);
        Optional<Sitting> other = sittings(log).stream()
                .filter(each -> each.from < sitting.to && sitting.from < each.to)
                .findFirst();
        if (other.isEmpty()) {
            sittings(log).add(sitting);
        }
        return other.map(Overlaps::told).orElse("");
    }

    private static String told(Sitting other) {
        return "no other work of this worker at that time, "
                + (other.line == 0 ? "a stored log" : "line " + other.line) + " has " + clock(other.from) + "–"
                + clock(other.to);
    }

    private List<Sitting> sittings(WorkLog log) {
        return days.computeIfAbsent(new Day(log.worker(), log.date()), day -> new ArrayList<>());
    }

    private static Sitting sitting(WorkLog log, LocalTime start, long line) {
        int from = start.toSecondOfDay() / 60;
        return new Sitting(from, from + log.minutes(), line);
    }

    private static String clock(int minute) {
        return two(minute / 60) + ":" + two(minute % 60);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
