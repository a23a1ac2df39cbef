package eu.hodina.domain.insight.capacity;

import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what is missing in time sheets (handbook 9.14): capacity less what is recorded, day by day. */
public final class MissingTimesheets {
    private record Place(WorkerId worker, LocalDate day) {}

    private MissingTimesheets() {}

    /**
     * Looks through some days. What is recorded above the capacity of a day, or on a day without one, makes up for no other.
     *
     * @param workers whose time sheets
     * @param days the first and the last included
     * @param capacity how long everybody works
     * @param recorded what there is; of other workers and days it may be there too
     * @return by worker as they were given, then by day
     */
    public static List<MissingDay> of(
            Collection<WorkerId> workers, DatePeriod days, Capacity capacity, Collection<RecordedDay> recorded) {
        Map<Place, Long> minutes = new HashMap<>();
        recorded.forEach(one -> minutes.merge(new Place(one.worker(), one.day()), one.minutes(), Math::addExact));
        List<LocalDate> working = days.from()
                .datesUntil(days.to().plusDays(1))
                .filter(day -> capacity.on(day) > 0)
                .toList();
        List<MissingDay> missing = new ArrayList<>();
        for (WorkerId worker : workers) {
            for (LocalDate day : working) {
                long found = minutes.getOrDefault(new Place(worker, day), 0L);
                if (found < capacity.on(day)) {
                    missing.add(new MissingDay(worker, day, capacity.on(day), found));
                }
            }
        }
        return List.copyOf(missing);
    }
}
