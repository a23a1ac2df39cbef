package eu.hodina.persistence;

import eu.hodina.application.payment.ImportedStatement;
import eu.hodina.application.payment.ImportedTransaction;
import eu.hodina.application.payment.KeptTransaction;
import eu.hodina.application.payment.ListedTransaction;
import eu.hodina.application.payment.PaymentPlace;
import eu.hodina.application.payment.Payments;
import eu.hodina.application.payment.Sighting;
import eu.hodina.application.payment.StatementId;
import eu.hodina.application.payment.TransactionQuery;
import eu.hodina.application.payment.TransactionState;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import eu.hodina.domain.payment.StatementFormat;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tables {@code bank_statement} and {@code bank_transaction}. */
final class JdbcPayments implements Payments {
    /** Keys that are asked for at once. */
    private static final int ASKED = 1_000;

    /** The row of the firm's account stands for all that is booked on it. */
    static final String LOCK =
            "SELECT iban FROM firm_account FORCE INDEX (firm_account_iban) WHERE iban = ? FOR UPDATE";

    /** A transaction with the format of the statement that it stands on. */
    private static final String KEPT =
            "t.*, s.format AS shown_by FROM bank_transaction t JOIN bank_statement s ON s.id = t.statement_id";

    /** By the index of the keys: a table that the same transaction has filled is an empty one for the server's statistics. */
    private static final String BY_KEY = "SELECT STRAIGHT_JOIN t.*, s.format AS shown_by FROM bank_transaction t"
            + " FORCE INDEX (bank_transaction_once) JOIN bank_statement s ON s.id = t.statement_id";

    /** The credits on which nobody and nothing has decided. */
    private static final String UNDECIDED = "SELECT t.* FROM bank_transaction t WHERE t.credit = TRUE"
            + " AND NOT EXISTS (SELECT 1 FROM booking b WHERE b.payment_id = t.id)"
            + " AND NOT EXISTS (SELECT 1 FROM ignored_payment i WHERE i.payment_id = t.id)";

    /** What is decided on a transaction, beside it. */
    private static final String LISTED = "SELECT t.*, CASE WHEN t.status = 'PENDING' THEN 'ANNOUNCED'"
            + " WHEN EXISTS (SELECT 1 FROM booking b WHERE b.payment_id = t.id) THEN 'BOOKED'"
            + " WHEN EXISTS (SELECT 1 FROM ignored_payment i WHERE i.payment_id = t.id) THEN 'LEFT_OUT'"
            + " WHEN t.credit THEN 'WAITING' ELSE 'NONE' END AS state FROM bank_transaction t";

    private final JdbcTransactions transactions;
    private final Sql sql;

    JdbcPayments(JdbcTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public void lock(Set<Iban> accounts) {
        transactions.requireOpen();
        accounts.stream().map(Iban::value).sorted().forEach(this::lock);
    }

    private void lock(String account) {
        sql.list(LOCK, row -> row.text("iban"), account);
    }

    @Override
    public boolean isImported(String sha256) {
        return sql.total("SELECT COUNT(*) AS total FROM bank_statement WHERE sha256 = ?", sha256) > 0;
    }

    @Override
    public void add(ImportedStatement statement) {
        sql.run(StatementColumns.INSERT, StatementColumns.values(statement));
    }

    @Override
    public List<ImportedStatement> closedBefore(Iban account, LocalDate by, LocalDate before) {
        String closed = " FROM bank_statement WHERE ours = ? AND to_day <= ? AND to_day < ? AND closing IS NOT NULL";
        return sql.list(
                "SELECT * FROM bank_statement WHERE ours = ? AND closing IS NOT NULL AND to_day = (SELECT MAX(to_day)"
                        + closed + ") ORDER BY imported_at, position",
                StatementColumns::read,
                account.value(),
                account.value(),
                by,
                before);
    }

    @Override
    public Optional<LocalDate> lastDay(Iban account) {
        return sql.list(
                        "SELECT MAX(d.day) AS last_day FROM (SELECT MAX(to_day) AS day FROM bank_statement WHERE ours = ?"
                                + " UNION ALL SELECT MAX(day) FROM bank_transaction WHERE account = ?"
                                + " AND day > '1900-01-01') d",
                        row -> row.findDate("last_day"),
                        account.value(),
                        account.value())
                .get(0);
    }

    @Override
    public Map<String, KeptTransaction> known(String account, Collection<String> keys) {
        Map<String, KeptTransaction> known = new HashMap<>();
        List<String> asked = List.copyOf(keys);
        for (int from = 0; from < asked.size(); from += ASKED) {
            List<String> some = asked.subList(from, Math.min(from + ASKED, asked.size()));
            Object[] values = Stream.concat(Stream.of(account), some.stream()).toArray();
            String marks = Sql.marks(some.size());
            sql.list(
                    "SELECT k.fingerprint AS known_by, " + KEPT
                            + " JOIN bank_sighting k ON k.transaction_id = t.id WHERE k.account = ?"
                            + " AND k.fingerprint IN (" + marks + ")",
                    row -> known.put(row.text("known_by"), TransactionColumns.readKept(row)),
                    values);
            sql.list(
                    BY_KEY + " WHERE t.account = ? AND t.fingerprint IN (" + marks + ")",
                    row -> known.put(row.text("fingerprint"), TransactionColumns.readKept(row)),
                    values);
        }
        return known;
    }

    @Override
    public Set<StatementFormat> sources(String account) {
        return Set.copyOf(sql.list(
                "SELECT DISTINCT format FROM bank_statement WHERE ours = ?"
                        + " UNION SELECT DISTINCT format FROM bank_statement WHERE ours IS NULL AND account <=> ?",
                row -> row.constant(StatementFormat.class, "format"),
                account,
                account.isEmpty() ? Optional.empty() : account));
    }

    @Override
    public boolean hasAnnounced(String account) {
        return sql.total(
                        "SELECT EXISTS (SELECT 1 FROM bank_transaction WHERE status = 'PENDING' AND account = ?)"
                                + " AS total",
                        account)
                > 0;
    }

    @Override
    public List<KeptTransaction> alike(String account, Collection<Long> contents, StatementFormat format) {
        if (contents.isEmpty()) {
            return List.of();
        }
        return sql.list(
                "SELECT " + KEPT + " WHERE t.content IN (" + Sql.marks(contents.size()) + ") AND t.account = ?"
                        + " AND (t.status = 'PENDING' OR t.source <> ? AND NOT EXISTS (SELECT 1 FROM bank_sighting k"
                        + " WHERE k.transaction_id = t.id AND k.format = ?)) ORDER BY t.id",
                TransactionColumns::readKept,
                Stream.concat(contents.stream(), Stream.of(account, format, format))
                        .toArray());
    }

    @Override
    public void addAll(List<ImportedTransaction> imported) {
        sql.runAll(TransactionColumns.INSERT, imported, TransactionColumns::values);
    }

    @Override
    public void replaceAll(List<ImportedTransaction> imported) {
        sql.runAll(TransactionColumns.REPLACE, imported, TransactionColumns::replacement);
    }

    @Override
    public void sight(List<Sighting> sightings) {
        sql.runAll(
                "INSERT INTO bank_sighting (account, fingerprint, format, transaction_id) VALUES (?,?,?,?)"
                        + " ON DUPLICATE KEY UPDATE format = format",
                sightings,
                sighting -> new Object[] {
                    sighting.account(),
                    sighting.key(),
                    sighting.format(),
                    sighting.transaction().value()
                });
    }

    @Override
    public List<ImportedStatement> foreign() {
        return sql.list(
                "SELECT * FROM bank_statement WHERE ours IS NULL ORDER BY imported_at, sha256, position",
                StatementColumns::read);
    }

    @Override
    public List<ImportedTransaction> on(StatementId statement) {
        return sql.list(
                "SELECT * FROM bank_transaction WHERE statement_id = ? AND ours IS NULL ORDER BY position",
                TransactionColumns::readImported,
                statement.value());
    }

    @Override
    public void adopt(StatementId statement, Iban account, List<ImportedTransaction> late) {
        sql.runAll(
                "UPDATE bank_transaction SET account = ?, fingerprint = ?, content = ?, ours = ? WHERE id = ?",
                late,
                one -> new Object[] {
                    one.account(),
                    one.key(),
                    one.content(),
                    account.value(),
                    one.id().value()
                });
        sql.run("UPDATE bank_statement SET ours = ? WHERE id = ?", account.value(), statement.value());
    }

    @Override
    public Optional<ReceivedPayment> find(PaymentId id) {
        return sql.find(
                "SELECT * FROM bank_transaction WHERE id = ? AND credit = TRUE",
                TransactionColumns::readPayment,
                id.value());
    }

    @Override
    public Optional<ReceivedPayment> findEither(PaymentId id) {
        return Values.findUuid(id.value())
                .flatMap(uuid -> sql.find(
                        "SELECT * FROM bank_transaction WHERE id = ? AND ours IS NOT NULL AND status = 'BOOKED'"
                                + " AND amount_minor <> 0",
                        TransactionColumns::readMovement,
                        uuid));
    }

    @Override
    public List<ReceivedPayment> unbooked() {
        return sql.list(UNDECIDED + " ORDER BY t.day, t.id", TransactionColumns::readPayment);
    }

    @Override
    public List<ReceivedPayment> unbooked(Optional<PaymentPlace> after, int limit) {
        return after.map(place -> sql.list(
                        UNDECIDED + " AND (t.day > ? OR t.day = ? AND t.id > ?) ORDER BY t.day, t.id LIMIT ?",
                        TransactionColumns::readPayment,
                        place.day(),
                        place.day(),
                        place.payment().value(),
                        limit))
                .orElseGet(() ->
                        sql.list(UNDECIDED + " ORDER BY t.day, t.id LIMIT ?", TransactionColumns::readPayment, limit));
    }

    @Override
    public List<ImportedStatement> statements(Optional<StatementId> after, int limit) {
        return after.map(last -> sql.list(
                        "SELECT * FROM bank_statement WHERE id < ? ORDER BY id DESC LIMIT ?",
                        StatementColumns::read,
                        last.value(),
                        limit))
                .orElseGet(() -> sql.list(
                        "SELECT * FROM bank_statement ORDER BY id DESC LIMIT ?", StatementColumns::read, limit));
    }

    @Override
    public Optional<ImportedStatement> statement(StatementId id) {
        return sql.find("SELECT * FROM bank_statement WHERE id = ?", StatementColumns::read, id.value());
    }

    @Override
    public List<ListedTransaction> list(TransactionQuery query, Optional<PaymentPlace> after, int limit) {
        StringBuilder where = new StringBuilder(" WHERE TRUE");
        List<Object> values = new ArrayList<>();
        query.account().ifPresent(account -> {
            where.append(" AND t.account = ?");
            values.add(account);
        });
        query.from().ifPresent(day -> {
            where.append(" AND t.day >= ?");
            values.add(day);
        });
        query.to().ifPresent(day -> {
            where.append(" AND t.day <= ?");
            values.add(day);
        });
        after.ifPresent(place -> {
            where.append(" AND (t.day > ? OR t.day = ? AND t.id > ?)");
            values.addAll(List.of(place.day(), place.day(), place.payment().value()));
        });
        if (query.state().filter(TransactionState.WAITING::equals).isPresent()) {
            where.append(" AND t.credit = TRUE");
        }
        query.state().ifPresent(state -> {
            where.append(" HAVING state = ?");
            values.add(state);
        });
        values.add(limit);
        return sql.list(LISTED + where + " ORDER BY t.day, t.id LIMIT ?", JdbcPayments::listed, values.toArray());
    }

    @Override
    public Optional<ListedTransaction> listed(PaymentId id) {
        return Values.findUuid(id.value())
                .flatMap(uuid -> sql.find(LISTED + " WHERE t.id = ?", JdbcPayments::listed, uuid));
    }

    private static ListedTransaction listed(Row row) throws SQLException {
        return new ListedTransaction(
                TransactionColumns.readImported(row), row.constant(TransactionState.class, "state"));
    }
}
