package eu.hodina.application.mail;

/**
 * What people, clients and banks wrote, on its way into a mail: nothing of it may begin a header, a line or an element, nor turn
 * the direction of what is read.
 */
final class PlainText {
    private PlainText() {}

    /** On one line: what is no character of a text becomes a space, halves of characters go. */
    static String line(String value) {
        StringBuilder line = new StringBuilder(value.length());
        value.codePoints().forEach(one -> {
            if (breaksLines(one)) {
                line.append(' ');
            } else if (!isUnseen(one)) {
                line.appendCodePoint(one);
            }
        });
        return line.toString();
    }

    /** Whether a character would break a line, or a header. */
    static boolean breaksLines(int one) {
        return Character.isISOControl(one) || one == 0x2028 || one == 0x2029;
    }

    /** Halves of characters, what no XML can hold, and marks that turn the direction of a text. */
    static boolean isUnseen(int one) {
        return Character.getType(one) == Character.SURROGATE
                || one == 0xFFFE
                || one == 0xFFFF
                || one >= 0x202A && one <= 0x202E
                || one >= 0x2066 && one <= 0x2069;
    }

    /** As {@link #line}, such that a reader of HTML sees the same characters. */
    static String escaped(String value) {
        String line = line(value);
        StringBuilder html = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char one = line.charAt(i);
            switch (one) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(one);
            }
        }
        return html.toString();
    }
}
