package eu.hodina.application.memory;

import eu.hodina.application.people.Workers;
import eu.hodina.domain.people.Worker;
import java.util.Comparator;
import java.util.List;

/** Twin of the workers, whose codes are unique. */
final class MemoryWorkers implements Workers {
    private final Shelf<String, Worker> workers;

    MemoryWorkers(MemoryTransactions transactions) {
        this.workers = transactions.shelf();
    }

    @Override
    public void add(Worker worker) {
        workers.add(worker.code(), worker);
    }

    @Override
    public List<Worker> all() {
        return workers.all().sorted(Comparator.comparing(Worker::code)).toList();
    }
}
