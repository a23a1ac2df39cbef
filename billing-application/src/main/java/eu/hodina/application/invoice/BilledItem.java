package eu.hodina.application.invoice;

import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.domain.order.OrderLineId;
import java.util.Objects;

/** What a line of a document bills; each is billed once. */
public sealed interface BilledItem {

    /**
     * A line of a rated period.
     *
     * @param rated the period
     * @param position of the line in it, from 0
     */
    record OfRating(RatedPeriodId rated, int position) implements BilledItem {
        public OfRating {
            Objects.requireNonNull(rated, "rated");
        }
    }

    /**
     * A product or an expense of an order.
     *
     * @param line of the order
     */
    record OfOrder(OrderLineId line) implements BilledItem {
        public OfOrder {
            Objects.requireNonNull(line, "line");
        }
    }

    /**
     * A fixed price.
     *
     * @param milestone that was done
     */
    record OfMilestone(OrderLineId milestone) implements BilledItem {
        public OfMilestone {
            Objects.requireNonNull(milestone, "milestone");
        }
    }
}
