package eu.hodina.persistence;

import eu.hodina.application.payment.ImportedStatement;
import eu.hodina.application.payment.ImportedTransaction;
import eu.hodina.application.payment.Payments;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
        BankStatement head = statement.head();
        sql.run(
                Sql.insert(
                        "bank_statement",
                        "id",
                        "sha256",
                        "file",
                        "format",
                        "position",
                        "account",
                        "currency",
                        "number",
                        "from_day",
                        "to_day",
                        "opening",
                        "closing",
                        "ours",
                        "imported_at"),
                statement.id().value(),
                statement.sha256(),
                statement.file(),
                statement.format(),
                statement.position(),
                head.account(),
                head.currency(),
                head.number(),
                head.from(),
                head.to(),
                head.opening().map(BigDecimal::toPlainString),
                head.closing().map(BigDecimal::toPlainString),
                statement.ours().map(Iban::value),
                statement.importedAt());
    }

    @Override
    public Set<String> known(String account, Collection<String> keys) {
        Set<String> known = new HashSet<>();
        List<String> asked = List.copyOf(keys);
        for (int from = 0; from < asked.size(); from += ASKED) {
            List<String> some = asked.subList(from, Math.min(from + ASKED, asked.size()));
            known.addAll(sql.list(
                    "SELECT fingerprint FROM bank_transaction WHERE account = ? AND fingerprint IN ("
                            + Sql.marks(some.size()) + ")",
                    row -> row.text("fingerprint"),
                    Stream.concat(Stream.of(account), some.stream()).toArray()));
        }
        return known;
    }

    @Override
    public void addAll(List<ImportedTransaction> imported) {
        sql.runAll(TransactionColumns.INSERT, imported, TransactionColumns::values);
    }

    @Override
    public Optional<ReceivedPayment> find(PaymentId id) {
        return sql.find(
                "SELECT * FROM bank_transaction WHERE id = ? AND credit = TRUE",
                TransactionColumns::readPayment,
                id.value());
    }

    @Override
    public List<ReceivedPayment> unbooked() {
        return sql.list(
                "SELECT t.* FROM bank_transaction t LEFT JOIN booking b ON b.payment_id = t.id"
                        + " WHERE t.credit = TRUE AND b.payment_id IS NULL ORDER BY COALESCE(t.booked, t.valued), t.id",
                TransactionColumns::readPayment);
    }
}
