package eu.hodina.application.people;

import eu.hodina.domain.people.CostRate;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.util.List;
import java.util.Objects;

/**
 * What is wanted of a worker. The identity is the program's, and what the worker costs is another matter.
 *
 * @param code short and unique, as files name the worker: {@code novak}
 * @param name for people: {@code Jana Šťastná}
 * @param email of the person at work
 */
public record WorkerDraft(String code, String name, String email) {
    /** Checks that all is there. */
    public WorkerDraft {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
    }

    static WorkerDraft of(Worker worker) {
        return new WorkerDraft(worker.code(), worker.name(), worker.email());
    }

    Worker worker(WorkerId id, List<CostRate> costRates) {
        return new Worker(id, code, name, email, costRates);
    }
}
