package eu.hodina.application.payment;

import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.PaymentSymbols;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the transactions of one file are known by (formats.md 8): the bank's own reference, else all that the row says;
 * with the amount, because banks give a payment and its fee one reference, and with an ordinal among equal ones, so that
 * two real payments alike in everything stay two, and the same file again brings the same keys.
 */
final class TransactionKeys {
    /** What banks write where they have no reference. */
    private static final Set<String> NO_REFERENCE = Set.of("NONREF", "NOTPROVIDED", "NOREF", "N/A");

    private final Map<String, Integer> seen = new HashMap<>();

    /** 64 lower-case hex digits. */
    String next(String account, BankTransaction transaction) {
        String base = String.join(
                "\u001f",
                account,
                transaction.currency().orElse(""),
                plain(transaction.amount()),
                reference(transaction).map(text -> "R" + text).orElseGet(() -> "T" + row(transaction)));
        String hash = sha256(base);
        int ordinal = seen.merge(hash, 1, Integer::sum);
        return ordinal == 1 ? hash : sha256(hash + ordinal);
    }

    private static Optional<String> reference(BankTransaction transaction) {
        return transaction
                .reference()
                .map(String::strip)
                .filter(text -> !text.matches("0*") && !NO_REFERENCE.contains(text.toUpperCase(Locale.ROOT)));
    }

    private static String row(BankTransaction transaction) {
        PaymentSymbols symbols = transaction.symbols();
        return String.join(
                "\u001f",
                day(transaction.booked()),
                day(transaction.valued()),
                transaction.counterparty().account().orElse(""),
                transaction.counterparty().bank().orElse(""),
                symbols.variable().orElse(""),
                symbols.specific().orElse(""),
                symbols.constant().orElse(""),
                transaction.endToEndId().orElse(""),
                words(transaction.message()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static String words(Optional<String> text) {
        return text.orElse("").strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
