package eu.hodina.application.order;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Transactions;
import eu.hodina.application.notice.Notice;
import eu.hodina.application.notice.NoticeBoard;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.Budget;
import eu.hodina.domain.order.BudgetUse;
import eu.hodina.domain.order.BudgetUse.Measure;
import eu.hodina.domain.order.BudgetUse.Reached;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: tells the manager once when 80 % and 100 % of an order's budget are used. It is called by whatever adds work
 * or money to an order, within its transaction, and refuses nothing.
 */
public final class WatchBudgets {
    private final Transactions transactions;
    private final Orders orders;
    private final NoticeBoard board;

    /**
     * Made by {@link eu.hodina.application.Billing#watchBudgets}.
     *
     * @param transactions make a call all or nothing
     * @param orders with their budgets
     * @param board where it is told
     */
    public WatchBudgets(Transactions transactions, Orders orders, NoticeBoard board) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.orders = Objects.requireNonNull(orders, "orders");
        this.board = Objects.requireNonNull(board, "board");
    }

    /**
     * Tells what is reached and was not told yet. A budget that is raised is told anew, by its own amount.
     *
     * @param id of the order
     * @return what was told now; of a budget of 6 000 minutes with 4 800 logged: {@code [80 % of MINUTES]}
     * @throws NotFoundException where there is no such order
     */
    public List<Reached> check(OrderId id) {
        return transactions.call(() -> {
            Order order = kept(id);
            if (order.management().budget().isEmpty()) {
                return List.of();
            }
            BudgetUse use = useOf(order);
            return use.reached().stream()
                    .filter(reached -> tell(order, reached))
                    .toList();
        });
    }

    /**
     * Tells of several orders what is reached and was not told yet, as {@link #check(OrderId)} does.
     *
     * @param ids of orders, each looked at once
     * @throws NotFoundException where there is no such order
     */
    public void check(Collection<OrderId> ids) {
        transactions.run(() -> ids.stream().distinct().sorted().forEach(this::check));
    }

    /** Tells of every order what is reached and was not told yet: after much work at once, as from a file. */
    public void checkAll() {
        transactions.run(() -> check(orders.budgeted()));
    }

    private boolean tell(Order order, Reached reached) {
        Budget budget = order.management().budget();
        boolean ofTime = reached.measure() == Measure.MINUTES;
        String basis = ofTime
                ? budget.minutes().orElseThrow() + " min"
                : budget.money().orElseThrow().toString();
        return board.tell(
                new Subject("order", order.id().value()),
                ofTime ? "budget-minutes" : "budget-money",
                basis,
                reached.percent(),
                Notice.Audience.MANAGER);
    }

    /**
     * {@return how much of an order's budget is used: the minutes logged, and the money rated so far}
     *
     * @param id of the order
     * @throws NotFoundException where there is no such order
     */
    public BudgetUse use(OrderId id) {
        return transactions.call(() -> useOf(kept(id)));
    }

    private BudgetUse useOf(Order order) {
        Budget budget = order.management().budget();
        Optional<Money> rated = budget.money().map(money -> orders.rated(order.id(), money.currency()));
        return new BudgetUse(budget, orders.minutes(order.id()), rated);
    }

    private Order kept(OrderId id) {
        return orders.find(id).orElseThrow(() -> new NotFoundException("order", id.value()));
    }
}
