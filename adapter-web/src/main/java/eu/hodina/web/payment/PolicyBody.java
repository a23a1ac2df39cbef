package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.MatchPolicy;
import eu.hodina.domain.payment.SettlementOrder;
import eu.hodina.web.catalog.AmountBody;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a firm lets payments be matched. */
@Serdeable
record PolicyBody(
        @Schema(
                example = "CHARGES_FIRST",
                description = "Interest and costs, or the principal (PRINCIPAL_FIRST)",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String settlementOrder,

        @Schema(description = "Up to what a difference is rounding; at most one a currency")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        List<@Nullable AmountBody> rounding,

        @Schema(description = "Up to what a payment from abroad may be short for its bank's fee")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        List<@Nullable AmountBody> fees) {
    private static final int MOST = 50;

    static PolicyBody of(MatchPolicy policy) {
        return new PolicyBody(policy.order().name(), amounts(policy.rounding()), amounts(policy.fees()));
    }

    private static List<@Nullable AmountBody> amounts(List<Money> some) {
        return some.stream().<@Nullable AmountBody>map(AmountBody::of).toList();
    }

    MatchPolicy policy() {
        SettlementOrder first = Fields.constant("/settlementOrder", settlementOrder, SettlementOrder.class);
        List<Money> tolerances = Fields.list("/rounding", rounding, MOST, (place, one) -> one.money(place));
        List<Money> limits = Fields.list("/fees", fees, MOST, (place, one) -> one.money(place));
        return Fields.checked("", () -> new MatchPolicy(tolerances, limits, first));
    }
}
