package eu.hodina.application.payment.csv;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a mapping makes of the first rows of a table.
 *
 * @param statements their heads, as far as they are known
 * @param transactions the first of them, at most {@link #MOST}
 * @param read how many there are in all
 * @param warnings what a person should know
 * @param refusal why the rows end where they do, with the place; none where the mapping fits them all
 */
public record CsvPreview(
        List<BankStatement> statements,
        List<BankTransaction> transactions,
        int read,
        List<String> warnings,
        Optional<UnreadableStatementException> refusal) {
    /** So many transactions are shown. */
    public static final int MOST = 20;

    public CsvPreview {
        statements = List.copyOf(statements);
        transactions = List.copyOf(transactions);
        warnings = List.copyOf(warnings);
        Objects.requireNonNull(refusal, "refusal");
    }

    /** Takes in what a reader makes of the rows, and keeps the first of it. */
    static final class Recorder implements StatementSink {
        private final List<BankStatement> statements = new ArrayList<>();
        private final List<BankTransaction> transactions = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();
        private int read;

        CsvPreview preview(Optional<UnreadableStatementException> refusal) {
            return new CsvPreview(statements, transactions, read, warnings, refusal);
        }

        @Override
        public void format(StatementFormat format) {
            // a table it is
        }

        @Override
        public void begin(BankStatement statement) {
            if (statements.size() < MOST) {
                statements.add(statement);
            }
        }

        @Override
        public void transaction(BankTransaction transaction) {
            read++;
            if (transactions.size() < MOST) {
                transactions.add(transaction);
            }
        }

        @Override
        public void end(BankStatement statement) {
            // as it began; balances of a whole file say nothing of its first rows
        }

        @Override
        public void warning(String message) {
            warnings.add(message);
        }
    }
}
