package eu.hodina.domain.rating;

import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The logs of a run in sort order, in columns: what stands at one index belongs to one log. */
final class LogTable {
    /** The log itself, or the one whose place a correction takes. */
    final WorkLog[] work;
    /** What stands in its place; no array where nothing was corrected. */
    final @Nullable Correction @Nullable [] correction;
    /** Measured, after correction. */
    final int[] minutes;
    /** Days since the first day of the period. */
    final int[] day;

    final int[] strand;
    final Strands strands;
    final Names names;

    LogTable(
            WorkLog[] work,
            @Nullable Correction @Nullable [] correction,
            int[] day,
            int[] strand,
            Strands strands,
            Names names) {
        this.work = work;
        this.correction = correction;
        this.day = day;
        this.strand = strand;
        this.strands = strands;
        this.names = names;
        this.minutes = new int[work.length];
        for (int i = 0; i < minutes.length; i++) {
            Correction instead = correctionOf(i);
            minutes[i] = instead == null ? work[i].minutes() : instead.minutes();
        }
    }

    int size() {
        return work.length;
    }

    private @Nullable Correction correctionOf(int row) {
        return correction == null ? null : correction[row];
    }

    /** Of the correction where one stands in the place of the log. */
    WorkLogId idOf(int row) {
        Correction instead = correctionOf(row);
        return instead == null ? work[row].id() : instead.id();
    }

    /** A correction does not inherit it. */
    Optional<String> writeOffOf(int row) {
        Correction instead = correctionOf(row);
        return instead == null ? work[row].writeOff() : instead.writeOff();
    }
}
