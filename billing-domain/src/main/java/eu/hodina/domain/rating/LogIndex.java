package eu.hodina.domain.rating;

import eu.hodina.domain.rating.RatingRefusedException.Element;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;

/** Finds a log by its id, and sees to it that no id comes twice. */
final class LogIndex {
    private final WorkLog[] logs;
    private final int[] slots;

    LogIndex(WorkLog[] logs) {
        this.logs = logs;
        // a power of two, and a free slot for at least two logs out of three
        this.slots = new int[Integer.highestOneBit(logs.length + (logs.length >> 1) + 1) * 2];
        for (int i = 0; i < logs.length; i++) {
            int slot = slotOf(logs[i].id());
            if (slots[slot] != 0) {
                throw new RatingRefusedException(Element.WORK_LOG, logs[i].id().value(), "an id that no other log has");
            }
            slots[slot] = i + 1;
        }
    }

    /** The place of a log, or -1. */
    int find(WorkLogId id) {
        return slots[slotOf(id)] - 1;
    }

    private int slotOf(WorkLogId id) {
        int mask = slots.length - 1;
        int slot = LongTable.spread(id.hashCode()) & mask;
        while (slots[slot] != 0 && !logs[slots[slot] - 1].id().equals(id)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
