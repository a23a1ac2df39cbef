package eu.hodina.application.rating;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What there is of a client, so that a run does not ask for what is not there.
 *
 * @param agreements whether the client has any
 * @param rated whether a rated period of it holds
 * @param corrections whether any work of it was corrected
 * @param orderLines whether its orders have products or expenses
 * @param milestones whether its orders have fixed prices
 * @param advances whether it was sent a proforma, for which money may have come
 * @param firstLog the first day on which work was logged on its orders; none where none was
 */
public record ClientHoldings(
        boolean agreements,
        boolean rated,
        boolean corrections,
        boolean orderLines,
        boolean milestones,
        boolean advances,
        Optional<LocalDate> firstLog) {
    /** Of a client with nothing, or of none. */
    public static final ClientHoldings NOTHING =
            new ClientHoldings(false, false, false, false, false, false, Optional.empty());

    public ClientHoldings {
        Objects.requireNonNull(firstLog, "firstLog");
    }
}
