package eu.hodina.domain.time;

import java.util.Objects;
import java.util.Optional;

/**
 * Stands in the place of a log that is on an issued document and so never changes.
 *
 * @param id its identity, of the same kind as a log's
 * @param corrects a log, or a correction of one; each is corrected at most once
 * @param minutes 0 cancels
 * @param writeOff why it is not billed; not inherited from what it corrects
 */
public record Correction(WorkLogId id, WorkLogId corrects, int minutes, Optional<String> writeOff) {
    public Correction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(corrects, "corrects");
        Objects.requireNonNull(writeOff, "writeOff");
        if (minutes < 0) {
            throw new IllegalArgumentException("a correction has 0 minutes or more, not " + minutes);
        }
        if (id.equals(corrects)) {
            throw new IllegalArgumentException("correction " + id + " corrects itself");
        }
    }
}
