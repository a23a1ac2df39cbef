package eu.hodina.persistence;

import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.BillingMode;
import eu.hodina.domain.order.Budget;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderManagement;
import eu.hodina.domain.order.OrderState;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.people.WorkerId;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** A row of {@code orders}. */
@MappedEntity("orders")
record OrderRow(
        @Id UUID id,
        String number,
        String name,
        @Nullable UUID clientId,
        Pricing pricing,
        boolean billRework,
        boolean ownInvoice,
        @Nullable String purchaseOrder,
        OrderState state,
        BillingMode billingMode,
        @Nullable Integer budgetMinutes,
        @Nullable Long budgetMinor,
        @Nullable String budgetCurrency,
        @Nullable UUID managerId,
        boolean approval) {

    static OrderRow of(Order order) {
        Budget budget = order.management().budget();
        return new OrderRow(
                Values.uuid(order.id().value()),
                order.number(),
                order.name(),
                order.client().map(client -> Values.uuid(client.value())).orElse(null),
                order.pricing(),
                order.billRework(),
                order.ownInvoice(),
                order.purchaseOrder().orElse(null),
                order.state(),
                order.management().mode(),
                budget.minutes().isPresent() ? budget.minutes().getAsInt() : null,
                budget.money().map(Money::minor).orElse(null),
                budget.money().map(money -> money.currency().getCurrencyCode()).orElse(null),
                order.management()
                        .manager()
                        .map(manager -> Values.uuid(manager.value()))
                        .orElse(null),
                order.management().approval());
    }

    static OrderRow read(Row row) throws SQLException {
        OptionalInt budget = row.findNumber("budget_minutes");
        OptionalLong minor = row.findWhole("budget_minor");
        return new OrderRow(
                Values.uuid(row.text("id")),
                row.text("number"),
                row.text("name"),
                row.find("client_id").map(Values::uuid).orElse(null),
                row.constant(Pricing.class, "pricing"),
                row.flag("bill_rework"),
                row.flag("own_invoice"),
                row.find("purchase_order").orElse(null),
                row.constant(OrderState.class, "state"),
                row.constant(BillingMode.class, "billing_mode"),
                budget.isPresent() ? budget.getAsInt() : null,
                minor.isPresent() ? minor.getAsLong() : null,
                row.find("budget_currency").orElse(null),
                row.find("manager_id").map(Values::uuid).orElse(null),
                row.flag("approval"));
    }

    Order toOrder(List<ActivityPrice> prices, List<ActivityRule> rules) {
        return new Order(
                new OrderId(id.toString()),
                number,
                name,
                Optional.ofNullable(clientId).map(client -> new ClientId(client.toString())),
                pricing,
                billRework,
                ownInvoice,
                Optional.ofNullable(purchaseOrder),
                prices,
                rules,
                management());
    }

    private OrderManagement management() {
        return new OrderManagement(
                state,
                billingMode,
                new Budget(budgetMinutes == null ? OptionalInt.empty() : OptionalInt.of(budgetMinutes), budgetMoney()),
                Optional.ofNullable(managerId).map(worker -> new WorkerId(worker.toString())),
                approval);
    }

    private Optional<Money> budgetMoney() {
        return budgetMinor == null || budgetCurrency == null
                ? Optional.empty()
                : Optional.of(Money.ofMinor(Currency.getInstance(budgetCurrency), budgetMinor));
    }
}
