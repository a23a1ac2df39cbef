package eu.hodina.application.exchange;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.order.OrderNumbers;
import eu.hodina.domain.catalog.ActivityCode;
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
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Orders, one a row; one without a number draws the next of the series when it is kept. */
final class OrderRows extends ThingRows<Order> {
    static final List<String> TITLES = List.of(
            "number",
            "name",
            "client",
            "pricing",
            "mode",
            "ownInvoice",
            "billRework",
            "purchaseOrder",
            "state",
            "budgetMinutes",
            "budgetMoney",
            "budgetCurrency",
            "manager",
            "approval",
            "prices",
            "rules");
    private static final Set<String> NEEDED = Set.of("name", "pricing");

    /** Behind every line of a file. */
    private static final long AFTER_ALL_OTHERS = 1L << 40;

    /** Who pays, and in which currency. */
    private record Payer(ClientId id, Currency currency) {}

    private final Ports ports;
    private final RowIdentities identities;
    private final OrderNumbers numbers;
    private final Map<String, Payer> clients = new HashMap<>();
    private final Map<String, WorkerId> workers = new HashMap<>();
    private final Set<ActivityCode> activities = new HashSet<>();

    OrderRows(Ports ports, Identities identities, OrderNumbers numbers) {
        super("number", "a number that no other order has");
        this.ports = ports;
        this.identities = new RowIdentities(identities);
        this.numbers = numbers;
        ports.clients().all().forEach(client -> clients.put(client.code(), new Payer(client.id(), client.currency())));
        for (Worker worker : ports.workers().all()) {
            workers.put(worker.code(), worker.id());
        }
        ports.activities().all().forEach(activity -> activities.add(activity.code()));
    }

    @Override
    public ExchangeKind kind() {
        return ExchangeKind.ORDERS;
    }

    @Override
    public List<String> titles() {
        return TITLES;
    }

    @Override
    public Set<String> mayLack() {
        Set<String> others = new HashSet<>(TITLES);
        others.removeAll(NEEDED);
        return others;
    }

    @Override
    Optional<Order> thing(FieldRow row) {
        int before = row.problems();
        Optional<String> number = row.line("number", 64);
        Optional<String> name = row.neededLine("name", 255);
        Optional<Payer> payer = client(row);
        Optional<Pricing> pricing = row.made("pricing", Pricing::valueOf, "TIME or FIXED");
        boolean ownInvoice = row.flag("ownInvoice");
        boolean billRework = row.flag("billRework");
        Optional<String> purchaseOrder = row.line("purchaseOrder", 255);
        Optional<List<ActivityPrice>> prices = prices(row, payer);
        Optional<List<ActivityRule>> rules = rules(row, payer);
        Optional<OrderManagement> management = management(row, payer);
        if (row.problems() > before) {
            return Optional.empty();
        }
        boolean completed = management.orElseThrow().mode() == BillingMode.ON_COMPLETION;
        return row.whole(
                "name",
                () -> new Order(
                        new OrderId(identities.next()),
                        number.orElse(""),
                        name.orElseThrow(),
                        payer.map(Payer::id),
                        pricing.orElseThrow(),
                        billRework,
                        ownInvoice || completed,
                        purchaseOrder,
                        prices.orElseThrow(),
                        rules.orElseThrow(),
                        management.orElseThrow()));
    }

    private Optional<Payer> client(FieldRow row) {
        Optional<String> code = row.line("client", 64);
        Optional<Payer> payer = code.flatMap(known -> Optional.ofNullable(clients.get(known)));
        if (code.isPresent() && payer.isEmpty()) {
            row.bad("client", "the code of a client, or nothing for the firm's own project");
        }
        return payer;
    }

    private Optional<OrderManagement> management(FieldRow row, Optional<Payer> payer) {
        int before = row.problems();
        OrderState state = row.optional(
                        "state", OrderState::valueOf, "one of " + Arrays.toString(OrderState.values()) + ", or nothing")
                .orElse(OrderState.OFFERED);
        BillingMode mode = row.optional("mode", BillingMode::valueOf, "ONGOING, ON_COMPLETION, or nothing")
                .orElse(BillingMode.ONGOING);
        Optional<Budget> budget = budget(row, payer);
        Optional<WorkerId> manager = row.optional(
                "manager",
                known -> Optional.ofNullable(workers.get(known)).orElseThrow(),
                "the code of a worker, or nothing");
        boolean approval = row.flag("approval");
        if (row.problems() > before) {
            return Optional.empty();
        }
        return row.whole("approval", () -> new OrderManagement(state, mode, budget.orElseThrow(), manager, approval));
    }

    private static Optional<Budget> budget(FieldRow row, Optional<Payer> payer) {
        int before = row.problems();
        Optional<Integer> minutes =
                row.optional("budgetMinutes", OrderRows::minutes, "whole minutes from 1 to 100000000, or nothing");
        Optional<Currency> said =
                row.optional("budgetCurrency", Currency::getInstance, "a currency such as CZK, or nothing");
        Optional<Currency> paid = payer.map(Payer::currency);
        if (said.isPresent() && paid.isPresent() && !said.equals(paid)) {
            row.bad("budgetCurrency", "the client's currency, " + paid.get());
        }
        Optional<Money> money = row.optional(
                "budgetMoney",
                text -> Amounts.read(text, said.or(() -> paid).orElseThrow()),
                "an amount such as 120000.00 in the client's currency or in budgetCurrency, or nothing");
        if (row.problems() > before) {
            return Optional.empty();
        }
        return row.whole(
                "budgetMoney",
                () -> new Budget(minutes.isPresent() ? OptionalInt.of(minutes.get()) : OptionalInt.empty(), money));
    }

    private static int minutes(String text) {
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 100_000_000) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text);
    }

    private Optional<List<ActivityPrice>> prices(FieldRow row, Optional<Payer> payer) {
        return row.items(
                "prices",
                item -> {
                    ActivityPrice price = TermCells.price(item);
                    requireKnown(price.activity());
                    requireCurrency(Optional.of(price.hourly().perHour()), payer);
                    return price;
                },
                TermCells.PRICES);
    }

    private Optional<List<ActivityRule>> rules(FieldRow row, Optional<Payer> payer) {
        return row.items(
                "rules",
                item -> {
                    ActivityRule rule = TermCells.rule(item);
                    requireKnown(rule.activity());
                    requireCurrency(rule.rule().minimumCharge(), payer);
                    return rule;
                },
                TermCells.RULES);
    }

    private void requireKnown(ActivityCode activity) {
        if (!activities.contains(activity)) {
            throw new IllegalArgumentException("there is no activity " + activity);
        }
    }

    private static void requireCurrency(Optional<Money> amount, Optional<Payer> payer) {
        if (amount.isPresent()
                && payer.isPresent()
                && !amount.get().currency().equals(payer.get().currency())) {
            throw new IllegalArgumentException(
                    "the client pays in " + payer.get().currency());
        }
    }

    @Override
    String codeOf(Order order) {
        return order.number();
    }

    /** Numbers are drawn when those that the file gives are taken, so that none of them is drawn. */
    @Override
    long turn(FieldRow row, String code) {
        return super.turn(row, code) + (code.isEmpty() ? AFTER_ALL_OTHERS : 0);
    }

    @Override
    void add(List<Order> orders) {
        ports.orders()
                .addAll(orders.stream()
                        .filter(order -> !order.number().isEmpty())
                        .toList());
        ports.orders()
                .addAll(orders.stream()
                        .filter(order -> order.number().isEmpty())
                        .map(order -> numbered(order, numbers.next()))
                        .toList());
    }

    private static Order numbered(Order order, String number) {
        return new Order(
                order.id(),
                number,
                order.name(),
                order.client(),
                order.pricing(),
                order.billRework(),
                order.ownInvoice(),
                order.purchaseOrder(),
                order.prices(),
                order.rules(),
                order.management());
    }
}
