package eu.hodina.domain.firm;

import java.util.Optional;

/**
 * A Czech identification number (IČO): eight digits, the last one a check digit (handbook 1).
 *
 * @param digits exactly eight digits, {@code 27074358}
 */
public record CompanyNumber(String digits) {
    public CompanyNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException(
                    "an IČO has eight digits and a check digit modulo 11, '" + digits + "' is none");
        }
    }

    /**
     * Left-pads what a person wrote with zeros: {@code parse("6947")} is {@code 00006947}.
     *
     * @param text up to eight digits; spaces around them are dropped
     * @return the number
     * @throws IllegalArgumentException where it is none, or its check digit is wrong
     */
    public static CompanyNumber parse(String text) {
        String trimmed = text.strip();
        return new CompanyNumber("0".repeat(Math.max(0, 8 - trimmed.length())) + trimmed);
    }

    /**
     * The same without the exception, for input that may only warn.
     *
     * @param text up to eight digits
     * @return the number; none where {@link #parse} would refuse the text
     */
    public static Optional<CompanyNumber> find(String text) {
        String trimmed = text.strip();
        String padded = "0".repeat(Math.max(0, 8 - trimmed.length())) + trimmed;
        return isValid(padded) ? Optional.of(new CompanyNumber(padded)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        if (digits.length() != 8 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            sum += (digits.charAt(i) - '0') * (8 - i);
        }
        return (11 - sum % 11) % 10 == digits.charAt(7) - '0';
    }

    @Override
    public String toString() {
        return digits;
    }
}
