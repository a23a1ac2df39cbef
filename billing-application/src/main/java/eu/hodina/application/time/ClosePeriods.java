package eu.hodina.application.time;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.time.PeriodLock;
import eu.hodina.domain.time.PeriodLockId;
import java.util.Objects;
import java.util.Optional;

/** Use cases: a manager closes a period, after which its logs do not change, and opens it again. */
public final class ClosePeriods {
    private static final String KIND = "period-lock";

    private final Ports ports;
    private final ChangeRecorder recorder;
    private final Identities identities;

    /**
     * Made by {@link eu.hodina.application.Billing#closePeriods}.
     *
     * @param ports all that is kept
     * @param recorder keeps who closed and opened what
     * @param identities of locks
     */
    public ClosePeriods(Ports ports, ChangeRecorder recorder, Identities identities) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
    }

    /**
     * {@return a page of the locks, in the order in which they were made}
     *
     * @param after the identity after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<PeriodLock> page(Optional<PeriodLockId> after, int limit) {
        return Page.of(
                ports.transactions().call(() -> ports.periodLocks().page(after, limit + 1)),
                limit,
                lock -> lock.id().value());
    }

    /**
     * {@return a lock}
     *
     * @param id of the lock
     * @throws NotFoundException where there is none of this identity
     */
    public Versioned<PeriodLock> find(PeriodLockId id) {
        return ports.transactions().call(() -> new Versioned<>(kept(id), recorder.version(subject(id))));
    }

    private PeriodLock kept(PeriodLockId id) {
        return ports.periodLocks().find(id).orElseThrow(() -> new NotFoundException(KIND, id.value()));
    }

    /**
     * Closes a period.
     *
     * @param caller who does it
     * @param period the days
     * @param note why; it may be empty
     * @return the lock
     */
    public Versioned<PeriodLock> close(Caller caller, DatePeriod period, String note) {
        return ports.transactions().call(() -> {
            PeriodLock lock = new PeriodLock(new PeriodLockId(identities.next()), period, note);
            ports.periodLocks().add(lock);
            return new Versioned<>(lock, recorder.created(caller, subject(lock.id()), lock));
        });
    }

    /**
     * Opens it again.
     *
     * @param caller who does it
     * @param id of the lock
     * @param version that the caller had read
     * @throws NotFoundException where there is none of this identity
     * @throws eu.hodina.application.trail.StaleVersionException where somebody opened it meanwhile
     */
    public void open(Caller caller, PeriodLockId id, long version) {
        ports.transactions().run(() -> {
            recorder.removed(caller, subject(id), version, kept(id));
            ports.periodLocks().remove(id);
        });
    }

    private static Subject subject(PeriodLockId id) {
        return new Subject(KIND, id.value());
    }
}
