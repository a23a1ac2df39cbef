package eu.hodina.app.statement;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first walk through a file: whether it can be read to its end, and what stands before the transactions on paper but
 * is known only after them. A second walk then writes the transactions, and holds none.
 */
final class FileSurvey implements StatementSink {
    /** A statement's complete head, and whether its balances agree; nothing where it lacks one of them. */
    record Summary(BankStatement head, Optional<Boolean> balanced) {}

    private final List<Summary> statements = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private Optional<StatementFormat> format = Optional.empty();
    private Optional<UnreadableStatementException> refusal = Optional.empty();
    private BigDecimal movements = BigDecimal.ZERO;

    private FileSurvey() {}

    static FileSurvey of(StatementFile file, StatementReader reader) {
        FileSurvey survey = new FileSurvey();
        try {
            reader.read(file, survey);
        } catch (UnreadableStatementException e) {
            survey.refusal = Optional.of(e);
        } catch (IOException e) {
            String reason =
                    e instanceof NoSuchFileException ? "there is no such file" : "it cannot be read: " + e.getMessage();
            survey.refusal = Optional.of(UnreadableStatementException.of(file.name(), reason));
        }
        return survey;
    }

    Optional<StatementFormat> format() {
        return format;
    }

    Optional<UnreadableStatementException> refusal() {
        return refusal;
    }

    List<Summary> statements() {
        return statements;
    }

    List<String> warnings() {
        return warnings;
    }

    @Override
    public void format(StatementFormat value) {
        format = Optional.of(value);
    }

    @Override
    public void begin(BankStatement statement) {
        movements = BigDecimal.ZERO;
    }

    @Override
    public void transaction(BankTransaction transaction) {
        if (transaction.status() == TransactionStatus.BOOKED) {
            movements = movements.add(transaction.amount());
        }
    }

    @Override
    public void end(BankStatement statement) {
        statements.add(new Summary(statement, statement.isBalanced(movements)));
    }

    @Override
    public void warning(String message) {
        warnings.add(message);
    }
}
