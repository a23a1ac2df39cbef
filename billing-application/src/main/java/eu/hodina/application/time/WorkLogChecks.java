package eu.hodina.application.time;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Sitting;
import eu.hodina.domain.time.TimesheetEntry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks at the days of a worker after they were changed, within the transaction: what is refused is rolled back. */
final class WorkLogChecks {
    /** Rounding to minutes makes measured logs meet by less than this. */
    private static final long MINUTE = 60;

    private static final int USUAL_DAY = 1_440;

    private final Ports ports;
    private final ZoneId zone;

    WorkLogChecks(Ports ports, ZoneId zone) {
        this.ports = ports;
        this.zone = zone;
    }

    /** Refuses days that are too full, and measured work at the time of other measured work; tells the rest. */
    List<WorkLogWarning> check(WorkerId worker, List<TimesheetEntry> touched) {
        Set<WorkLogWarning> warnings = new LinkedHashSet<>();
        var days = touched.stream()
                .collect(Collectors.groupingBy(entry -> entry.log().date(), TreeMap::new, Collectors.toList()));
        days.forEach((day, entries) -> {
            List<TimesheetEntry> all = ports.workLogs().ofWorker(worker, new DatePeriod(day, day));
            refuseTooMuch(day, all);
            entries.forEach(entry -> warnings.addAll(overlaps(entry, all)));
            entries.forEach(entry -> late(entry).ifPresent(warnings::add));
        });
        return List.copyOf(warnings);
    }

    void refuseTooMuch(WorkerId worker, List<TimesheetEntry> touched) {
        touched.stream()
                .map(entry -> entry.log().date())
                .distinct()
                .forEach(day -> refuseTooMuch(day, ports.workLogs().ofWorker(worker, new DatePeriod(day, day))));
    }

    /** Of a correction that adds so many minutes, which are fewer than none where it takes some away. */
    void refuseTooMuch(TimesheetEntry corrected, int more) {
        LocalDate day = corrected.log().date();
        List<TimesheetEntry> all = ports.workLogs().ofWorker(corrected.log().worker(), new DatePeriod(day, day));
        if (more > 0) {
            refuseBeyond("/minutes", day, lasting(all) + more);
        }
    }

    private void refuseTooMuch(LocalDate day, List<TimesheetEntry> all) {
        long minutes = all.stream().mapToLong(entry -> entry.log().minutes()).sum();
        if (minutes > Sitting.minutesOf(day, zone)) {
            refuseBeyond("/duration", day, lasting(all));
        }
    }

    /** As they are corrected: a log that is cancelled makes room. */
    private long lasting(List<TimesheetEntry> all) {
        return all.stream()
                .mapToLong(entry -> CorrectionChain.minutes(ports.workLogs(), entry.log()))
                .sum();
    }

    private void refuseBeyond(String path, LocalDate day, long minutes) {
        int most = Sitting.minutesOf(day, zone);
        if (minutes > most) {
            throw new RefusedException(
                    path,
                    "at most " + most + " minutes of work on " + day + " were expected, with this it is " + minutes);
        }
    }

    private List<WorkLogWarning> overlaps(TimesheetEntry entry, List<TimesheetEntry> all) {
        List<WorkLogWarning> found = new ArrayList<>();
        for (TimesheetEntry other : all) {
            if (other.log().id().equals(entry.log().id())) {
                continue;
            }
            long shared = entry.sharedSeconds(other);
            boolean bothMeasured =
                    entry.measured().isPresent() && other.measured().isPresent();
            if (bothMeasured
                    && shared >= MINUTE
                    && Sitting.minutesOf(entry.log().date(), zone) == USUAL_DAY) {
                throw new RefusedException(
                        "/start", "no other measured work at that time was expected, " + told(other));
            }
            if (shared >= MINUTE || shared > 0 && !bothMeasured) {
                found.add(new WorkLogWarning(WorkLogWarning.Kind.OVERLAP, "at that time there is also " + told(other)));
            }
        }
        return found;
    }

    private static String told(TimesheetEntry other) {
        return "work log " + other.log().id() + " from " + other.log().start().orElseThrow() + ", "
                + other.log().minutes() + " minutes";
    }

    private Optional<WorkLogWarning> late(TimesheetEntry entry) {
        LocalDate date = entry.log().date();
        DatePeriod day = new DatePeriod(date, date);
        boolean isLate = !ports.periodLocks().closing(day).isEmpty()
                || ports.workLogs().isBilled(entry.log().order(), date);
        return isLate
                ? Optional.of(new WorkLogWarning(
                        WorkLogWarning.Kind.LATE,
                        date + " is closed or billed already; this is billed as a difference"))
                : Optional.empty();
    }
}
