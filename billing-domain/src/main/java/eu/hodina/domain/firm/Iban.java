package eu.hodina.domain.firm;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An international bank account number (ISO 13616), checked modulo 97, by its country's length and, for a Czech one,
 * modulo 11 in both parts of the national number (handbook 5.1).
 *
 * @param value without spaces, upper case: {@code CZ6508000000192000145399}
 */
public record Iban(String value) {
    private static final Map<String, Integer> LENGTHS = Map.of("CZ", 24, "SK", 24, "DE", 22, "AT", 20, "PL", 28);
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    public Iban {
        String problem = problemOf(value);
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException("'" + value + "' is no IBAN: " + problem);
        }
    }

    /**
     * Reads what a person or a file wrote: spaces are dropped, letters raised.
     *
     * @param text {@code CZ65 0800 0000 1920 0014 5399}
     * @return the account
     * @throws IllegalArgumentException where the shape, the length or the check digits (ISO 7064) are wrong
     */
    public static Iban parse(String text) {
        return new Iban(normal(text));
    }

    /**
     * {@return the account; none where {@link #parse} would refuse the text}
     *
     * @param text as a file has it
     */
    public static Optional<Iban> find(String text) {
        String value = normal(text);
        return problemOf(value).isEmpty() ? Optional.of(new Iban(value)) : Optional.empty();
    }

    /**
     * Makes one of a Czech number: {@code ofCzech("19-2000145399", "0800")} is CZ65 0800 0000 1920 0014 5399.
     *
     * @param number a prefix of up to six digits and a hyphen, which may be left out, and up to ten digits
     * @param bankCode four digits
     * @return the account
     */
    public static Iban ofCzech(String number, String bankCode) {
        int dash = number.indexOf('-');
        String prefix = dash < 0 ? "" : number.substring(0, dash);
        String base = number.substring(dash + 1);
        if (!digits(prefix, 0, 6) || !digits(base, 2, 10) || !digits(bankCode, 4, 4)) {
            throw new IllegalArgumentException("a Czech account is prefix-number/bank such as 19-2000145399/0800, '"
                    + number + "/" + bankCode + "' is none");
        }
        String national = bankCode + "0".repeat(6 - prefix.length()) + prefix + "0".repeat(10 - base.length()) + base;
        int check = 98 - new BigInteger(national + "123500").mod(NINETY_SEVEN).intValue();
        return new Iban("CZ" + (check < 10 ? "0" : "") + check + national);
    }

    /** {@return the two letters of the country: {@code CZ}} */
    public String country() {
        return value.substring(0, 2);
    }

    /**
     * The account for people.
     *
     * @return groups of four, as it is printed: {@code CZ65 0800 0000 1920 0014 5399}
     */
    public String printed() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /**
     * The national form of a Czech account: {@code 19-2000145399/0800}.
     *
     * @return the form; none for an account elsewhere
     */
    public Optional<String> czechNumber() {
        if (!country().equals("CZ")) {
            return Optional.empty();
        }
        String prefix = value.substring(8, 14).replaceFirst("^0+", "");
        String base = value.substring(14).replaceFirst("^0+", "");
        return Optional.of((prefix.isEmpty() ? "" : prefix + "-") + base + "/" + value.substring(4, 8));
    }

    private static String normal(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static boolean digits(String text, int least, int most) {
        return text.length() >= least && text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String problemOf(String value) {
        if (!value.matches("[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}")) {
            return "two letters, two digits and 11 to 30 letters or digits were expected";
        }
        Integer length = LENGTHS.get(value.substring(0, 2));
        if (length != null && length != value.length()) {
            return length + " characters were expected for " + value.substring(0, 2);
        }
        StringBuilder number = new StringBuilder();
        (value.substring(4) + value.substring(0, 4)).chars().forEach(c -> number.append(Character.digit(c, 36)));
        if (new BigInteger(number.toString()).mod(NINETY_SEVEN).intValue() != 1) {
            return "its check digits (modulo 97) are wrong";
        }
        boolean czech = value.startsWith("CZ");
        if (czech
                && (!value.substring(4).matches("[0-9]+")
                        || !elevenths("0000" + value.substring(8, 14))
                        || !elevenths(value.substring(14)))) {
            return "the national number fails its check modulo 11";
        }
        return "";
    }

    /** Weights of the ten-digit form from the left; a prefix is padded to it. */
    private static boolean elevenths(String ten) {
        int[] weights = {6, 3, 7, 9, 10, 5, 8, 4, 2, 1};
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += (ten.charAt(i) - '0') * weights[i];
        }
        return sum % 11 == 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
