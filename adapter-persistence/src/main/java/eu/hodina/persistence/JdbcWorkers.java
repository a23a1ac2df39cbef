package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.people.Workers;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.people.CostRate;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.persistence.Sql.Placed;
import java.util.List;

/** The tables {@code worker} and {@code worker_cost_rate}. */
final class JdbcWorkers implements Workers {
    private final Transactions transactions;
    private final WorkerRows rows;
    private final Sql sql;

    JdbcWorkers(Transactions transactions, WorkerRows rows, Sql sql) {
        this.transactions = transactions;
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public void add(Worker worker) {
        transactions.run(() -> {
            rows.save(new WorkerRow(Values.uuid(worker.id().value()), worker.code(), worker.name(), worker.email()));
            sql.runAll(
                    Sql.insert(
                            "worker_cost_rate",
                            "worker_id",
                            "position",
                            "hourly_minor",
                            "currency",
                            "first_day",
                            "day_after"),
                    Placed.of(worker.costRates()),
                    placed -> rateValues(worker.id(), placed));
        });
    }

    private static Object[] rateValues(WorkerId worker, Placed<CostRate> placed) {
        Money perHour = placed.item().hourly().perHour();
        return new Object[] {
            worker.value(),
            placed.position(),
            perHour.minor(),
            perHour.currency(),
            Values.firstDay(placed.item().validity()),
            Values.dayAfter(placed.item().validity())
        };
    }

    @Override
    public List<Worker> all() {
        List<WorkerRow> workers = rows.listOrderByCode();
        Children<CostRate> rates = Children.of(
                sql,
                "SELECT worker_id AS parent, hourly_minor, currency, first_day, day_after FROM worker_cost_rate"
                        + " ORDER BY worker_id, position",
                row -> new CostRate(
                        new HourlyPrice(row.money("hourly_minor", row.currency("currency"))), row.validity()));
        return workers.stream()
                .map(row -> new Worker(
                        new WorkerId(row.id().toString()),
                        row.code(),
                        row.name(),
                        row.email(),
                        rates.of(row.id().toString())))
                .toList();
    }
}
