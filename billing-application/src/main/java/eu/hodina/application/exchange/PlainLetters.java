package eu.hodina.application.exchange;

/** What a text of a file may have: neither control characters nor U+FFFE and U+FFFF, which no XML can hold. */
final class PlainLetters {
    private PlainLetters() {}

    /** Of text on one line. */
    static boolean areOneLine(String text) {
        return text.chars().noneMatch(PlainLetters::isStrange);
    }

    /** Of text that may have line ends and tabulators. */
    static boolean areLines(String text) {
        return text.chars().noneMatch(c -> isStrange(c) && c != '\n' && c != '\r' && c != '\t');
    }

    private static boolean isStrange(int c) {
        return Character.isISOControl(c) || c == 0xFFFE || c == 0xFFFF;
    }
}
