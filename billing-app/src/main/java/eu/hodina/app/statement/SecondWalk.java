package eu.hodina.app.statement;

import eu.hodina.app.statement.FileSurvey.Summary;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Walks through a file that was surveyed: each statement begins with its complete head. */
abstract class SecondWalk implements StatementSink {
    private final Iterator<Summary> summaries;

    SecondWalk(FileSurvey survey) {
        this.summaries = survey.statements().iterator();
    }

    abstract void beginStatement(Summary summary) throws IOException;

    abstract void writeTransaction(BankTransaction transaction) throws IOException;

    abstract void endStatement() throws IOException;

    /** Writing, which may fail when the reader of our output has gone. */
    private interface Writing {
        void write() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final void format(StatementFormat format) {
        // the survey knows it
    }

    @Override
    public final void begin(BankStatement statement) {
        unchecked(() -> beginStatement(summaries.next()));
    }

    @Override
    public final void transaction(BankTransaction transaction) {
        unchecked(() -> writeTransaction(transaction));
    }

    @Override
    public final void end(BankStatement statement) {
        unchecked(this::endStatement);
    }

    @Override
    public final void warning(String message) {
        // the survey has them
    }
}
