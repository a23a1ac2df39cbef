package eu.hodina.bankimport;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sink that keeps everything, for files that are small enough. */
public final class Recording implements StatementSink {
    public final List<StatementFormat> formats = new ArrayList<>();
    public final List<BankStatement> begun = new ArrayList<>();
    public final List<BankStatement> statements = new ArrayList<>();
    public final List<List<BankTransaction>> transactions = new ArrayList<>();
    public final List<String> warnings = new ArrayList<>();

    public static Recording of(StatementFile file) {
        Recording recording = new Recording();
        try {
            new DetectingStatementReader().read(file, recording);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recording;
    }

    public static Recording of(String text) {
        return of(StatementFile.of("test", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file below {@code bank/} of the test resources. */
    public static Recording ofResource(String path) {
        return of(resource(path));
    }

    public static StatementFile resource(String path) {
        return StatementFile.of(path, bytes(path));
    }

    public static byte[] bytes(String path) {
        try (InputStream in = Recording.class.getResourceAsStream("/bank/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no test resource bank/" + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<BankTransaction> all() {
        return transactions.stream().flatMap(List::stream).toList();
    }

    @Override
    public void format(StatementFormat format) {
        formats.add(format);
    }

    @Override
    public void begin(BankStatement statement) {
        begun.add(statement);
        transactions.add(new ArrayList<>());
    }

    @Override
    public void transaction(BankTransaction transaction) {
        transactions.get(transactions.size() - 1).add(transaction);
    }

    @Override
    public void end(BankStatement statement) {
        statements.add(statement);
    }

    @Override
    public void warning(String message) {
        warnings.add(message);
    }

    /** What the file says, a line a statement and a line a transaction; {@code -} where it says nothing. */
    public String asText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < statements.size(); i++) {
            BankStatement head = statements.get(i);
            line(
                    text,
                    " statement",
                    head.account(),
                    head.currency(),
                    head.number(),
                    head.from(),
                    head.to(),
                    head.opening(),
                    head.closing());
            transactions.get(i).forEach(item -> transaction(text, item));
        }
        return text.toString();
    }

    private static void transaction(StringBuilder text, BankTransaction item) {
        line(
                text,
                "  tx",
                item.booked(),
                item.valued(),
                Optional.of(item.amount()),
                item.currency(),
                Optional.of(item.status()),
                item.reversal() ? Optional.of("reversal") : Optional.empty(),
                item.reference(),
                item.counterparty().name(),
                item.counterparty().account(),
                item.counterparty().bank(),
                item.symbols().variable(),
                item.symbols().constant(),
                item.symbols().specific(),
                item.endToEndId(),
                item.creditorReference(),
                item.message());
    }

    private static void line(StringBuilder text, String kind, Optional<?>... facts) {
        text.append(kind);
        for (Optional<?> fact : facts) {
            text.append(" | ").append(fact.map(Object::toString).orElse("-"));
        }
        text.append('\n');
    }
}
