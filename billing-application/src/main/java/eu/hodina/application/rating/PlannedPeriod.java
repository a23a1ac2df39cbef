package eu.hodina.application.rating;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A period of a client as it comes out when its work is rated up to a day.
 *
 * @param rated what it came to, with all that is known now
 * @param settled by the position of a line: the document that bears what it stands for, so that it does not wait
 * @param replaces the rating whose place it takes; none = the days were not rated before
 * @param isNews whether it is to be kept; false where it came to what is kept already
 */
public record PlannedPeriod(
        RatedPeriod rated, Map<Integer, String> settled, Optional<RatedPeriodId> replaces, boolean isNews) {
    public PlannedPeriod {
        Objects.requireNonNull(rated, "rated");
        settled = Map.copyOf(settled);
        Objects.requireNonNull(replaces, "replaces");
    }

    /** The lines that wait for their document. */
    Stream<UnbilledLine> waiting() {
        return IntStream.range(0, rated.lines().size())
                .filter(position -> !settled.containsKey(position))
                .mapToObj(position ->
                        new UnbilledLine(rated.id(), position, rated.lines().get(position)));
    }
}
