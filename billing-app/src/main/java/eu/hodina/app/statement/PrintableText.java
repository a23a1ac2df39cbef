package eu.hodina.app.statement;

/** What comes from a file, as it may be shown: control characters and marks of direction become question marks. */
public final class PrintableText {
    private PrintableText() {}

    /** {@return the text in one line that forges nothing} */
    public static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]", "?");
    }
}
