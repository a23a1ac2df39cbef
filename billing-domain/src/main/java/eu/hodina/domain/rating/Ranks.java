package eu.hodina.domain.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Numbers for values: first in the order in which they come, and once sealed by their own order. Comparing two ranks is
 * comparing two values.
 */
final class Ranks<T extends Comparable<? super T>> {
    private final List<T> values = new ArrayList<>();
    private int[] slots = new int[64];
    private int[] rank = {};
    private List<T> sorted = List.of();

    /** The number of a value, a new one where it has none; only before sealing. */
    int number(T value) {
        int slot = slotOf(value);
        if (slots[slot] == 0) {
            values.add(value);
            slots[slot] = values.size();
            if (values.size() * 2 > slots.length) {
                grow();
            }
            return values.size() - 1;
        }
        return slots[slot] - 1;
    }

    private int slotOf(T value) {
        int mask = slots.length - 1;
        int slot = LongTable.spread(value.hashCode()) & mask;
        while (slots[slot] != 0 && !values.get(slots[slot] - 1).equals(value)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int i = 0; i < values.size(); i++) {
            slots[slotOf(values.get(i))] = i + 1;
        }
    }

    /** No more values come: works out the ranks. */
    void seal() {
        Integer[] byValue = new Integer[values.size()];
        Arrays.setAll(byValue, i -> i);
        Arrays.sort(byValue, Comparator.comparing(values::get));
        rank = new int[byValue.length];
        sorted = new ArrayList<>(byValue.length);
        for (int i = 0; i < byValue.length; i++) {
            rank[byValue[i]] = i;
            sorted.add(values.get(byValue[i]));
        }
    }

    /** Puts ranks in the place of numbers. */
    void replace(int[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = rank[numbers[i]];
        }
    }

    /** The rank of a value, or -1 where it never came. */
    int rankOf(T value) {
        int slot = slotOf(value);
        return slots[slot] == 0 ? -1 : rank[slots[slot] - 1];
    }

    T at(int rankOfValue) {
        return sorted.get(rankOfValue);
    }

    int size() {
        return values.size();
    }
}
