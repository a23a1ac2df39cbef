package eu.hodina.application.payment;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankStatement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Where a statement does not open with what the one before it closed with: one is missing, or one was trimmed. */
final class BalanceBreak {
    private BalanceBreak() {}

    /** Says which and how much; nothing where they agree, or one of them does not say. */
    static Optional<String> of(ImportedStatement statement, Payments payments) {
        BankStatement head = statement.head();
        if (statement.ours().isEmpty()
                || head.opening().isEmpty()
                || head.from().isEmpty()) {
            return Optional.empty();
        }
        Iban account = statement.ours().get();
        BigDecimal opening = head.opening().get();
        LocalDate from = head.from().get();
        // a statement of the same day may open on it as well, where another format names the day before
        List<ImportedStatement> before =
                payments.closedBefore(account, from, head.to().orElse(from));
        boolean agrees = before.stream()
                .anyMatch(one -> one.head().closing().orElseThrow().compareTo(opening) == 0);
        return agrees
                ? Optional.empty()
                : before.stream()
                        .filter(one -> !isOfTheMoment(one))
                        .findFirst()
                        .map(one -> words(account, statement, one, opening));
    }

    /** A span of days that was asked for before its last one was over closes with whatever there was at that hour. */
    private static boolean isOfTheMoment(ImportedStatement statement) {
        return statement.head().number().isEmpty()
                && statement
                        .head()
                        .to()
                        .filter(last -> statement
                                .importedAt()
                                .isBefore(last.plusDays(1)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()))
                        .isPresent();
    }

    private static String words(
            Iban account, ImportedStatement statement, ImportedStatement before, BigDecimal opening) {
        BigDecimal closing = before.head().closing().orElseThrow();
        return "account " + account + ": " + name(statement) + " opens with " + opening.toPlainString() + ", "
                + name(before) + " closed with " + closing.toPlainString() + ", difference "
                + opening.subtract(closing).toPlainString();
    }

    private static String name(ImportedStatement statement) {
        return "statement "
                + statement.head().number().orElse(statement.file())
                + statement.head().to().map(day -> " to " + day).orElse("");
    }
}
