package eu.hodina.benchmarks.statements;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Our reader, from the file's bytes to complete transactions; warnings fail the run. */
final class Hodina implements StatementSink {
    private long transactions;

    private Hodina() {}

    static long read(Path path) throws IOException {
        Hodina counted = new Hodina();
        new DetectingStatementReader().read(new OnDisk(path), counted);
        return counted.transactions;
    }

    private record OnDisk(Path path) implements StatementFile {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    @Override
    public void format(StatementFormat format) {
        // told by the content
    }

    @Override
    public void begin(BankStatement statement) {
        // nothing to stage
    }

    @Override
    public void transaction(BankTransaction transaction) {
        transactions++;
    }

    @Override
    public void end(BankStatement statement) {
        // balanced, or there would be a warning
    }

    @Override
    public void warning(String message) {
        throw new IllegalStateException(message);
    }
}
