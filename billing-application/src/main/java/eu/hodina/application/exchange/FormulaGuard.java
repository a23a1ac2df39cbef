package eu.hodina.application.exchange;

/**
 * Keeps a spreadsheet from running what a text says: text that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab
 * or a carriage return, be it behind apostrophes, gets one apostrophe more in front when it is written, and loses one when it
 * is read. So every text comes back as it was (OWASP, "CSV injection").
 *
 * <pre>{@code
 * FormulaGuard.write("=1+1")    // '=1+1
 * FormulaGuard.read("'=1+1")    // =1+1
 * FormulaGuard.write("'quote'") // 'quote'
 * }</pre>
 */
final class FormulaGuard {
    private static final char MARK = '\'';

    private FormulaGuard() {}

    static String write(String text) {
        return isFormula(text) ? MARK + text : text;
    }

    static String read(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK && isFormula(text) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == MARK) {
            at++;
        }
        return at < text.length() && "=+-@\t\r".indexOf(text.charAt(at)) >= 0;
    }
}
