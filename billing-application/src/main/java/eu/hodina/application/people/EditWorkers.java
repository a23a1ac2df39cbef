package eu.hodina.application.people;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.people.CostRate;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Use cases: the people who work are listed, taken in and changed; each change stays on record. */
public final class EditWorkers {
    private static final String KIND = "worker";

    private final Transactions transactions;
    private final Workers workers;
    private final ChangeRecorder recorder;
    private final Identities identities;

    /**
     * Made by {@link eu.hodina.application.Billing#editWorkers}.
     *
     * @param transactions make a call all or nothing
     * @param workers where they are kept
     * @param recorder keeps who changed what
     * @param identities for new ones
     */
    public EditWorkers(Transactions transactions, Workers workers, ChangeRecorder recorder, Identities identities) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.workers = Objects.requireNonNull(workers, "workers");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
    }

    /**
     * {@return a page of the workers, by code}
     *
     * @param after the code after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<Worker> page(Optional<String> after, int limit) {
        return Page.of(transactions.call(() -> workers.page(after, limit + 1)), limit, Worker::code);
    }

    /**
     * {@return the worker}
     *
     * @param id an identity
     * @throws NotFoundException where there is none of this identity
     */
    public Versioned<Worker> find(WorkerId id) {
        return transactions.call(() -> new Versioned<>(kept(id), recorder.version(subject(id))));
    }

    /**
     * Takes in a worker; what an hour costs is said by {@link #changeCostRates}.
     *
     * @param caller who does it
     * @param draft what is known of the worker
     * @return the worker, with an identity
     * @throws RefusedException where another has the code
     */
    public Versioned<Worker> add(Caller caller, WorkerDraft draft) {
        return transactions.call(() -> {
            Worker worker = draft.worker(new WorkerId(identities.next()), List.of());
            refuseTaken(worker);
            workers.add(worker);
            return new Versioned<>(worker, recorder.created(caller, subject(worker.id()), draft));
        });
    }

    /**
     * Changes a worker; logs and what was rated stay as they are.
     *
     * @param caller who does it
     * @param id of the worker
     * @param version that the caller had read
     * @param draft what the worker is from now on
     * @return the worker as it is now
     * @throws NotFoundException where there is none of this identity
     * @throws RefusedException where another has the code
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Worker> change(Caller caller, WorkerId id, long version, WorkerDraft draft) {
        return transactions.call(() -> {
            Worker before = kept(id);
            Worker after = draft.worker(id, before.costRates());
            refuseTaken(after);
            long now = recorder.changed(caller, subject(id), version, WorkerDraft.of(before), draft);
            workers.replace(after);
            return new Versioned<>(after, now);
        });
    }

    /**
     * {@return what an hour of the worker costs, by validity; for managers alone}
     *
     * @param id of the worker
     * @throws NotFoundException where there is none of this identity
     */
    public Versioned<List<CostRate>> costRates(WorkerId id) {
        return transactions.call(() -> new Versioned<>(kept(id).costRates(), recorder.version(costs(id))));
    }

    /**
     * Says anew what an hour of the worker costs, on all days.
     *
     * @param caller who does it
     * @param id of the worker
     * @param version of the rates that the caller had read
     * @param rates by validity, which do not overlap
     * @return the rates as they are now
     * @throws NotFoundException where there is none of this identity
     * @throws IllegalArgumentException where validities overlap
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed them meanwhile
     */
    public Versioned<List<CostRate>> changeCostRates(Caller caller, WorkerId id, long version, List<CostRate> rates) {
        return transactions.call(() -> {
            Worker before = kept(id);
            Worker after = WorkerDraft.of(before).worker(id, rates);
            long now = recorder.changed(caller, costs(id), version, before.costRates(), after.costRates());
            workers.replace(after);
            return new Versioned<>(after.costRates(), now);
        });
    }

    private Worker kept(WorkerId id) {
        return workers.find(id).orElseThrow(() -> new NotFoundException(KIND, id.value()));
    }

    private void refuseTaken(Worker worker) {
        if (workers.findByCode(worker.code())
                .filter(other -> !other.id().equals(worker.id()))
                .isPresent()) {
            throw new RefusedException(
                    "/code", "a code that no other worker has was expected, not '" + worker.code() + "'");
        }
    }

    private static Subject subject(WorkerId id) {
        return new Subject(KIND, id.value());
    }

    /** Apart from the worker, so that whoever may read a worker's trail does not read the costs. */
    private static Subject costs(WorkerId id) {
        return new Subject("cost-rates", id.value());
    }
}
