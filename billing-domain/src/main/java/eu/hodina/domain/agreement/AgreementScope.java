package eu.hodina.domain.agreement;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.OrderId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which work of its client an agreement covers.
 *
 * @param order its only order; none = all orders of the client
 * @param activities its only activities; none = all
 */
public record AgreementScope(Optional<OrderId> order, Optional<Set<ActivityCode>> activities) {
    /** All work of the client. */
    public static final AgreementScope EVERYTHING = new AgreementScope(Optional.empty(), Optional.empty());

    public AgreementScope {
        Objects.requireNonNull(order, "order");
        activities = activities.map(Set::copyOf);
    }

    /**
     * {@return whether work on this activity is covered: true for every activity where none is named}
     *
     * @param activity of a work log
     */
    public boolean coversActivity(ActivityCode activity) {
        return activities.isEmpty() || activities.get().contains(activity);
    }
}
