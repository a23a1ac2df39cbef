package eu.hodina.bankimport.file;

import eu.hodina.domain.payment.PaymentSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the symbols that banks hide in texts: {@code VS:911911}, {@code /VS0012345678/SS/KS0308},
 * {@code VS:1234567890SS:77KS:308}, {@code faktura VS 20260042}.
 */
public final class Symbols {
    /** An empty part does not swallow the digits of the next: {@code /VS/SS123} has no variable symbol. */
    private static final Pattern MARKED =
            Pattern.compile("(?<![A-Z])(VS|SS|KS)[:/ ]?\\s?(\\d{1,10})(?!\\d)", Pattern.CASE_INSENSITIVE);

    private Symbols() {}

    /** The first of each kind. */
    public static PaymentSymbols in(String text) {
        String variable = "";
        String constant = "";
        String specific = "";
        Matcher marked = MARKED.matcher(text);
        while (marked.find()) {
            String digits = marked.group(2);
            switch (marked.group(1).toUpperCase(Locale.ROOT)) {
                case "VS" -> variable = variable.isEmpty() ? digits : variable;
                case "KS" -> constant = constant.isEmpty() ? digits : constant;
                default -> specific = specific.isEmpty() ? digits : specific;
            }
        }
        return PaymentSymbols.find(variable, constant, specific);
    }

    /** Whether the text is nothing but symbols, and so no reference of another kind. */
    public static boolean fill(String text) {
        return MARKED.matcher(text).replaceAll("").chars().allMatch(c -> c == '/' || c == ' ');
    }
}
