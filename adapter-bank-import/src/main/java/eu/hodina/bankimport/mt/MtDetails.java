package eu.hodina.bankimport.mt;

import eu.hodina.domain.payment.Counterparty;
import eu.hodina.domain.payment.PaymentSymbols;
import java.util.Optional;

/** What the texts of an item say; empty texts are what they do not say. */
final class MtDetails {
    String name = "";
    String account = "";
    String bank = "";
    String variable = "";
    String constant = "";
    String specific = "";
    String endToEnd = "";
    String creditor = "";
    String message = "";

    /** An account with a bank behind a slash, {@code 000019-0000000019/0300}; of zeros is none. */
    void accountAndBank(String text) {
        int slash = text.indexOf('/');
        String number = slash < 0 ? text : text.substring(0, slash);
        if (hasMoreThanZeros(number)) {
            account = number;
            bank = slash < 0 ? bank : text.substring(slash + 1);
        }
    }

    static boolean hasMoreThanZeros(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '0' && c != '-' && c != ' ' && c != '.') {
                return true;
            }
        }
        return false;
    }

    /** One blank for each run of them, none at the ends. */
    static String words(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && text.charAt(i + 1) == ' ') {
                return text.substring(start, end).replaceAll("\\s+", " ");
            }
        }
        return text.substring(start, end);
    }

    private static Optional<String> present(String text) {
        String words = words(text);
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    Counterparty counterparty() {
        return name.isEmpty() && account.isEmpty() && bank.isEmpty()
                ? Counterparty.unknown()
                : new Counterparty(present(name), present(account), present(bank));
    }

    PaymentSymbols symbols() {
        return PaymentSymbols.find(variable, constant, specific);
    }

    Optional<String> endToEndId() {
        return present(endToEnd).filter(id -> !id.equals("NOTPROVIDED") && !id.equals("NONREF"));
    }

    Optional<String> creditorReference() {
        return present(creditor);
    }

    Optional<String> message() {
        return present(message);
    }
}
