package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.DrawOrder;
import eu.hodina.domain.agreement.OveragePrice;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An agreement as a run sees it: what it covers by rank, and its VAT rate. */
final class AgreementTerms {
    private static final int ANY_ORDER = -1;
    /** The order has no logs in this run. */
    private static final int ABSENT_ORDER = -2;

    private final Agreement agreement;
    private final int order;
    private final boolean[] activities;
    /** The days of the agreement on which an overage price may change, its first day included. */
    private final List<LocalDate> overageDays;

    private final List<List<FoundPrice>> overage = new ArrayList<>();
    private final Optional<VatRate> vatRate;

    AgreementTerms(Agreement agreement, Names names, Optional<VatRate> documentRate) {
        this.agreement = agreement;
        this.order = agreement.scope().order().map(id -> rankOf(id, names)).orElse(ANY_ORDER);
        this.activities = new boolean[names.activities.size()];
        this.overageDays = agreement instanceof Retainer retainer ? overageDays(retainer) : List.of();
        for (int i = 0; i < activities.length; i++) {
            ActivityCode activity = new ActivityCode(names.activities.at(i));
            activities[i] = agreement.scope().coversActivity(activity);
            overage.add(agreement instanceof Retainer retainer ? overage(retainer, activity) : List.of());
        }
        this.vatRate =
                documentRate.isEmpty() ? documentRate : agreement.vatRate().or(() -> documentRate);
    }

    private static int rankOf(OrderId id, Names names) {
        int rank = names.orders.rankOf(id.value());
        return rank < 0 ? ABSENT_ORDER : rank;
    }

    /** The overage prices of an activity, each with the days of the agreement on which it holds. */
    private List<FoundPrice> overage(Retainer retainer, ActivityCode activity) {
        PriceSource source = namesOrder() ? PriceSource.ORDER_RETAINER : PriceSource.RETAINER;
        List<FoundPrice> found = new ArrayList<>(overageDays.size());
        LocalDate last = retainer.ends();
        for (int i = overageDays.size() - 1; i >= 0; i--) {
            Optional<OveragePrice> here = retainer.overagePrices().on(activity, overageDays.get(i));
            Optional<OveragePrice> before =
                    i == 0 ? Optional.empty() : retainer.overagePrices().on(activity, overageDays.get(i - 1));
            if (!here.equals(before)) {
                Validity span = Validity.between(overageDays.get(i), last);
                here.ifPresent(step -> found.add(
                        new FoundPrice(step.hourly(), source, retainer.id().value(), span, false)));
                last = overageDays.get(i).minusDays(1);
            }
        }
        return found;
    }

    private static List<LocalDate> overageDays(Retainer retainer) {
        if (retainer.overagePrices().isEmpty()) {
            return List.of();
        }
        Stream<LocalDate> later = retainer.overagePrices().days().stream()
                .filter(day -> day.isAfter(retainer.begins()) && !day.isAfter(retainer.ends()));
        return Stream.concat(Stream.of(retainer.begins()), later).toList();
    }

    /** The days of the agreement on which an overage price may change, its first day included. */
    List<LocalDate> overageDays() {
        return overageDays;
    }

    /** What an hour costs beyond the allowance on a day. */
    @Nullable
    FoundPrice overagePriceOf(int activityRank, LocalDate day) {
        for (FoundPrice price : overage.get(activityRank)) {
            if (price.validity().contains(day)) {
                return price;
            }
        }
        return null;
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
