package eu.hodina.application.payment;

import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** How long what a bank says may be, so that it can be kept; no bank's format allows nearly as much. */
final class KeptBounds {
    private static final int LONGEST = 255;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_AMOUNT = 64;
    private static final int LONGEST_CURRENCY = 16;
    /** Bytes in UTF-8. */
    private static final int LARGEST_MESSAGE = 65_535;

    private final String file;

    KeptBounds(String file) {
        this.file = Objects.requireNonNull(file, "file");
        if (file.length() > LONGEST) {
            throw UnreadableStatementException.of(
                    file.substring(0, LONGEST), "a name of at most " + LONGEST + " characters was expected");
        }
    }

    /** @throws UnreadableStatementException where something of it is too long; the message says what */
    void check(BankStatement head) {
        String place = "statement " + shown(head.number().orElse(""));
        text(place, "its number", head.number(), LONGEST);
        text(place, "its account", head.account(), LONGEST);
        text(place, "its currency", head.currency(), LONGEST_CURRENCY);
        amount(place, "its opening balance", head.opening());
        amount(place, "its closing balance", head.closing());
    }

    /**
     * Checks one of them.
     *
     * @param number of the transaction in the file, from 1
     * @throws UnreadableStatementException where something of it is too long; the message says what
     */
    void check(BankTransaction transaction, long number) {
        String place = "transaction " + number;
        amount(place, "its amount", Optional.of(transaction.amount()));
        text(place, "its currency", transaction.currency(), LONGEST_CURRENCY);
        text(place, "its reference", transaction.reference(), LONGEST);
        text(place, "its batch", transaction.batch(), LONGEST);
        text(place, "the name of the other side", transaction.counterparty().name(), LONGEST_NAME);
        text(place, "the account of the other side", transaction.counterparty().account(), LONGEST);
        text(place, "the bank of the other side", transaction.counterparty().bank(), LONGEST);
        text(place, "its end-to-end identification", transaction.endToEndId(), LONGEST);
        text(place, "its creditor reference", transaction.creditorReference(), LONGEST);
        transaction.message().ifPresent(message -> message(place, message));
    }

    private void amount(String place, String what, Optional<BigDecimal> amount) {
        text(place, what, amount.map(BigDecimal::toPlainString), LONGEST_AMOUNT);
    }

    private void text(String place, String what, Optional<String> text, int longest) {
        if (text.isPresent() && text.get().length() > longest) {
            throw refused(
                    place,
                    "at most " + longest + " characters were expected of " + what + ", not "
                            + text.get().length());
        }
    }

    private void message(String place, String message) {
        int bytes = message.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LARGEST_MESSAGE) {
            throw refused(place, "at most " + LARGEST_MESSAGE + " bytes were expected of its message, not " + bytes);
        }
    }

    private UnreadableStatementException refused(String place, String expected) {
        return UnreadableStatementException.of(file, place + ": " + expected);
    }

    private static String shown(String number) {
        return number.substring(0, Math.min(40, number.length()));
    }
}
