package eu.hodina.web.order;

import eu.hodina.application.order.OrderDraft;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.order.BillingMode;
import eu.hodina.domain.order.Budget;
import eu.hodina.domain.order.OrderState;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An order as a request says it; its number is the program's. */
@Serdeable
record OrderBody(
        @Schema(example = "Web pekárny", maxLength = 255, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(description = "Who pays; absent: the firm's own project") @Nullable
        String client,

        @Schema(
                example = "OFFERED",
                allowableValues = {"OFFERED", "ORDERED"},
                description = "Only of a new order; absent: OFFERED")
        @Nullable
        String state,

        @Schema(
                example = "TIME",
                allowableValues = {"TIME", "FIXED"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String pricing,

        @Schema(
                example = "ONGOING",
                allowableValues = {"ONGOING", "ON_COMPLETION"},
                description = "Absent: ONGOING")
        @Nullable
        String mode,

        @Schema(description = "One invoice an order; always so ON_COMPLETION") @Nullable
        Boolean ownInvoice,

        @Schema(description = "Whether the client pays for mending earlier mistakes too") @Nullable
        Boolean billRework,

        @Schema(example = "OBJ-4500018271", maxLength = 255, description = "The customer's own number") @Nullable
        String purchaseOrder,

        @Schema(description = "At most one an activity") @Nullable
        List<@Nullable OrderPriceBody> prices,

        @Schema(description = "At most one an activity") @Nullable
        List<@Nullable OrderRuleBody> rules,

        @Nullable BudgetBody budget,

        @Schema(description = "The worker who leads it") @Nullable
        String manager,

        @Schema(description = "Whether its work logs need the approval of its manager") @Nullable
        Boolean approval) {
    private static final int MOST = 500;

    OrderDraft draft() {
        Optional<WorkerId> leader = Fields.optional("/manager", manager, WorkerId::new);
        boolean approved = Boolean.TRUE.equals(approval);
        if (approved && leader.isEmpty()) {
            throw new BadInputException("/manager", "who approves the work was expected, and there is nobody");
        }
        var ownPrices = Fields.list("/prices", prices, MOST, (place, one) -> one.price(place));
        var ownRules = Fields.list("/rules", rules, MOST, (place, one) -> one.rule(place));
        refuseTwice("/prices", ownPrices, price -> price.activity());
        refuseTwice("/rules", ownRules, rule -> rule.activity());
        Budget meant = BudgetBody.read("/budget", budget);
        return new OrderDraft(
                Fields.line("/name", name, 255),
                Fields.optional("/client", client, ClientId::new),
                Fields.constant("/pricing", pricing, Pricing.class),
                mode == null ? BillingMode.ONGOING : Fields.constant("/mode", mode, BillingMode.class),
                Boolean.TRUE.equals(ownInvoice),
                Boolean.TRUE.equals(billRework),
                Fields.optionalLine("/purchaseOrder", purchaseOrder, 255),
                ownPrices,
                ownRules,
                meant,
                leader,
                approved);
    }

    private static <T> void refuseTwice(String path, List<T> items, Function<T, Object> activity) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(activity.apply(items.get(i)))) {
                throw new BadInputException(path + "/" + i + "/activity", "one an activity was expected");
            }
        }
    }

    OrderState first() {
        return state == null ? OrderState.OFFERED : Fields.constant("/state", state, OrderState.class);
    }

    /** As the change of an order that is there, whose state goes its own way. */
    OrderDraft change() {
        if (state != null) {
            throw new BadInputException("/state", "a state is changed at /state of the order, not here");
        }
        return draft();
    }
}
