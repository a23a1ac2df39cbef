package eu.hodina.application.payment;

import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.PaymentSymbols;
import eu.hodina.domain.payment.StatementFormat;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What the transactions of one file are known by (formats.md 8): the bank's own reference, else all that the row says;
 * with the amount, because banks give a payment and its fee one reference, and with an ordinal among equal ones, so that
 * two real payments alike in everything stay two, and the same file again brings the same keys.
 */
final class TransactionKeys {
    private final StatementFormat format;
    private final HashCounts seen = new HashCounts();

    TransactionKeys(StatementFormat format) {
        this.format = format;
    }

    /** 64 lower-case hex digits. */
    String next(String account, BankTransaction transaction) {
        byte[] hash = hash(
                account,
                transaction,
                BankReference.trusted(format, account, transaction)
                        .map(text -> "R" + text)
                        .orElseGet(() -> "T" + row(transaction)));
        int ordinal = seen.increment(hash);
        String key = HexFormat.of().formatHex(hash);
        return ordinal == 1 ? key : HexFormat.of().formatHex(sha256(key + ordinal));
    }

    /** What the first transaction of such a reference is known by; none where the reference tells it from no other. */
    static Optional<String> ofReference(StatementFormat format, String account, BankTransaction transaction) {
        return BankReference.trusted(format, account, transaction)
                .map(text -> HexFormat.of().formatHex(hash(account, transaction, "R" + text)));
    }

    private static byte[] hash(String account, BankTransaction transaction, String rest) {
        return sha256(
                String.join("\u001f", account, transaction.currency().orElse(""), plain(transaction.amount()), rest));
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
                transaction.reference().orElse(""),
                words(transaction.message()));
    }

    /**
     * What every source says of the same money, whatever the format: account, bank's day, amount and variable symbol. What
     * is only announced has no day yet.
     */
    static long content(String account, BankTransaction transaction) {
        return content(account, transaction, day(transaction.booked().or(transaction::valued)));
    }

    /** What it would have had when it was only announced. */
    static long announced(String account, BankTransaction transaction) {
        return content(account, transaction, "announced");
    }

    private static long content(String account, BankTransaction transaction, String day) {
        byte[] hash = sha256(String.join(
                "\u001f",
                account,
                day,
                plain(transaction.amount()),
                transaction.symbols().variable().orElse("")));
        return HashCounts.longAt(hash, 0);
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

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
