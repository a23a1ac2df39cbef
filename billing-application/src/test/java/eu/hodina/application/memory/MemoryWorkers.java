package eu.hodina.application.memory;

import eu.hodina.application.people.Workers;
import eu.hodina.domain.money.CodePoints;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the workers, whose codes are unique. */
final class MemoryWorkers implements Workers {
    private final Shelf<WorkerId, Worker> workers;

    MemoryWorkers(MemoryTransactions transactions) {
        this.workers = transactions.shelf();
    }

    @Override
    public void add(Worker worker) {
        refuseTaken(worker);
        workers.add(worker.id(), worker);
    }

    @Override
    public void replace(Worker worker) {
        refuseTaken(worker);
        workers.put(worker.id(), worker);
    }

    private void refuseTaken(Worker worker) {
        if (findByCode(worker.code())
                .filter(other -> !other.id().equals(worker.id()))
                .isPresent()) {
            throw new IllegalStateException("it is there already: " + worker.code());
        }
    }

    @Override
    public Optional<Worker> find(WorkerId id) {
        return workers.find(id);
    }

    @Override
    public Optional<Worker> findByCode(String code) {
        return workers.all().filter(worker -> worker.code().equals(code)).findFirst();
    }

    @Override
    public List<Worker> page(Optional<String> after, int limit) {
        return all().stream()
                .filter(worker -> after.isEmpty() || CodePoints.compare(worker.code(), after.get()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Worker> all() {
        return workers.all()
                .sorted(Comparator.comparing(Worker::code, CodePoints::compare))
                .toList();
    }
}
