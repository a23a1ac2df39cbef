package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.DrawOrder;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An agreement as a run sees it: what it covers by rank, and its VAT rate. */
final class AgreementTerms {
    private static final int ANY_ORDER = -1;
    /** The order has no logs in this run. */
    private static final int ABSENT_ORDER = -2;

    private final Agreement agreement;
    private final int order;
    private final boolean[] activities;
    private final @Nullable FoundPrice[] overage;
    private final Optional<VatRate> vatRate;

    AgreementTerms(Agreement agreement, Names names, Optional<VatRate> documentRate) {
        this.agreement = agreement;
        this.order = agreement.scope().order().map(id -> rankOf(id, names)).orElse(ANY_ORDER);
        this.activities = new boolean[names.activities.size()];
        this.overage = new FoundPrice[names.activities.size()];
        for (int i = 0; i < activities.length; i++) {
            ActivityCode activity = names.activities.at(i);
            activities[i] = agreement.scope().coversActivity(activity);
            overage[i] = agreement instanceof Retainer retainer ? overage(retainer, activity) : null;
        }
        this.vatRate =
                documentRate.isEmpty() ? documentRate : agreement.vatRate().or(() -> documentRate);
    }

    private static int rankOf(OrderId id, Names names) {
        int rank = names.orders.rankOf(id);
        return rank < 0 ? ABSENT_ORDER : rank;
    }

    private @Nullable FoundPrice overage(Retainer retainer, ActivityCode activity) {
        PriceSource source = namesOrder() ? PriceSource.ORDER_RETAINER : PriceSource.RETAINER;
        return retainer.overagePriceOf(activity)
                .map(hourly -> new FoundPrice(hourly, source, retainer.id().value(), retainer.validity(), false))
                .orElse(null);
    }

    /** What an hour costs beyond the allowance. */
    @Nullable
    FoundPrice overagePriceOf(int activityRank) {
        return overage[activityRank];
    }

    Agreement agreement() {
        return agreement;
    }

    /** Whether it covers work of an order and an activity, whatever the day. */
    boolean covers(int orderRank, int activityRank) {
        return (order == ANY_ORDER || order == orderRank) && activities[activityRank];
    }

    boolean namesOrder() {
        return order != ANY_ORDER;
    }

    /** Of its fees and credits; none = not a VAT payer. */
    Optional<VatRate> vatRate() {
        return vatRate;
    }

    boolean isRetainer() {
        return agreement instanceof Retainer;
    }

    boolean drawsCurrentFirst() {
        return agreement instanceof Retainer retainer && retainer.draw() == DrawOrder.CURRENT_FIRST;
    }
}
