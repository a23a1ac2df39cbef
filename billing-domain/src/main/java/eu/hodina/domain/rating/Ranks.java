package eu.hodina.domain.rating;

import eu.hodina.domain.money.CodePoints;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Numbers for texts: first in the order in which they come, and once sealed by code point. Comparing two ranks is comparing
 * two texts.
 */
final class Ranks {
    private String[] texts = new String[32];
    private int size;
    /** By hash: a text's number plus 1; 0 = free. */
    private int[] slots = new int[64];

    private int[] rank = {};
    private String[] sorted = {};

    /** The number of a text, a new one where it has none; only before sealing. */
    int number(String text) {
        int slot = slotOf(text);
        if (slots[slot] == 0) {
            if (size == texts.length) {
                grow();
                slot = slotOf(text);
            }
            texts[size++] = text;
            slots[slot] = size;
        }
        return slots[slot] - 1;
    }

    private int slotOf(String text) {
        int mask = slots.length - 1;
        int slot = LongTable.spread(text.hashCode()) & mask;
        while (slots[slot] != 0 && !texts[slots[slot] - 1].equals(text)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, size * 2);
        slots = new int[texts.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slotOf(texts[i])] = i + 1;
        }
    }

    /** No more texts come: works out the ranks. */
    void seal() {
        Integer[] byText = new Integer[size];
        Arrays.setAll(byText, i -> i);
        Arrays.sort(byText, Comparator.comparing(i -> texts[i], CodePoints::compare));
        rank = new int[size];
        sorted = new String[size];
        for (int i = 0; i < size; i++) {
            rank[byText[i]] = i;
            sorted[i] = texts[byText[i]];
        }
    }

    /** The text of a number. */
    String numbered(int number) {
        return texts[number];
    }

    /** The ranks of the first of some numbers; only once sealed. */
    int[] ranksOf(int[] numbers, int count) {
        int[] ranks = new int[count];
        Arrays.setAll(ranks, i -> rank[numbers[i]]);
        return ranks;
    }

    /** The rank of a text, or -1 where it never came; only once sealed. */
    int rankOf(String text) {
        int slot = slotOf(text);
        return slots[slot] == 0 ? -1 : rank[slots[slot] - 1];
    }

    String at(int rankOfText) {
        return sorted[rankOfText];
    }

    int size() {
        return size;
    }
}
