package eu.hodina.application.trail;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One change of one thing, as it stays on record.
 *
 * @param subject what changed
 * @param version what it became by it: 1 by the first change on record, then one more each time
 * @param at when
 * @param by who, in which request
 * @param fields what was and is, by path
 */
public record Change(Subject subject, long version, Instant at, Caller by, List<FieldChange> fields) {
    /** Checks the version. */
    public Change {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        fields = List.copyOf(fields);
        if (version < 1) {
            throw new IllegalArgumentException("a change makes version 1 or later, not " + version);
        }
    }
}
