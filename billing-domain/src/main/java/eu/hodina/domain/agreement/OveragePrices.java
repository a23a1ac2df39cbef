package eu.hodina.domain.agreement;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.CodePoints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The overage prices of a retainer with their days: a later price never changes what an earlier day costs. Immutable.
 *
 * <pre>{@code
 * // 1250.00 from the beginning, 1281.00 from 2027 on
 * prices.on(new ActivityCode("DEV"), LocalDate.parse("2026-12-31"))   // 1250.00
 * prices.on(new ActivityCode("DEV"), LocalDate.parse("2027-01-01"))   // 1281.00
 * }</pre>
 *
 * @param steps by activity (that of all first), then by day
 */
public record OveragePrices(List<OveragePrice> steps) {
    private static final Comparator<OveragePrice> ORDER = Comparator.<OveragePrice, String>comparing(
                    step -> step.activity().map(ActivityCode::value).orElse(""), CodePoints::compare)
            .thenComparing(OveragePrice::from);

    /** No overage price: what exceeds the allowance costs what the lists say. */
    public static final OveragePrices NONE = new OveragePrices(List.of());

    /**
     * Refuses two answers to one question.
     *
     * @throws IllegalArgumentException where an activity has two prices from one day
     */
    public OveragePrices {
        steps = steps.stream().sorted(ORDER).toList();
        Set<List<Object>> keys = new HashSet<>();
        for (OveragePrice step : steps) {
            if (!keys.add(List.of(step.activity(), step.from()))) {
                throw new IllegalArgumentException("one overage price from a day, not two of "
                        + step.activity().map(ActivityCode::value).orElse("all activities") + " from " + step.from());
            }
        }
    }

    /** {@return whether there is none} */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /**
     * {@return these and one more}
     *
     * @param added from a day on; none of its activity begins on the same day
     */
    OveragePrices with(OveragePrice added) {
        List<OveragePrice> all = new ArrayList<>(steps);
        all.add(added);
        return new OveragePrices(all);
    }

    /**
     * {@return the price of an activity on a day: its own, else that of all activities, each as it is valid on the day}
     *
     * @param activity the activity that it is for
     * @param day a day in the firm's zone
     */
    public Optional<OveragePrice> on(ActivityCode activity, LocalDate day) {
        Optional<OveragePrice> own = validOn(Optional.of(activity), day);
        return own.isPresent() ? own : validOn(Optional.empty(), day);
    }

    private Optional<OveragePrice> validOn(Optional<ActivityCode> activity, LocalDate day) {
        Optional<OveragePrice> latest = Optional.empty();
        for (OveragePrice step : steps) {
            if (step.activity().equals(activity) && !step.from().isAfter(day)) {
                latest = Optional.of(step);
            }
        }
        return latest;
    }

    /**
     * {@return the prices valid on a day, at most one an activity}
     *
     * @param day a day in the firm's zone
     */
    List<OveragePrice> validOn(LocalDate day) {
        return steps.stream()
                .map(OveragePrice::activity)
                .distinct()
                .flatMap(activity -> validOn(activity, day).stream())
                .toList();
    }

    /** {@return the days from which a price holds, rising} */
    public List<LocalDate> days() {
        return steps.stream().map(OveragePrice::from).distinct().sorted().toList();
    }
}
