package eu.hodina.bankimport.mt;

import java.util.Arrays;

/**
 * Field 86 as three digits and subfields: {@code 111?00PLATBA?20…?32NAME}. The character after the digits delimits, by most
 * banks a question mark; the lines were joined as they are, for they are wrapped in the middle of words.
 */
final class Subfields {
    private static final int KINDS = 100;

    private final String code;
    private final char delimiter;
    private final String[] values = new String[KINDS];

    /**
     * Splits it. A number that was there already is text: {@code Zaplaceno?20 ne}.
     *
     * @param delimiter where the first delimiter is
     */
    Subfields(String text, int delimiter) {
        this.code = text.substring(0, delimiter);
        this.delimiter = text.charAt(delimiter);
        Arrays.fill(values, "");
        int start = delimiter;
        while (start >= 0) {
            int number = number(text, start + 1);
            int end = nextDelimiter(text, start + 3, number);
            values[number] = value(text, start + 3, end < 0 ? text.length() : end);
            start = end;
        }
    }

    private int nextDelimiter(String text, int from, int current) {
        int at = text.indexOf(delimiter, from);
        while (at >= 0) {
            int number = number(text, at + 1);
            if (number >= 0 && number != current && values[number].isEmpty()) {
                return at;
            }
            at = text.indexOf(delimiter, at + 1);
        }
        return -1;
    }

    /** A dot or a hyphen alone stands for nothing. */
    private static String value(String text, int from, int to) {
        int start = from;
        int end = to;
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        if (end - start == 1 && (text.charAt(start) == '.' || text.charAt(start) == '-')) {
            return "";
        }
        return end == start ? "" : text.substring(start, to);
    }

    /** Two digits; -1 where there are none. */
    private static int number(String text, int at) {
        if (at + 1 >= text.length()) {
            return -1;
        }
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
    }

    /** Where the first delimiter is; -1 where the text is not so. */
    static int delimiter(String text) {
        int at = 0;
        while (at < 3 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at >= text.length() || at != 3 && !(at == 0 && text.charAt(0) == '?')) {
            return -1;
        }
        char delimiter = text.charAt(at);
        boolean letter = Character.isLetterOrDigit(delimiter) || delimiter == ' ' || delimiter == '/';
        return !letter && number(text, at + 1) >= 0 ? at : -1;
    }

    String code() {
        return code;
    }

    char delimiter() {
        return delimiter;
    }

    /** As it stands, with the blanks at its ends; empty where there is none. */
    String raw(int number) {
        return values[number];
    }

    /** Without the blanks at its ends. */
    String get(int number) {
        return values[number].strip();
    }

    /**
     * The subfields as one text. A full one was cut wherever it ended; after a shorter one a blank is missing.
     *
     * @param full how many characters a full one has
     */
    String join(int first, int last, int full) {
        StringBuilder text = new StringBuilder();
        for (int number = first; number <= last; number++) {
            String value = values[number];
            if (!value.isEmpty()) {
                text.append(value).append(value.length() < full ? " " : "");
            }
        }
        return text.toString();
    }
}
