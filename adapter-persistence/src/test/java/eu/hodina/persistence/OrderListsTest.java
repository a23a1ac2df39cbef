package eu.hodina.persistence;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Fixtures.aWorker;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.persistence.ListCost.MANY;
import static eu.hodina.persistence.ListCost.SHOWN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Ports;
import eu.hodina.application.notice.Notice;
import eu.hodina.application.order.OrderFilter;
import eu.hodina.application.order.TaskPlace;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import eu.hodina.domain.order.OrderState;
import eu.hodina.domain.order.Quantity;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.order.TaskPriority;
import eu.hodina.domain.order.TaskState;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The lists of orders and of what is theirs read what they show, however much there is. */
class OrderListsTest {

    private static final Order WEB = anOrder("Z20260001", Optional.of(aClient("pekarna")));

    private final Ports ports = TestStore.empty();
    private final ListCost cost = new ListCost(ports);

    private void fill() {
        aSmallFirmIn(ports);
        ports.transactions().run(() -> {
            ports.workers().add(aWorker("petr"));
            for (int i = 2; i < MANY; i++) {
                Order order = anOrder("Z2026%04d".formatted(i), Optional.of(aClient("pekarna")));
                ports.orders().add(i % 2 == 0 ? order.in(OrderState.DONE) : order);
                ports.orders().addTask(task(i));
                ports.orderLines().add(expense(i));
                ports.milestones().add(milestone(i));
                ports.notices().add(notice(i));
            }
        });
        cost.analyze("orders", "task", "order_line", "milestone", "notice");
    }

    private static Task task(int i) {
        return new Task(
                new TaskId(identityOf("task " + i)),
                WEB.id(),
                "T-%04d".formatted(i),
                "Úkol",
                Optional.of(aWorker(i / 4 % 2 == 0 ? "jana" : "petr").id()),
                OptionalInt.empty(),
                TaskState.OPEN,
                TaskPriority.values()[i % 4],
                Optional.of(day("2026-11-01").plusDays(i % 50)));
    }

    private static OrderLine expense(int i) {
        return new OrderLine(
                new OrderLineId(identityOf("line " + i)),
                WEB.id(),
                OrderLine.Kind.EXPENSE,
                Optional.empty(),
                "Jízdné",
                Quantity.parse("1"),
                crowns("1.00"),
                VatCategory.STANDARD,
                day("2026-11-02"),
                Optional.empty());
    }

    private static Milestone milestone(int i) {
        return new Milestone(
                new OrderLineId(identityOf("milestone " + i)),
                WEB.id(),
                "Předání",
                crowns("1.00"),
                VatCategory.STANDARD,
                Optional.empty(),
                Optional.empty());
    }

    private static Notice notice(int i) {
        return new Notice(
                identityOf("notice " + i),
                new Subject("order", WEB.id().value()),
                "budget-minutes",
                i + " min",
                80,
                Notice.Audience.MANAGER,
                Instant.EPOCH);
    }

    @Test
    void a_page_costs_what_it_shows() {
        fill();
        var orders = ports.orders();
        var jana = aWorker("jana").id();
        Optional<String> middle = Optional.of("Z20260500");
        cost.assertLittle("orders", () -> orders.page(OrderFilter.ALL, Optional.empty(), SHOWN));
        cost.assertLittle("orders, later", () -> orders.page(OrderFilter.ALL, middle, SHOWN));
        cost.assertLittle(
                "orders of a state",
                () -> orders.page(new OrderFilter(Optional.empty(), Optional.of(OrderState.DONE)), middle, SHOWN));
        cost.assertLittle(
                "orders of a client",
                () -> orders.page(new OrderFilter(WEB.client(), Optional.empty()), middle, SHOWN));
        var tasks = ports.tasks();
        cost.assertLittle("tasks of an order", () -> tasks.ofOrder(WEB.id(), Optional.of("T-0500"), SHOWN));
        Optional<TaskPlace> place = Optional.of(TaskPlace.of(task(500), true));
        cost.assertLittle("to do", () -> tasks.toDo(jana, Optional.empty(), SHOWN));
        cost.assertLittle("to do by others", () -> tasks.toDoBesides(Optional.of(jana), Optional.empty(), SHOWN));
        cost.assertLittle("to do by anybody", () -> tasks.toDoBesides(Optional.empty(), Optional.empty(), SHOWN));
        assertThat(tasks.toDo(jana, place, SHOWN)).hasSize(SHOWN);
        cost.assertLittle(
                "expenses", () -> ports.orderLines().page(WEB.id(), OrderLine.Kind.EXPENSE, Optional.empty(), SHOWN));
        cost.assertLittle("milestones", () -> ports.milestones().page(WEB.id(), Optional.empty(), SHOWN));
        cost.assertLittle("notices", () -> ports.notices().page(Optional.empty(), SHOWN));
        cost.assertLittle(
                "notices, later",
                () -> ports.notices()
                        .page(
                                Optional.of(ports.notices()
                                        .page(Optional.empty(), SHOWN)
                                        .get(SHOWN - 1)
                                        .id()),
                                SHOWN));
    }
}
