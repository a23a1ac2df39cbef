package eu.hodina.domain.rating;

import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import org.jspecify.annotations.Nullable;

/** The logs of a run in sort order, in columns: what stands at one index belongs to one log. */
final class LogTable {
    private static final WorkKind[] KINDS = WorkKind.values();

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
    private final byte[] nature;

    /** What is read of each log again and again, so that the logs themselves need not be. */
    record Columns(int[] minutes, byte[] nature, int[] day, int[] strand) {
        Columns(int size) {
            this(new int[size], new byte[size], new int[size], new int[size]);
        }
    }

    LogTable(
            WorkLog[] work,
            @Nullable Correction @Nullable [] correction,
            Columns columns,
            Strands strands,
            Names names) {
        this.work = work;
        this.correction = correction;
        this.minutes = columns.minutes();
        this.nature = columns.nature();
        this.day = columns.day();
        this.strand = columns.strand();
        this.strands = strands;
        this.names = names;
        for (int i = 0; correction != null && i < minutes.length; i++) {
            Correction instead = correction[i];
            if (instead != null) {
                minutes[i] = instead.minutes();
                nature[i] = nature(kindOf(i), instead.writeOff().isPresent());
            }
        }
    }

    static byte nature(WorkKind kind, boolean writtenOff) {
        return (byte) (kind.ordinal() << 1 | (writtenOff ? 1 : 0));
    }

    WorkKind kindOf(int row) {
        return KINDS[nature[row] >> 1];
    }

    /** Whether it is deliberately not billed; a correction does not inherit that. */
    boolean isWrittenOff(int row) {
        return (nature[row] & 1) == 1;
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
}
