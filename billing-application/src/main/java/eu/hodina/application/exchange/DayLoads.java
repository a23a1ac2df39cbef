package eu.hodina.application.exchange;

import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Sitting;
import eu.hodina.domain.time.WorkLog;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A worker works at most as long on a day as the day is: 1440 minutes, 1380 or 1500 where clocks change. Counts by rows. */
final class DayLoads {
    private final ZoneId zone;
    private final Map<LocalDate, Integer> lengths = new HashMap<>();

    /** By worker and day: minutes, and the place of the last row. */
    private final Map<WorkerId, Map<LocalDate, Load>> loads = new HashMap<>();

    DayLoads(ZoneId zone) {
        this.zone = zone;
    }

    /** Whether the clocks of that day show that time at all. */
    boolean isSkipped(WorkLog log) {
        return log.start().isPresent()
                && length(log.date()) != Sitting.minutesOf(LocalDate.EPOCH, zone)
                && zone.getRules()
                        .getValidOffsets(log.date().atTime(log.start().get()))
                        .isEmpty();
    }

    /** What was expected instead, where the rows of the file alone are too much; the row counts all the same. */
    Optional<String> add(WorkLog log, TextPlace minutes) {
        Load load = loads.computeIfAbsent(log.worker(), worker -> new HashMap<>())
                .computeIfAbsent(log.date(), day -> new Load());
        load.minutes += log.minutes();
        load.last = minutes;
        return excess(log.date(), load.minutes, 0);
    }

    /** A problem where the rows and what is kept are too much together. */
    Optional<ImportProblem> with(WorkedDay kept) {
        Load load = loads.getOrDefault(kept.worker(), Map.of()).get(kept.day());
        if (load == null) {
            return Optional.empty();
        }
        return excess(kept.day(), load.minutes, kept.minutes()).map(expected -> ImportProblem.at(load.last, expected));
    }

    private Optional<String> excess(LocalDate day, long minutes, long kept) {
        int most = length(day);
        return minutes + kept <= most
                ? Optional.empty()
                : Optional.of("at most " + most + " minutes of a worker on " + day + ", with this row it is "
                        + (minutes + kept) + (kept == 0 ? "" : ", of which " + kept + " are stored"));
    }

    private int length(LocalDate day) {
        return lengths.computeIfAbsent(day, some -> Sitting.minutesOf(some, zone));
    }

    /** Of one worker on one day. */
    private static final class Load {
        private long minutes;
        private TextPlace last = TextPlace.first();
    }
}
