package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.EUR;
import static eu.hodina.application.fixture.Fixtures.NOVEMBER;
import static eu.hodina.application.fixture.Fixtures.OCTOBER;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aRatedPeriod;
import static eu.hodina.application.fixture.Fixtures.aTask;
import static eu.hodina.application.fixture.Fixtures.aWorker;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Ports;
import eu.hodina.application.exchange.received.BookedInvoice;
import eu.hodina.application.notice.Notice;
import eu.hodina.application.order.OrderFilter;
import eu.hodina.application.order.TaskPlace;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.Product;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.BillingMode;
import eu.hodina.domain.order.Budget;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import eu.hodina.domain.order.OrderManagement;
import eu.hodina.domain.order.OrderState;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.order.Quantity;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.order.TaskPriority;
import eu.hodina.domain.order.TaskState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Orders as they are led, what is to be done, what is billed beside work, and notices. */
public abstract class OrdersContract extends PortsContract {
    private static final Order WEB = anOrder("Z20260001", Optional.of(aClient("pekarna")));
    private static final Subject SUBJECT = new Subject("order", WEB.id().value());

    protected OrdersContract(Ports empty) {
        super(empty);
    }

    private static Order led(String number) {
        return new Order(
                new OrderId(identityOf("order " + number)),
                number,
                "Sklad",
                Optional.of(aClient("pekarna").id()),
                Pricing.FIXED,
                true,
                true,
                Optional.empty(),
                List.of(new ActivityPrice(new ActivityCode("PROG"), HourlyPrice.parse("CZK", "999.90"))),
                List.of(),
                new OrderManagement(
                        OrderState.OFFERED,
                        BillingMode.ON_COMPLETION,
                        new Budget(OptionalInt.of(6000), Optional.of(crowns("120000.00"))),
                        Optional.of(aWorker("jana").id()),
                        true));
    }

    @Test
    void an_order_is_kept_as_it_is_led_and_changed() {
        Order order = led("Z20260002");
        ports().orders().add(order);
        assertThat(ports().orders().find(order.id())).contains(order);
        Order ordered = order.in(OrderState.ORDERED);
        ports().orders().replace(ordered);
        assertThat(ports().orders().find(order.id())).contains(ordered);
        assertThat(ports().orders().budgeted()).containsExactly(order.id());
        ports().orders().replace(ordered.in(OrderState.CANCELLED));
        assertThat(ports().orders().budgeted()).isEmpty();
        Order plain = anOrder("Z20260002", Optional.empty());
        ports().orders().replace(plain);
        assertThat(ports().orders().find(order.id())).contains(plain);
        assertThat(ports().orders().isTaken("Z20260002")).isTrue();
        assertThat(ports().orders().isTaken("z20260002")).isFalse();
        assertThat(ports().orders().find(new OrderId("no uuid"))).isEmpty();
        assertThat(ports().orders().these(List.of(plain.id(), WEB.id(), WEB.id(), new OrderId("none"))))
                .containsExactly(WEB, plain);
        assertThat(ports().orders().these(List.of())).isEmpty();
    }

    @Test
    void orders_are_paged_by_number_client_and_state() {
        Order second = led("Z20260002");
        Order third = led("Z20260003");
        Order own = anOrder("Z20260004", Optional.empty());
        Stream.of(own, third, second).forEach(ports().orders()::add);
        assertThat(ports().orders().page(OrderFilter.ALL, Optional.empty(), 2)).containsExactly(WEB, second);
        assertThat(ports().orders().page(OrderFilter.ALL, Optional.of("Z20260002"), 5))
                .containsExactly(third, own);
        OrderFilter offered = new OrderFilter(Optional.empty(), Optional.of(OrderState.OFFERED));
        assertThat(ports().orders().page(offered, Optional.of("Z20260002"), 5)).containsExactly(third);
        OrderFilter bakery = new OrderFilter(Optional.of(aClient("pekarna").id()), Optional.of(OrderState.IN_PROGRESS));
        assertThat(ports().orders().page(bakery, Optional.empty(), 5)).containsExactly(WEB);
        OrderFilter nobody =
                new OrderFilter(Optional.of(new eu.hodina.domain.client.ClientId("nobody")), Optional.empty());
        assertThat(ports().orders().page(nobody, Optional.empty(), 5)).isEmpty();
    }

    @Test
    void minutes_and_rated_money_of_an_order_add_up() {
        assertThat(ports().orders().minutes(WEB.id())).isEqualTo(95);
        assertThat(ports().orders().rated(WEB.id(), CZK)).isEqualTo(crowns("0.00"));
        ports().ratedPeriods().add(aRatedPeriod(OCTOBER));
        ports().ratedPeriods().add(aRatedPeriod(NOVEMBER));
        assertThat(ports().orders().rated(WEB.id(), CZK)).isEqualTo(crowns("3000.00"));
        assertThat(ports().orders().rated(WEB.id(), EUR).isZero()).isTrue();
        assertThat(ports().orders().minutes(new OrderId(identityOf("other")))).isZero();
    }

    private Task task(String code, Optional<String> assignee, TaskPriority priority, String due, TaskState state) {
        Task task = new Task(
                new TaskId(identityOf("task " + code)),
                WEB.id(),
                code,
                "Úkol " + code,
                assignee.map(worker -> aWorker(worker).id()),
                OptionalInt.of(30),
                state,
                priority,
                due.isEmpty() ? Optional.empty() : Optional.of(day(due)));
        ports().orders().addTask(task);
        return task;
    }

    @Test
    void tasks_to_do_stand_by_priority_due_date_and_code() {
        ports().workers().add(aWorker("petr"));
        Optional<String> jana = Optional.of("jana");
        Task low = task("A", jana, TaskPriority.LOW, "2026-11-01", TaskState.OPEN);
        Task late = task("B", jana, TaskPriority.HIGH, "2026-12-01", TaskState.IN_PROGRESS);
        Task soon = task("C", jana, TaskPriority.HIGH, "2026-11-30", TaskState.OPEN);
        Task someDay = task("D", jana, TaskPriority.HIGH, "", TaskState.OPEN);
        task("E", jana, TaskPriority.URGENT, "", TaskState.DONE);
        task("F", Optional.empty(), TaskPriority.URGENT, "", TaskState.CANCELLED);
        Task urgent = task("G", Optional.of("petr"), TaskPriority.URGENT, "", TaskState.OPEN);
        Task second = task("H", Optional.of("petr"), TaskPriority.URGENT, "", TaskState.OPEN);
        Task nobodys = aTask("WEB-1", WEB);
        var worker = aWorker("jana").id();
        assertThat(ports().tasks().toDo(worker, Optional.empty(), 10)).containsExactly(soon, late, someDay, low);
        for (Task task : List.of(soon, late, someDay, low)) {
            assertThat(ports().tasks().toDo(worker, Optional.of(TaskPlace.of(task, true)), 10))
                    .isEqualTo(List.of(soon, late, someDay, low)
                            .subList(List.of(soon, late, someDay, low).indexOf(task) + 1, 4));
        }
        assertThat(ports().tasks().toDoBesides(Optional.of(worker), Optional.empty(), 10))
                .containsExactly(urgent, second, nobodys);
        assertThat(ports().tasks().toDoBesides(Optional.of(worker), Optional.of(TaskPlace.of(urgent, false)), 1))
                .containsExactly(second);
        assertThat(ports().tasks().toDoBesides(Optional.empty(), Optional.empty(), 3))
                .containsExactly(urgent, second, soon);
    }

    @Test
    void a_task_is_found_changed_and_listed_with_its_order() {
        Task task = task("APP-1", Optional.of("jana"), TaskPriority.LOW, "2026-11-30", TaskState.OPEN);
        assertThat(ports().orders().findTask(task.id())).contains(task);
        assertThat(ports().tasks().findByCode("APP-1")).contains(task);
        assertThat(ports().tasks().findByCode("app-1")).isEmpty();
        assertThat(ports().orders().findTask(new TaskId("none"))).isEmpty();
        Task done = task.in(TaskState.DONE);
        ports().tasks().replace(done);
        assertThat(ports().tasks().ofOrder(WEB.id(), Optional.empty(), 5)).containsExactly(done, aTask("WEB-1", WEB));
        assertThat(ports().tasks().ofOrder(WEB.id(), Optional.of("APP-1"), 5)).containsExactly(aTask("WEB-1", WEB));
        assertThat(ports().tasks().ofOrder(new OrderId("none"), Optional.empty(), 5))
                .isEmpty();
    }

    private static OrderLine line(String words, OrderLine.Kind kind, Optional<ProductCode> product, String cost) {
        return new OrderLine(
                new OrderLineId(identityOf(words)),
                WEB.id(),
                kind,
                product,
                "Disk " + words,
                Quantity.parse("1.5"),
                crowns("33.33"),
                VatCategory.STANDARD,
                day("2026-11-02"),
                cost.isEmpty() ? Optional.empty() : Optional.of(crowns(cost)));
    }

    @Test
    void lines_are_kept_by_kind_changed_and_removed() {
        ProductCode disk = new ProductCode("SSD-1T");
        ports().products()
                .add(new Product(
                        disk, BilingualName.of("Disk", "Disk"), BilingualName.of("ks", "pc"), VatCategory.STANDARD));
        OrderLine product = line("p", OrderLine.Kind.PRODUCT, Optional.of(disk), "20.00");
        List<OrderLine> expenses = Stream.of("x", "y")
                .map(words -> line(words, OrderLine.Kind.EXPENSE, Optional.empty(), ""))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        ports().orderLines().add(product);
        expenses.forEach(ports().orderLines()::add);
        var lines = ports().orderLines();
        assertThat(lines.page(WEB.id(), OrderLine.Kind.PRODUCT, Optional.empty(), 5))
                .containsExactly(product);
        assertThat(lines.page(WEB.id(), OrderLine.Kind.EXPENSE, Optional.empty(), 5))
                .isEqualTo(expenses);
        assertThat(lines.page(
                        WEB.id(),
                        OrderLine.Kind.EXPENSE,
                        Optional.of(expenses.get(0).id()),
                        5))
                .containsExactly(expenses.get(1));
        OrderLine changed = new OrderLine(
                product.id(),
                WEB.id(),
                OrderLine.Kind.PRODUCT,
                product.product(),
                "Jiný",
                Quantity.parse("0.001"),
                crowns("0.00"),
                VatCategory.ZERO,
                day("2026-11-03"),
                Optional.empty());
        lines.replace(changed);
        assertThat(lines.find(product.id())).contains(changed);
        lines.remove(product.id());
        lines.remove(product.id());
        assertThat(lines.find(product.id())).isEmpty();
        assertThat(lines.find(new OrderLineId("none"))).isEmpty();
    }

    @Test
    void milestones_are_kept_changed_and_removed() {
        Milestone first = new Milestone(
                new OrderLineId(identityOf("first")),
                WEB.id(),
                "Předání",
                crowns("50000.00"),
                VatCategory.STANDARD,
                Optional.of(day("2026-12-01")),
                Optional.empty());
        var milestones = ports().milestones();
        milestones.add(first);
        Milestone done = new Milestone(
                first.id(),
                WEB.id(),
                "Předáno",
                crowns("0.00"),
                VatCategory.EXEMPT,
                Optional.empty(),
                Optional.of(day("2026-11-30")));
        assertThat(milestones.page(WEB.id(), Optional.empty(), 5)).containsExactly(first);
        milestones.replace(done);
        assertThat(milestones.find(first.id())).contains(done);
        assertThat(milestones.page(WEB.id(), Optional.of(first.id()), 5)).isEmpty();
        milestones.remove(first.id());
        assertThat(milestones.find(first.id())).isEmpty();
    }

    private static Notice notice(String words, int threshold, String basis) {
        return new Notice(
                identityOf(words),
                SUBJECT,
                "budget-minutes",
                basis,
                threshold,
                Notice.Audience.MANAGER,
                Instant.parse("2026-11-02T12:00:00.123456Z"));
    }

    @Test
    void a_notice_is_kept_once() {
        Notice first = notice("a", 80, "6000 min");
        assertThat(ports().notices().add(first)).isTrue();
        assertThat(ports().notices().add(notice("b", 80, "6000 min"))).isFalse();
        Notice full = notice("c", 100, "6000 min");
        Notice raised = notice("d", 80, "9000 min");
        assertThat(ports().notices().add(full)).isTrue();
        assertThat(ports().notices().add(raised)).isTrue();
        assertThat(ports().notices().of(SUBJECT)).containsExactlyInAnyOrder(first, full, raised);
        assertThat(ports().notices().of(new Subject("order", "other"))).isEmpty();
        List<Notice> newest = ports().notices().page(Optional.empty(), 10);
        assertThat(newest)
                .hasSize(3)
                .isSortedAccordingTo((one, other) -> other.id().compareTo(one.id()));
        assertThat(ports().notices().page(Optional.of(newest.get(0).id()), 1)).containsExactly(newest.get(1));
        assertThat(ports().notices().page(Optional.of("no uuid"), 1)).hasSizeLessThan(2);
    }

    @Test
    void a_received_invoice_is_kept_once_a_supplier_and_number_while_its_expense_is_there() {
        OrderLine expense = line("r", OrderLine.Kind.EXPENSE, Optional.empty(), "20.00");
        OrderLine other = line("s", OrderLine.Kind.EXPENSE, Optional.empty(), "20.00");
        ports().orderLines().add(expense);
        ports().orderLines().add(other);
        assertThat(ports().bookedInvoices().add(booked(expense, "F1"))).isTrue();
        assertThat(ports().bookedInvoices().add(booked(other, "F1"))).isFalse();
        assertThat(ports().bookedInvoices().add(booked(other, "f1"))).isTrue();
        assertThat(ports().bookedInvoices().find("27074358", "F1")).contains(booked(expense, "F1"));
        assertThat(ports().bookedInvoices().find("45317054", "F1")).isEmpty();
        ports().orderLines().remove(expense.id());
        assertThat(ports().bookedInvoices().find("27074358", "F1")).isEmpty();
    }

    private static BookedInvoice booked(OrderLine expense, String number) {
        return new BookedInvoice(
                expense.id(), "27074358", number, day("2026-11-20"), crowns("18075.00"), "ab".repeat(32));
    }
}
