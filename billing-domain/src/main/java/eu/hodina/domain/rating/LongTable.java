package eu.hodina.domain.rating;

import java.util.Arrays;

/** Numbers 0, 1, 2 … for keys of 0 or more, in the order in which they come. */
final class LongTable {
    private long[] slots = empty(16);
    private int[] numbers = new int[16];
    private int size;

    private static long[] empty(int length) {
        long[] slots = new long[length];
        Arrays.fill(slots, -1);
        return slots;
    }

    static int spread(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) ^ (int) mixed >>> 15;
    }

    /** The number of a key; a new one is {@link #size()} before the call. */
    int number(long key) {
        int slot = slotOf(key);
        if (slots[slot] < 0) {
            slots[slot] = key;
            numbers[slot] = size++;
            if (size * 2 > slots.length) {
                grow();
            }
            return size - 1;
        }
        return numbers[slot];
    }

    /** The number of a key, or -1 where it never came. */
    int find(long key) {
        int slot = slotOf(key);
        return slots[slot] < 0 ? -1 : numbers[slot];
    }

    private int slotOf(long key) {
        int mask = slots.length - 1;
        int slot = spread(key) & mask;
        while (slots[slot] >= 0 && slots[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldSlots = slots;
        int[] oldNumbers = numbers;
        slots = empty(oldSlots.length * 2);
        numbers = new int[slots.length];
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] >= 0) {
                int slot = slotOf(oldSlots[i]);
                slots[slot] = oldSlots[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    int size() {
        return size;
    }
}
