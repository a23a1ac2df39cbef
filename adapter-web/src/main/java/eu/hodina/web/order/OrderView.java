package eu.hodina.web.order;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderState;
import eu.hodina.domain.people.WorkerId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** An order as the API shows it. */
@Serdeable
record OrderView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "Z20260007") String number,
        @Schema(example = "Web pekárny") String name,
        @Schema(example = "IN_PROGRESS") OrderState state,
        @Schema(description = "The states that may follow") List<OrderState> next,
        Optional<String> client,
        @Schema(example = "TIME") String pricing,
        @Schema(example = "ONGOING") String mode,
        boolean ownInvoice,
        boolean billRework,
        Optional<String> purchaseOrder,
        List<OrderPriceBody> prices,
        List<OrderRuleBody> rules,
        BudgetBody budget,
        Optional<String> manager,
        boolean approval) {

    static OrderView of(Order order) {
        var management = order.management();
        return new OrderView(
                order.id().value(),
                order.number(),
                order.name(),
                order.state(),
                List.copyOf(order.state().next()),
                order.client().map(ClientId::value),
                order.pricing().name(),
                management.mode().name(),
                order.ownInvoice(),
                order.billRework(),
                order.purchaseOrder(),
                order.prices().stream().map(OrderPriceBody::of).toList(),
                order.rules().stream().map(OrderRuleBody::of).toList(),
                BudgetBody.of(management.budget()),
                management.manager().map(WorkerId::value),
                management.approval());
    }
}
