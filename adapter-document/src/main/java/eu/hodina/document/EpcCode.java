package eu.hodina.document;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.money.Money;
import java.math.BigInteger;
import java.util.Locale;

/**
 * The text of the European payment code for a SEPA transfer in euro (EPC069-12, version 002; handbook 5.4): lines
 * separated by LF, nothing after the last used one, at most 331 bytes. Names and texts are written in ASCII, so that
 * every reader takes them whatever character set it guesses. Immutable.
 *
 * @param reference structured (ISO 11649, {@code RF46...}) or empty
 * @param text unstructured, or empty; never both
 */
record EpcCode(String bic, String name, Iban account, Money amount, String reference, String text) {
    private static final long LARGEST_MINOR = 99_999_999_999L;
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_TEXT = 140;

    EpcCode {
        if (!canPay(amount)) {
            throw new IllegalArgumentException("an EPC code takes 0.01 to 999999999.99 EUR, not " + amount);
        }
        if (!reference.isEmpty() && !text.isEmpty()) {
            throw new IllegalArgumentException("an EPC code has a reference or a text, not both");
        }
        if (!reference.isEmpty() && !reference.matches("RF[0-9]{2}[0-9A-Z]{1,21}")) {
            throw new IllegalArgumentException(
                    "a creditor reference is RF and 3 to 23 characters, not '" + reference + "'");
        }
        name = PlainLatin.atMost(LONGEST_NAME, PlainLatin.of(name));
        text = PlainLatin.atMost(LONGEST_TEXT, PlainLatin.of(text));
    }

    /** Euro, above zero, at most 999 999 999.99. */
    static boolean canPay(Money amount) {
        return amount.currency().getCurrencyCode().equals("EUR")
                && amount.isPositive()
                && amount.minor() <= LARGEST_MINOR;
    }

    /**
     * A reference with its check digits (ISO 11649): {@code 2026000123} is {@code RF462026000123}.
     *
     * @param reference 1 to 21 digits or upper-case letters
     */
    static String creditorReference(String reference) {
        if (!reference.matches("[0-9A-Z]{1,21}")) {
            throw new IllegalArgumentException("a reference has 1 to 21 digits or letters, not '" + reference + "'");
        }
        StringBuilder digits = new StringBuilder();
        (reference + "RF00").chars().forEach(c -> digits.append(Character.digit(c, 36)));
        int check = 98
                - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return String.format(Locale.ROOT, "RF%02d%s", check, reference);
    }

    /** What the code says. */
    String lines() {
        String all = String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                bic,
                name,
                account.value(),
                "EUR" + amount.toPlainString(),
                "",
                reference,
                text);
        return all.stripTrailing();
    }
}
