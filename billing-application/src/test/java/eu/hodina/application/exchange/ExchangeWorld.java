package eu.hodina.application.exchange;

import eu.hodina.application.Transactions;
import eu.hodina.application.catalog.Activities;
import eu.hodina.application.order.Orders;
import eu.hodina.application.people.Workers;
import eu.hodina.application.time.WorkLogs;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.WorkLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Two workers, two orders, one task, one activity from 2026 on; keeps the logs that are added. */
final class ExchangeWorld implements WorkLogs {
    static final Worker NOVAK = new Worker(new WorkerId("w1"), "novak", "Jan Novák", "n@x.example", List.of());
    private static final Worker CERNA =
            new Worker(new WorkerId("w2"), "cerna", "Lenka Černá", "c@x.example", List.of());
    private static final Order FIRST = order("o1", "Z1");
    private static final Order SECOND = order("o2", "Z2");
    static final Task WEB =
            new Task(new TaskId("t1"), FIRST.id(), "WEB-1", "Web", Optional.empty(), OptionalInt.empty());
    private static final Activity DEV = new Activity(
            new ActivityCode("DEV"),
            BilingualName.same("Vývoj"),
            Validity.from(LocalDate.parse("2026-01-01")),
            Optional.empty(),
            BillingRule.TO_THE_MINUTE);

    final List<WorkLog> logs = new ArrayList<>();

    private static Order order(String id, String number) {
        return new Order(
                new OrderId(id),
                number,
                "Zakázka",
                Optional.empty(),
                Pricing.TIME,
                false,
                false,
                Optional.empty(),
                List.of(),
                List.of());
    }

    Transactions transactions() {
        return new Transactions() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        };
    }

    Workers workers() {
        return new Workers() {
            @Override
            public void add(Worker worker) {
                throw new UnsupportedOperationException("the workers are given");
            }

            @Override
            public List<Worker> all() {
                return List.of(CERNA, NOVAK);
            }
        };
    }

    Activities activities() {
        return new Activities() {
            @Override
            public void add(Activity version) {
                throw new UnsupportedOperationException("the activities are given");
            }

            @Override
            public List<Activity> all() {
                return List.of(DEV);
            }
        };
    }

    Orders orders() {
        return new Orders() {
            @Override
            public void add(Order order) {
                throw new UnsupportedOperationException("the orders are given");
            }

            @Override
            public void addTask(Task task) {
                throw new UnsupportedOperationException("the tasks are given");
            }

            @Override
            public List<Order> all() {
                return List.of(FIRST, SECOND);
            }

            @Override
            public List<Order> of(Optional<ClientId> client) {
                return all();
            }

            @Override
            public List<Task> tasks() {
                return List.of(WEB);
            }
        };
    }

    @Override
    public void addAll(List<WorkLog> added) {
        logs.addAll(added);
    }

    @Override
    public List<WorkLog> of(Collection<OrderId> orders, DatePeriod period) {
        return logs.stream()
                .filter(log -> orders.contains(log.order()) && period.contains(log.date()))
                .toList();
    }

    @Override
    public long count() {
        return logs.size();
    }

    @Override
    public long minutes() {
        return logs.stream().mapToLong(WorkLog::minutes).sum();
    }
}
