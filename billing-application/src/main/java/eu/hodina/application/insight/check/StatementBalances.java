package eu.hodina.application.insight.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** A statement closes with what it opened with and what moved. It is the bank's word, so that it is a warning. */
final class StatementBalances implements Law {

    @Override
    public String name() {
        return "payments.statements";
    }

    @Override
    public void check(AuditedBooks books, Instant now, Consumer<Breach> breaches) {
        books.statements(statement -> {
            Optional<BigDecimal> opening = amount(statement.opening());
            Optional<BigDecimal> closing = amount(statement.closing());
            if (opening.isPresent() && closing.isPresent()) {
                compare(statement, opening.get(), closing.get(), breaches);
            }
        });
    }

    private void compare(StatementSums statement, BigDecimal opening, BigDecimal closing, Consumer<Breach> breaches) {
        BigDecimal moved = closing.subtract(opening);
        if (moved.compareTo(statement.own()) != 0 && moved.compareTo(statement.ofDays()) != 0) {
            breaches.accept(new Breach(
                    name(),
                    Breach.Severity.WARNING,
                    "statement",
                    statement.id(),
                    Optional.of(statement.file()),
                    "closing balance",
                    text(opening.add(statement.own()), statement),
                    text(closing, statement)));
        }
    }

    private static String text(BigDecimal amount, StatementSums statement) {
        BigDecimal plain = amount.stripTrailingZeros();
        return (plain.setScale(Math.max(2, plain.scale())).toPlainString() + " " + statement.currency()).trim();
    }

    /** As a file writes it; none where that is no number, which the file's own reading has told already. */
    private static Optional<BigDecimal> amount(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
