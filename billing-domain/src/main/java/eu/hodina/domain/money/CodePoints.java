package eu.hodina.domain.money;

/** The order of texts everywhere in Hodina: by Unicode code point, whatever the language (rating.md, step 1). */
public final class CodePoints {
    private CodePoints() {}

    /**
     * Compares texts by Unicode code points; differs from {@link String#compareTo} only above U+FFFF.
     *
     * @param left the one
     * @param right the other
     * @return negative, zero or positive
     */
    public static int compare(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                // a surrogate stands for a code point above every other char
                boolean oneHigher = Character.isSurrogate(a) != Character.isSurrogate(b);
                return oneHigher ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
