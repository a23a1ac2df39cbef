package eu.hodina.application.insight;

import eu.hodina.application.BarePorts;
import eu.hodina.application.Transactions;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.application.order.Orders;
import eu.hodina.application.people.Workers;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriods;
import eu.hodina.application.time.WorkLogs;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.people.CostRate;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.WorkLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the use cases of this package read, all in lists. */
final class KeptBooks extends BarePorts {
    private static final OrderId ORDER = new OrderId("order");

    final List<WorkLog> logs = new ArrayList<>();
    final List<RatedCharge> charges = new ArrayList<>();

    @Override
    public Transactions transactions() {
        return new Transactions() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        };
    }

    @Override
    public Orders orders() {
        Orders orders = new MemoryPorts().orders();
        orders.add(new Order(
                ORDER,
                "Z20260001",
                "Web",
                Optional.of(new ClientId("alfa")),
                Pricing.TIME,
                false,
                false,
                Optional.empty(),
                List.of(),
                List.of()));
        return orders;
    }

    @Override
    public WorkLogs workLogs() {
        WorkLogs kept = new MemoryPorts().workLogs();
        kept.addAll(logs);
        return kept;
    }

    /** Anna costs 600.00 an hour from October. */
    @Override
    public Workers workers() {
        Workers workers = new MemoryPorts().workers();
        workers.add(new Worker(
                new WorkerId("anna"),
                "anna",
                "Anna",
                "anna@example.cz",
                List.of(new CostRate(
                        HourlyPrice.parse("CZK", "600.00"), Validity.from(LocalDate.parse("2026-10-01"))))));
        return workers;
    }

    @Override
    public RatedPeriods ratedPeriods() {
        return new BareRatedPeriods() {
            @Override
            public List<RatedCharge> charges() {
                return charges;
            }

            @Override
            public long measuredMinutes() {
                return charges.stream().mapToLong(RatedCharge::measured).sum();
            }
        };
    }
}
