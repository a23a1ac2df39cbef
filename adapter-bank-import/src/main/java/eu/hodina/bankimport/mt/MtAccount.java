package eu.hodina.bankimport.mt;

import eu.hodina.domain.firm.Iban;
import java.util.Optional;

/** The spellings of field 25. */
final class MtAccount {
    private MtAccount() {}

    /**
     * An IBAN where there is one, with or without the currency after it, or where it follows from a Czech bank and number:
     * {@code 0800/192000145399} is {@code CZ6508000000192000145399}. Else as in the file.
     */
    static String normal(String text) {
        String account = text.strip();
        return Iban.find(account)
                .or(() -> withoutCurrency(account))
                .or(() -> czech(account))
                .map(Iban::value)
                .orElse(account);
    }

    private static Optional<Iban> withoutCurrency(String account) {
        int end = account.length() - 3;
        boolean marked = end > 0 && account.substring(end).chars().allMatch(c -> c >= 'A' && c <= 'Z');
        String before = marked ? account.substring(0, end).stripTrailing() : "";
        return before.endsWith("/") ? Iban.find(before.substring(0, before.length() - 1)) : Iban.find(before);
    }

    /** The prefix stands before the number, which is filled with zeros to ten digits then: 190000000019 is 19-19. */
    private static Optional<Iban> czech(String account) {
        int slash = account.indexOf('/');
        if (slash != 4 || !isDigits(account.substring(0, 4))) {
            return Optional.empty();
        }
        String number = account.substring(5);
        int digits = number.length();
        boolean glued = digits > 10 && digits <= 16 && isDigits(number);
        String dashed = glued ? number.substring(0, digits - 10) + "-" + number.substring(digits - 10) : number;
        try {
            return Optional.of(Iban.ofCzech(dashed, account.substring(0, 4)));
        } catch (IllegalArgumentException e) {
            // no Czech account after all: as it stands
            return Optional.empty();
        }
    }

    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
