package eu.hodina.application.trail;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: what changed, append-only. A store may be denied every other right on it. */
public interface Trail {

    /**
     * Keeps a change for good.
     *
     * @param change the next of its subject
     * @throws StaleVersionException where the subject has this version already; of two at once, the second gets it
     */
    void append(Change change);

    /**
     * {@return the version of a thing: that of its last change, 0 where none is on record (it came in an import)}
     *
     * @param subject a thing
     */
    long version(Subject subject);

    /**
     * The changes of a thing, newest first.
     *
     * @param subject a thing
     * @param before only those of a lower version; {@link Long#MAX_VALUE} for the newest
     * @param limit at most so many
     * @return the changes, by version falling
     */
    List<Change> of(Subject subject, long before, int limit);

    /**
     * The changes of all things, newest first; those of one time by kind, id and version, falling.
     *
     * @param before only those that stand after it in this order; none from the newest
     * @param without kinds that are left out
     * @param limit at most so many
     * @return the changes
     */
    List<Change> latest(Optional<TrailPlace> before, Set<String> without, int limit);
}
