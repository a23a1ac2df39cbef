package eu.hodina.application.insight;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody asks for, as texts: an address or a command line.
 *
 * @param name of the report, {@code margin}
 * @param from the first day; none = of this month
 * @param to the last day; none = of the month of the first
 * @param client its code or identity
 * @param order its number or identity
 * @param activity its code
 * @param worker its code or identity
 * @param groupBy names of groupings, {@code [worker, month]}; none = as is usual for the report
 * @param asOf a day; none = today
 * @param language {@code cs} or {@code en}; none = Czech
 */
public record ReportAsked(
        String name,
        Optional<String> from,
        Optional<String> to,
        Optional<String> client,
        Optional<String> order,
        Optional<String> activity,
        Optional<String> worker,
        List<String> groupBy,
        Optional<String> asOf,
        Optional<String> language) {
    public ReportAsked {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(worker, "worker");
        groupBy = List.copyOf(groupBy);
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(language, "language");
    }

    /**
     * {@return a report of the present month with nothing else said}
     *
     * @param name of the report
     */
    public static ReportAsked of(String name) {
        return new ReportAsked(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
