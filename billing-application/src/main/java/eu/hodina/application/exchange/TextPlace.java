package eu.hodina.application.exchange;

import java.util.Comparator;

/**
 * Where something stands in a text file: {@code line 6, column 23}.
 *
 * @param line from 1; LF, CR LF and CR alone each end one
 * @param column from 1, in characters (not bytes); a byte order mark is none, a tab is one
 */
public record TextPlace(int line, int column) implements Comparable<TextPlace> {
    private static final Comparator<TextPlace> IN_A_FILE =
            Comparator.comparingInt(TextPlace::line).thenComparingInt(TextPlace::column);

    public TextPlace {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns begin with 1, found " + line + " and " + column);
        }
    }

    /** {@return the place of a file's first character} */
    public static TextPlace first() {
        return new TextPlace(1, 1);
    }

    /**
     * {@return the place behind {@code text}, that is of the character that would follow it: line 2, column 1 behind
     * {@code "date\n"}}
     *
     * @param text what stands before it
     */
    public static TextPlace behind(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            }
            if (c == '\n' || c == '\r') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new TextPlace(line, column);
    }

    /** In the order of the file. */
    @Override
    public int compareTo(TextPlace other) {
        return IN_A_FILE.compare(this, other);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
