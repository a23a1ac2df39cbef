package eu.hodina.application.exchange;

import eu.hodina.domain.time.WorkLog;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One worker is at one work at a time: finds measured logs of one file that share a whole minute. Logs without a start are
 * left out. Keeps 12 bytes a measured log and some hundred a day of a worker.
 */
final class Overlaps {
    /** A sitting may end up to a minute later than measured, since it is rounded to whole minutes and has at least one. */
    static final int ROUNDED_OFF = 60;

    private static final int OF_ONE = 3;

    private final Map<String, Map<Integer, int[]>> days = new HashMap<>();

    /** The line of the log that this one collides with, and its time; empty = nothing, and it is remembered. */
    Optional<Collision> add(WorkLog log, int line) {
        if (log.start().isEmpty()) {
            return Optional.empty();
        }
        int from = log.start().get().toSecondOfDay();
        int to = from + log.minutes() * 60;
        Map<Integer, int[]> ofWorker = days.computeIfAbsent(log.worker().value(), worker -> new HashMap<>());
        Integer day = Math.toIntExact(log.date().toEpochDay());
        int[] sittings = ofWorker.getOrDefault(day, new int[0]);
        for (int i = 0; i < sittings.length; i += OF_ONE) {
            if (Math.min(to, sittings[i + 1]) - Math.max(from, sittings[i]) >= ROUNDED_OFF) {
                return Optional.of(new Collision(sittings[i], sittings[i + 1], sittings[i + 2]));
            }
        }
        int[] longer = Arrays.copyOf(sittings, sittings.length + OF_ONE);
        longer[sittings.length] = from;
        longer[sittings.length + 1] = to;
        longer[sittings.length + 2] = line;
        ofWorker.put(day, longer);
        return Optional.empty();
    }

    /**
     * @param from second of the day
     * @param to second of the day
     * @param line of the file, 0 = a log that is stored already
     */
    record Collision(int from, int to, int line) {
        /** In words that follow "expected". */
        String told() {
            return "no other work of this worker at that time, " + (line == 0 ? "a stored log" : "line " + line)
                    + " has " + clock(from) + "–" + clock(to);
        }

        private static String clock(int second) {
            return two(second / 3600) + ":" + two(second / 60 % 60);
        }

        private static String two(int number) {
            return number < 10 ? "0" + number : Integer.toString(number);
        }
    }
}
