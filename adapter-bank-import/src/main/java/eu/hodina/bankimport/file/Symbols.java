package eu.hodina.bankimport.file;

import eu.hodina.domain.payment.PaymentSymbols;
import java.util.List;

/**
 * Finds the symbols that banks hide in texts: {@code VS:911911}, {@code /VS0012345678/SS/KS0308},
 * {@code VS:1234567890SS:77KS:308}, {@code faktura VS 20260042}. The first of each kind counts. An empty part does not
 * swallow the digits of the next: {@code /VS/SS123} has no variable symbol.
 */
public final class Symbols {
    private static final int MAX_DIGITS = 10;

    private String variable = "";
    private String constant = "";
    private String specific = "";

    private Symbols() {}

    /** Those of one text. */
    public static PaymentSymbols in(String text) {
        return in(List.of(text));
    }

    /** Those of several texts, in their order. */
    public static PaymentSymbols in(List<String> texts) {
        Symbols found = new Symbols();
        boolean any = false;
        for (String text : texts) {
            any |= found.search(text) > 0;
        }
        return any ? PaymentSymbols.find(found.variable, found.constant, found.specific) : PaymentSymbols.none();
    }

    /**
     * The text of a symbol's own cell; refused where a spreadsheet has made a number of it, {@code 2,026E+09}.
     *
     * @param what names the column: {@code 'VS'}
     */
    public static String cell(String text, String what, Place place) {
        if (text.matches("[\\d.,]+[eE][+-]?\\d+")) {
            throw place.refused("a symbol of digits was expected in " + what + ", found '" + WrittenAmount.shown(text)
                    + "', as spreadsheets spoil them");
        }
        return text;
    }

    /** Whether the text is nothing but symbols, and so no reference of another kind. */
    public static boolean fill(String text) {
        int rest = text.length() - new Symbols().search(text);
        for (int i = 0; i < text.length(); i++) {
            rest -= text.charAt(i) == '/' || text.charAt(i) == ' ' ? 1 : 0;
        }
        return rest <= 0;
    }

    /** {@return how many characters belong to symbols, not counting blanks and slashes} */
    private int search(String text) {
        int taken = 0;
        for (int i = 0; i + 2 < text.length(); i++) {
            char kind = upper(text.charAt(i));
            boolean marked = upper(text.charAt(i + 1)) == 'S'
                    && (kind == 'V' || kind == 'S' || kind == 'K')
                    && (i == 0 || !isLetter(text.charAt(i - 1)));
            if (!marked) {
                continue;
            }
            int first = skipSeparator(text, i + 2);
            int end = endOfDigits(text, first);
            if (end > first && end - first <= MAX_DIGITS) {
                keep(kind, text.substring(first, end));
                taken += 2 + (first > i + 2 && text.charAt(i + 2) == ':' ? 1 : 0) + end - first;
                i = end - 1;
            }
        }
        return taken;
    }

    private static int skipSeparator(String text, int at) {
        int next = at;
        if (next < text.length() && ":/ ".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static int endOfDigits(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }

    private static boolean isLetter(char c) {
        return upper(c) >= 'A' && upper(c) <= 'Z';
    }

    private void keep(char kind, String digits) {
        switch (kind) {
            case 'V' -> variable = variable.isEmpty() ? digits : variable;
            case 'K' -> constant = constant.isEmpty() ? digits : constant;
            default -> specific = specific.isEmpty() ? digits : specific;
        }
    }
}
