package eu.hodina.application.exchange;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.Change;
import eu.hodina.application.trail.Subject;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Two workers, two orders, one task, one activity from 2026 on; keeps the logs that are added. */
final class ExchangeWorld {
    static final Worker NOVAK = new Worker(new WorkerId("w1"), "novak", "Jan Novák", "n@x.example", List.of());
    private static final Worker CERNA =
            new Worker(new WorkerId("w2"), "cerna", "Lenka Černá", "c@x.example", List.of());
    private static final Order FIRST = order("o1", "Z1", Optional.of(new ClientId("c1")));
    private static final Order SECOND = order("o2", "Z2", Optional.empty());
    static final Task WEB =
            new Task(new TaskId("t1"), FIRST.id(), "WEB-1", "Web", Optional.empty(), OptionalInt.empty());
    private static final Activity DEV = new Activity(
            new ActivityCode("DEV"),
            BilingualName.same("Vývoj"),
            Validity.from(LocalDate.parse("2026-01-01")),
            Optional.empty(),
            BillingRule.TO_THE_MINUTE);

    private final MemoryPorts ports = new MemoryPorts();
    private final Billing billing =
            new Billing(ports, Billing.Outside.closed(), () -> Instant.parse("2026-11-23T12:00:00Z"), new Random(7));

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

    private static Order order(String id, String number, Optional<ClientId> client) {
        return new Order(
                new OrderId(id),
                number,
                "Zakázka",
                client,
                Pricing.TIME,
                false,
                false,
                Optional.empty(),
                List.of(),
                List.of());
    }

    ImportReport run(ImportRequest request) {
        return billing().importFiles().run(new Caller("manager", "r1"), request);
    }

    Billing billing() {
        return billing;
    }

    Ports ports() {
        return ports;
    }

    /** What the trail has on an import. */
    List<Change> trail(ImportReport report, int before) {
        Subject subject = new Subject("import", report.kind().code() + "." + report.sha256() + "." + before);
        return ports.transactions().call(() -> ports.trail().of(subject, Long.MAX_VALUE, 10));
    }

    List<WorkLog> logs() {
        DatePeriod century = new DatePeriod(LocalDate.parse("2000-01-01"), LocalDate.parse("2099-12-31"));
        return ports.transactions().call(() -> ports.workLogs().of(List.of(FIRST.id(), SECOND.id()), century));
    }
}
