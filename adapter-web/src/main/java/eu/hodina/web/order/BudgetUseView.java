package eu.hodina.web.order;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.BudgetUse;
import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** How much of an order's budget is used. */
@Serdeable
record BudgetUseView(
        BudgetBody budget,

        @Schema(example = "4800", description = "Logged so far")
        long minutes,

        @Schema(description = "Rated so far, net of VAT; absent without a budget of money")
        Optional<AmountBody> money,

        @Schema(example = "80", description = "Whole per cent; absent without a budget of time")
        Optional<Long> minutesPercent,

        @Schema(example = "75", description = "Whole per cent; absent without a budget of money")
        Optional<Long> moneyPercent,

        @Schema(example = "[\"80 % of MINUTES\"]", description = "The thresholds that are reached")
        List<String> reached) {

    static BudgetUseView of(BudgetUse use) {
        Optional<Money> money = use.money();
        return new BudgetUseView(
                BudgetBody.of(use.budget()),
                use.minutes(),
                money.map(AmountBody::of),
                whole(use.minutesPercent()),
                whole(use.moneyPercent()),
                use.reached().stream().map(BudgetUse.Reached::toString).toList());
    }

    private static Optional<Long> whole(OptionalLong percent) {
        return percent.isPresent() ? Optional.of(percent.getAsLong()) : Optional.empty();
    }
}
