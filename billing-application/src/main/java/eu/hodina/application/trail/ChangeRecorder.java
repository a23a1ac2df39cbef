package eu.hodina.application.trail;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps what a use case changes, within its transaction, and refuses to change what has changed meanwhile.
 *
 * <pre>{@code
 * workers.replace(after);
 * long version = recorder.changed(caller, new Subject("worker", id), 3, before, after);   // 4
 * }</pre>
 */
public final class ChangeRecorder {
    private final Trail trail;
    private final InstantSource clock;

    /**
     * Records in a trail.
     *
     * @param trail where changes stay
     * @param clock says when
     */
    public ChangeRecorder(Trail trail, InstantSource clock) {
        this.trail = Objects.requireNonNull(trail, "trail");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Something is new.
     *
     * @param caller who made it
     * @param subject what it is known by, for good
     * @param after what it is
     * @return its version, 1
     */
    public long created(Caller caller, Subject subject, Object after) {
        append(caller, subject, 1, Snapshot.difference(Optional.empty(), Optional.of(after)));
        return 1;
    }

    /**
     * Something is not what it was. A change that changes nothing leaves no record, and the version as it is.
     *
     * @param caller who changed it
     * @param subject what it is known by
     * @param expected the version that the caller had read
     * @param before what it was
     * @param after what it is now
     * @return its version now: {@code expected}, or one more
     * @throws StaleVersionException where it is not of the expected version any more
     */
    public long changed(Caller caller, Subject subject, long expected, Object before, Object after) {
        return record(caller, subject, expected, Snapshot.difference(Optional.of(before), Optional.of(after)));
    }

    /**
     * Something is gone.
     *
     * @param caller who removed it
     * @param subject what it was known by
     * @param expected the version that the caller had read
     * @param before what it was
     * @throws StaleVersionException where it is not of the expected version any more
     */
    public void removed(Caller caller, Subject subject, long expected, Object before) {
        record(caller, subject, expected, Snapshot.difference(Optional.of(before), Optional.empty()));
    }

    /**
     * {@return the version of a thing, 0 where no change of it is on record}
     *
     * @param subject what it is known by
     */
    public long version(Subject subject) {
        return trail.version(subject);
    }

    private long record(Caller caller, Subject subject, long expected, List<FieldChange> fields) {
        if (trail.version(subject) != expected) {
            throw new StaleVersionException(subject, expected);
        }
        if (fields.isEmpty()) {
            return expected;
        }
        append(caller, subject, expected + 1, fields);
        return expected + 1;
    }

    private void append(Caller caller, Subject subject, long version, List<FieldChange> fields) {
        trail.append(new Change(subject, version, clock.instant(), caller, fields));
    }
}
