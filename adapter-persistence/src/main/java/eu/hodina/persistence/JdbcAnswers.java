package eu.hodina.persistence;

import eu.hodina.application.AlreadyThereException;
import eu.hodina.application.access.Answer;
import eu.hodina.application.access.Answers;
import eu.hodina.application.access.IdempotencyKey;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table {@code remembered_answer}. */
final class JdbcAnswers implements Answers {
    private static final String SELECT =
            "SELECT fingerprint, status, headers, body FROM remembered_answer WHERE login = ? AND answer_key = ?";

    private final JdbcTransactions transactions;
    private final Sql sql;

    JdbcAnswers(JdbcTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public Optional<Remembered> claim(IdempotencyKey key, String fingerprint, Instant at) {
        transactions.requireOpen();
        try {
            sql.run(
                    Sql.insert("remembered_answer", "login", "answer_key", "fingerprint", "asked_at"),
                    key.login(),
                    key.value(),
                    fingerprint,
                    at);
            return Optional.empty();
        } catch (AlreadyThereException e) {
            return Optional.of(committed(key));
        }
    }

    /** What was committed last, whatever the transaction has seen before. */
    private Remembered committed(IdempotencyKey key) {
        return sql.find(SELECT + " LOCK IN SHARE MODE", JdbcAnswers::remembered, key.login(), key.value())
                .orElseThrow();
    }

    @Override
    public Optional<Remembered> find(IdempotencyKey key) {
        return sql.find(SELECT + " AND status IS NOT NULL", JdbcAnswers::remembered, key.login(), key.value());
    }

    private static Remembered remembered(Row row) throws SQLException {
        Map<String, String> headers = new LinkedHashMap<>();
        row.text("headers").lines().forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1));
        });
        return new Remembered(row.text("fingerprint"), new Answer(row.number("status"), headers, row.bytes("body")));
    }

    @Override
    public void complete(IdempotencyKey key, Answer answer) {
        sql.run(
                "UPDATE remembered_answer SET status = ?, headers = ?, body = ? WHERE login = ? AND answer_key = ?",
                answer.status(),
                answer.headers().entrySet().stream()
                        .map(header -> header.getKey() + ":" + header.getValue())
                        .collect(Collectors.joining("\n")),
                answer.body(),
                key.login(),
                key.value());
    }

    @Override
    public void forgetBefore(Instant at) {
        sql.run("DELETE FROM remembered_answer WHERE asked_at < ?", at);
    }
}
