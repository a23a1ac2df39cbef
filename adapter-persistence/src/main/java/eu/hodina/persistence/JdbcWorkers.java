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
import java.util.Optional;

/**
 * The tables {@code worker} and {@code worker_cost_rate}. The row by which a worker's stopwatch is locked comes with the
 * worker: made by whoever starts first, it was a deadlock of those who start at once where one of them is refused.
 */
final class JdbcWorkers implements Workers {
    private static final String RATES =
            "SELECT worker_id AS parent, hourly_minor, currency, first_day, day_after FROM worker_cost_rate";

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
            rows.save(row(worker));
            sql.run("INSERT INTO stopwatch (worker_id) VALUES (?)", worker.id().value());
            addRates(worker);
        });
    }

    @Override
    public void replace(Worker worker) {
        transactions.run(() -> {
            rows.update(row(worker));
            sql.run(
                    "DELETE FROM worker_cost_rate WHERE worker_id = ?",
                    worker.id().value());
            addRates(worker);
        });
    }

    private static WorkerRow row(Worker worker) {
        return new WorkerRow(Values.uuid(worker.id().value()), worker.code(), worker.name(), worker.email());
    }

    private void addRates(Worker worker) {
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
    public Optional<Worker> find(WorkerId id) {
        return Values.findUuid(id.value()).flatMap(rows::findById).map(this::withRates);
    }

    @Override
    public Optional<Worker> findByCode(String code) {
        return rows.findByCode(code).map(this::withRates);
    }

    private Worker withRates(WorkerRow row) {
        return worked(List.of(row)).get(0);
    }

    @Override
    public List<Worker> page(Optional<String> after, int limit) {
        return worked(sql.list(
                "SELECT id, code, name, email FROM worker WHERE code > ? ORDER BY code LIMIT ?",
                row -> new WorkerRow(
                        Values.uuid(row.text("id")), row.text("code"), row.text("name"), row.text("email")),
                after.orElse(""),
                limit));
    }

    @Override
    public List<Worker> all() {
        return worked(rows.listOrderByCode());
    }

    private List<Worker> worked(List<WorkerRow> workers) {
        Scope scope = Scope.of("worker_id", workers, row -> row.id().toString());
        Children<CostRate> rates = Children.of(
                sql,
                RATES + scope.where() + " ORDER BY worker_id, position",
                row -> new CostRate(
                        new HourlyPrice(row.money("hourly_minor", row.currency("currency"))), row.validity()),
                scope.values());
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
