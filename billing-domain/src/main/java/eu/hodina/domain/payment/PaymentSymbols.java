package eu.hodina.domain.payment;

import java.util.Objects;
import java.util.Optional;

/**
 * The three symbols of Czech and Slovak payments (handbook 5.2), without leading zeros: {@code 0308} is {@code 308},
 * zeros alone are none.
 *
 * @param variable at most 10 digits
 * @param constant at most 4 digits
 * @param specific at most 10 digits
 */
public record PaymentSymbols(Optional<String> variable, Optional<String> constant, Optional<String> specific) {
    private static final PaymentSymbols NONE = new PaymentSymbols(Optional.empty(), Optional.empty(), Optional.empty());

    public PaymentSymbols {
        requireDigits("variable", variable, 10);
        requireDigits("constant", constant, 4);
        requireDigits("specific", specific, 10);
    }

    /** {@return no symbol at all} */
    public static PaymentSymbols none() {
        return NONE;
    }

    /**
     * Reads the texts of a file: {@code find("0020260042", "0308", "")} has 20260042 and 308; what is no symbol is
     * none.
     *
     * @param variable who pays what (VS)
     * @param constant what kind of payment it is (KS)
     * @param specific whatever the two agreed on (SS)
     * @return the symbols that there are
     */
    public static PaymentSymbols find(String variable, String constant, String specific) {
        return new PaymentSymbols(findDigits(variable, 10), findDigits(constant, 4), findDigits(specific, 10));
    }

    private static Optional<String> findDigits(String text, int most) {
        String stripped = text.strip();
        int start = 0;
        while (start < stripped.length() && stripped.charAt(start) == '0') {
            start++;
        }
        String digits = stripped.substring(start);
        return isSymbol(digits, most) ? Optional.of(digits) : Optional.empty();
    }

    private static void requireDigits(String name, Optional<String> symbol, int most) {
        Objects.requireNonNull(symbol, name);
        if (symbol.isPresent() && !isSymbol(symbol.get(), most)) {
            throw new IllegalArgumentException("the " + name + " symbol has 1 to " + most
                    + " digits without leading zeros, '" + symbol.get() + "' has not");
        }
    }

    private static boolean isSymbol(String digits, int most) {
        boolean symbol = !digits.isEmpty() && digits.length() <= most && digits.charAt(0) != '0';
        // a statement has a million of them
        for (int i = 0; symbol && i < digits.length(); i++) {
            symbol = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        return symbol;
    }
}
