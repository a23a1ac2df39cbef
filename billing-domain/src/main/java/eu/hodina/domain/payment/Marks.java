package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;

/** What a {@link MarkIndex} finds by: numbers for texts. Equal texts have equal marks; different ones may have too. */
final class Marks {
    private static final int LONGEST_SYMBOL = 10;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Marks() {}

    static long ofText(String text) {
        long mark = text.length();
        for (int i = 0; i < text.length(); i++) {
            mark = mark * FACTOR + text.charAt(i);
        }
        return mark;
    }

    static long ofClient(ClientId client) {
        return ofText(client.value());
    }

    /** The number itself, so that different symbols differ; 0, which no document has, for what is no symbol. */
    static long ofSymbol(String digits) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || digit == 0 && i == 0 || i == LONGEST_SYMBOL) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
