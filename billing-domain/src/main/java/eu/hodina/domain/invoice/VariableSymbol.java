package eu.hodina.domain.invoice;

import java.util.Optional;

/**
 * What identifies a payment in Czech banking: a number of at most ten digits (handbook 5.2). Leading zeros carry no
 * meaning and are dropped, so that {@code 0020260123} and {@code 20260123} are equal.
 *
 * @param digits one to ten, not all zero; leading zeros are dropped
 */
public record VariableSymbol(String digits) {
    public VariableSymbol {
        if (!digits.matches("[1-9][0-9]{0,9}")) {
            throw new IllegalArgumentException("a variable symbol has 1 to 10 digits, not '" + digits + "'");
        }
    }

    /**
     * Reads a symbol that has to be one: {@code parse("0020260123")} is {@code 20260123}.
     *
     * @param text one to ten digits
     * @return the symbol
     * @throws IllegalArgumentException where it is none, or zeros alone
     */
    public static VariableSymbol parse(String text) {
        return new VariableSymbol(text.strip().replaceFirst("^0+", ""));
    }

    /**
     * Reads what may be a symbol.
     *
     * @param text as a bank's file has it
     * @return the symbol; none where {@link #parse} would refuse the text
     */
    public static Optional<VariableSymbol> find(String text) {
        String digits = text.strip().replaceFirst("^0+", "");
        return digits.matches("[1-9][0-9]{0,9}") ? Optional.of(new VariableSymbol(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return digits;
    }
}
