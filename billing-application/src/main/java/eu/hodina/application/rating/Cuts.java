package eu.hodina.application.rating;

import eu.hodina.domain.money.DatePeriod;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the days of a client are cut into rated periods: what was rated keeps its days, and the rest is cut by months, the last
 * cut ending on the day up to which is billed.
 */
final class Cuts {
    private Cuts() {}

    /** Some days, and the rating of them that holds. */
    record Cut(DatePeriod days, Optional<LivePeriod> live) {
        boolean isBilled() {
            return live.filter(LivePeriod::isBilled).isPresent();
        }
    }

    /**
     * @param live by day
     * @param first the first day of work or of an agreement; none = only what is rated already
     */
    static List<Cut> of(List<LivePeriod> live, Optional<LocalDate> first, LocalDate until) {
        List<Cut> cuts = new ArrayList<>();
        Optional<LocalDate> begins = first.map(day -> day.withDayOfMonth(1));
        if (!live.isEmpty()) {
            LocalDate rated = live.get(0).days().from();
            begins = begins.filter(rated::isAfter).or(() -> Optional.of(rated));
        }
        if (begins.isEmpty()) {
            return cuts;
        }
        LocalDate day = begins.get();
        for (LivePeriod period : live) {
            addMonths(cuts, day, period.days().from().minusDays(1));
            cuts.add(new Cut(period.days(), Optional.of(period)));
            day = period.days().to().plusDays(1);
        }
        addMonths(cuts, day, until);
        return cuts;
    }

    private static void addMonths(List<Cut> cuts, LocalDate from, LocalDate to) {
        LocalDate day = from;
        while (!day.isAfter(to)) {
            LocalDate month = day.with(TemporalAdjusters.lastDayOfMonth());
            LocalDate last = month.isAfter(to) ? to : month;
            cuts.add(new Cut(new DatePeriod(day, last), Optional.empty()));
            day = last.plusDays(1);
        }
    }
}
