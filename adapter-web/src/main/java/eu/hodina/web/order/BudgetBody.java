package eu.hodina.web.order;

import eu.hodina.domain.order.Budget;
import eu.hodina.web.catalog.AmountBody;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What an order is meant to take; it refuses nothing. */
@Serdeable
record BudgetBody(
        @Schema(example = "6000", description = "Of logged time; absent: no budget of time") @Nullable
        Integer minutes,

        @Schema(description = "Of billed work, net of VAT; absent: no budget of money") @Nullable
        AmountBody money) {
    private static final int MOST = 100_000_000;

    static BudgetBody of(Budget budget) {
        return new BudgetBody(
                budget.minutes().isPresent() ? budget.minutes().getAsInt() : null,
                budget.money().map(AmountBody::of).orElse(null));
    }

    static Budget read(String place, @Nullable BudgetBody body) {
        if (body == null) {
            return Budget.NONE;
        }
        OptionalInt time = body.minutes == null
                ? OptionalInt.empty()
                : OptionalInt.of(Fields.number(place + "/minutes", body.minutes, 1, MOST));
        var money = Optional.ofNullable(body.money).map(said -> said.money(place + "/money"));
        return Fields.checked(place + "/money", () -> new Budget(time, money));
    }
}
