package eu.hodina.domain.rating;

import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The logs of a run in sort order, in columns: what stands at one index belongs to one log. */
final class LogTable {
    private static final WorkKind[] KINDS = WorkKind.values();
    private static final int WRITTEN_OFF = 1;
    private static final int CORRECTED = 2;
    private static final int KIND_SHIFT = 2;

    /** The log itself, or the one whose place a correction takes. */
    final WorkLog[] work;
    /** Measured, after correction. */
    final int[] minutes;
    /** Days since the first day of the period. */
    final int[] day;

    final int[] strand;
    final Strands strands;
    /** Kind, whether it is written off, whether it is corrected: in bits. */
    private final byte[] nature;

    private final Map<Integer, Correction> corrections = new HashMap<>();

    /** The logs, and what is read of each again and again, so that the logs themselves need not be. */
    record Columns(WorkLog[] work, int[] minutes, byte[] nature, int[] day, int[] strand) {}

    LogTable(Columns columns, Strands strands) {
        this.work = columns.work();
        this.minutes = columns.minutes();
        this.nature = columns.nature();
        this.day = columns.day();
        this.strand = columns.strand();
        this.strands = strands;
    }

    static byte nature(WorkKind kind, boolean writtenOff) {
        return (byte) (kind.ordinal() << KIND_SHIFT | (writtenOff ? WRITTEN_OFF : 0));
    }

    /** Puts a correction in the place of a log; that the log is written off is not inherited. */
    void correct(int row, Correction instead) {
        corrections.put(row, instead);
        minutes[row] = instead.minutes();
        nature[row] = (byte) (nature(kindOf(row), instead.writeOff().isPresent()) | CORRECTED);
    }

    WorkKind kindOf(int row) {
        return KINDS[nature[row] >> KIND_SHIFT];
    }

    /** Whether it is deliberately not billed. */
    boolean isWrittenOff(int row) {
        return (nature[row] & WRITTEN_OFF) != 0;
    }

    int size() {
        return work.length;
    }

    /** Of the correction where one stands in the place of the log. */
    WorkLogId idOf(int row) {
        boolean corrected = (nature[row] & CORRECTED) != 0;
        return corrected ? Objects.requireNonNull(corrections.get(row)).id() : work[row].id();
    }
}
