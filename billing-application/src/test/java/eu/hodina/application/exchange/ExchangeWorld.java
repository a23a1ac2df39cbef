package eu.hodina.application.exchange;

import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.BillingRule;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Two workers, two orders, one task, one activity from 2026 on; keeps the logs that are added. */
final class ExchangeWorld {
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

    private final MemoryPorts ports = new MemoryPorts();

    ExchangeWorld() {
        ports.transactions().run(() -> {
            ports.workers().add(CERNA);
            ports.workers().add(NOVAK);
            ports.activities().add(DEV);
            ports.orders().add(FIRST);
            ports.orders().add(SECOND);
            ports.orders().addTask(WEB);
        });
    }

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

    ImportedWorkLogs run(WorkLogFile file) {
        return new ImportWorkLogs(
                        ports.transactions(), ports.workers(), ports.orders(), ports.activities(), ports.workLogs())
                .run(file);
    }

    List<WorkLog> logs() {
        DatePeriod century = new DatePeriod(LocalDate.parse("2000-01-01"), LocalDate.parse("2099-12-31"));
        return ports.transactions().call(() -> ports.workLogs().of(List.of(FIRST.id(), SECOND.id()), century));
    }
}
