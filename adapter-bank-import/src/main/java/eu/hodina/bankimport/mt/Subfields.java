package eu.hodina.bankimport.mt;

import java.util.Arrays;

/**
 * Field 86 as three digits and subfields: {@code 111?00PLATBA?20…?32NAME}. The character after the digits delimits, by most
 * banks a question mark; the lines were joined as they are, for they are wrapped in the middle of words. One serves all
 * items of a file, so that nothing is made for the subfields that nobody asks for.
 */
final class Subfields {
    private static final int KINDS = 100;

    private final int[] starts = new int[KINDS];
    private final int[] ends = new int[KINDS];
    private final boolean[] present = new boolean[KINDS];
    /** The text, of which the first so many characters count. */
    private char[] text = {};

    private int length;
    private int delimiterAt;
    private char delimiter;

    /**
     * Splits the next one. A number that was there already is text: {@code Zaplaceno?20 ne}.
     *
     * @param characters the text, which stays as it is until the next one is read
     * @param count how many of them count
     * @param first where the first delimiter is
     */
    void read(char[] characters, int count, int first) {
        text = characters;
        length = count;
        delimiterAt = first;
        delimiter = text[first];
        Arrays.fill(present, false);
        int at = first;
        while (at >= 0) {
            int number = number(text, length, at + 1);
            present[number] = true;
            int next = nextDelimiter(at + 3);
            set(number, at + 3, next < 0 ? length : next);
            at = next;
        }
    }

    private int nextDelimiter(int from) {
        for (int at = from; at < length; at++) {
            if (text[at] == delimiter) {
                int number = number(text, length, at + 1);
                if (number >= 0 && !present[number]) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** A dot or a hyphen alone stands for nothing. */
    private void set(int number, int from, int to) {
        int end = to;
        while (end > from && text[end - 1] <= ' ') {
            end--;
        }
        boolean sign = end - from == 1 && (text[from] == '.' || text[from] == '-');
        starts[number] = from;
        ends[number] = sign || end == from ? from : to;
    }

    /** Two digits; -1 where there are none. */
    private static int number(char[] text, int length, int at) {
        if (at + 1 >= length) {
            return -1;
        }
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
    }

    /** Where the first delimiter is; -1 where the text is not so. */
    static int delimiter(char[] text, int length) {
        int at = 0;
        while (at < 3 && at < length && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        if (at >= length || at != 3 && !(at == 0 && text[0] == '?')) {
            return -1;
        }
        char delimiter = text[at];
        boolean letter = Character.isLetterOrDigit(delimiter) || delimiter == ' ' || delimiter == '/';
        return !letter && number(text, length, at + 1) >= 0 ? at : -1;
    }

    boolean hasCode(String code) {
        return delimiterAt == code.length() && isAt(0, code);
    }

    private boolean isAt(int start, String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            if (text[start + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    char delimiter() {
        return delimiter;
    }

    int length(int number) {
        return present[number] ? ends[number] - starts[number] : 0;
    }

    boolean isEmpty(int number) {
        return length(number) == 0;
    }

    char charAt(int number, int index) {
        return text[starts[number] + index];
    }

    boolean startsWith(int number, String beginning) {
        return length(number) >= beginning.length() && isAt(starts[number], beginning);
    }

    /** As it stands, with the blanks at its ends; empty where there is none. */
    String raw(int number) {
        return isEmpty(number) ? "" : new String(text, starts[number], length(number));
    }

    /** Some of its characters. */
    String part(int number, int from, int to) {
        return from == to ? "" : new String(text, starts[number] + from, to - from);
    }

    /** Without the blanks at its ends. */
    String get(int number) {
        return raw(number).strip();
    }

    /**
     * The subfields as one text. A full one was cut wherever it ended; after a shorter one a blank is missing.
     *
     * @param full how many characters a full one has
     */
    String join(int first, int last, int full) {
        int only = -1;
        int count = 0;
        for (int number = first; number <= last; number++) {
            only = isEmpty(number) ? only : number;
            count += isEmpty(number) ? 0 : 1;
        }
        if (count < 2) {
            return count == 0 ? "" : raw(only);
        }
        StringBuilder joined = new StringBuilder(count * full);
        for (int number = first; number <= last; number++) {
            if (!isEmpty(number)) {
                joined.append(text, starts[number], length(number));
                if (number != only && length(number) < full) {
                    joined.append(' ');
                }
            }
        }
        return joined.toString();
    }
}
