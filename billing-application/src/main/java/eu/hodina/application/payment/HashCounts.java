package eu.hodina.application.payment;

/** How often each hash came, in 20 bytes a hash: a file may have a million of them. Not thread-safe. */
final class HashCounts {
    private long[] first = new long[64];
    private long[] second = new long[64];
    private int[] counts = new int[64];
    private int size;

    /** The eight bytes of a hash from there. */
    static long longAt(byte[] hash, int at) {
        long value = 0;
        for (int i = at; i < at + 8; i++) {
            value = value << 8 | hash[i] & 0xff;
        }
        return value;
    }

    /** How often this one came, with this time; of the hash, the first 16 bytes count. */
    int increment(byte[] hash) {
        if (size * 4L > counts.length * 3L) {
            grow();
        }
        int slot = slot(longAt(hash, 0), longAt(hash, 8));
        if (counts[slot]++ == 0) {
            first[slot] = longAt(hash, 0);
            second[slot] = longAt(hash, 8);
            size++;
        }
        return counts[slot];
    }

    private int slot(long high, long low) {
        int slot = (int) high & counts.length - 1;
        while (counts[slot] > 0 && (first[slot] != high || second[slot] != low)) {
            slot = slot + 1 & counts.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] highs = first;
        long[] lows = second;
        int[] old = counts;
        first = new long[old.length * 2];
        second = new long[old.length * 2];
        counts = new int[old.length * 2];
        for (int i = 0; i < old.length; i++) {
            if (old[i] > 0) {
                int slot = slot(highs[i], lows[i]);
                first[slot] = highs[i];
                second[slot] = lows[i];
                counts[slot] = old[i];
            }
        }
    }
}
