package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.payment.Bookings;
import eu.hodina.application.payment.Decision;
import eu.hodina.application.payment.Difference;
import eu.hodina.application.payment.IgnoredPayment;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.BookedPayment;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tables {@code booking}, {@code allocation} and {@code booking_difference}, and what was put aside of them. */
final class JdbcBookings implements Bookings {
    /** Amounts that are asked for at once. */
    private static final int ASKED = 1_000;

    private static final String BOOKING =
            "kind, by_person, unallocated_minor, currency, client_id, surplus_of, reasons,"
                    + " learned_account, undoes, runner_up, decided_by, decided_at";
    private static final String ALLOCATION = "position, invoice_id, amount_minor";
    private static final String DIFFERENCE = "position, invoice_id, cause, amount_minor";

    private final Transactions transactions;
    private final Sql sql;

    JdbcBookings(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public void addAll(List<Decision> decisions) {
        transactions.run(() -> {
            sql.runAll(DecisionColumns.INSERT, decisions, DecisionColumns::values);
            sql.runAll(
                    Sql.insert("allocation", "payment_id", "position", "invoice_id", "amount_minor"),
                    decisions.stream().flatMap(DecisionColumns::allocations).toList(),
                    values -> values);
            sql.runAll(
                    Sql.insert("booking_difference", "payment_id", "position", "invoice_id", "cause", "amount_minor"),
                    decisions.stream().flatMap(DecisionColumns::differences).toList(),
                    values -> values);
        });
    }

    @Override
    public Optional<Decision> of(PaymentId payment) {
        return Values.findUuid(payment.value())
                .flatMap(id -> transactions.call(() -> {
                    List<Allocation> allocations = sql.list(
                            "SELECT a.invoice_id, a.amount_minor, b.currency FROM allocation a"
                                    + " JOIN booking b ON b.payment_id = a.payment_id WHERE a.payment_id = ?"
                                    + " ORDER BY a.position",
                            row -> new Allocation(
                                    new InvoiceId(row.text("invoice_id")),
                                    row.money("amount_minor", row.currency("currency"))),
                            id);
                    List<Difference> differences = sql.list(
                            "SELECT d.*, b.currency FROM booking_difference d JOIN booking b ON b.payment_id = d.payment_id"
                                    + " WHERE d.payment_id = ? ORDER BY d.position",
                            row -> new Difference(
                                    new InvoiceId(row.text("invoice_id")),
                                    row.constant(Difference.Cause.class, "cause"),
                                    row.money("amount_minor", row.currency("currency"))),
                            id);
                    return sql.find(
                            "SELECT * FROM booking WHERE payment_id = ?",
                            row -> DecisionColumns.read(row, allocations, differences),
                            id);
                }));
    }

    @Override
    public void putAside(PaymentId payment) {
        String id = payment.value();
        transactions.run(() -> {
            long turn = turn(id) + 1;
            copyAside("booking", BOOKING, turn, id);
            copyAside("allocation", ALLOCATION, turn, id);
            copyAside("booking_difference", DIFFERENCE, turn, id);
            drop(id);
        });
    }

    /** Of what was put aside last; 0 where nothing was. */
    private long turn(String id) {
        return sql.total("SELECT COALESCE(MAX(turn), 0) AS total FROM booking_aside WHERE payment_id = ?", id);
    }

    private void copyAside(String table, String columns, long turn, String id) {
        sql.run(
                "INSERT INTO " + table + "_aside (payment_id, turn, " + columns + ") SELECT payment_id, ?, " + columns
                        + " FROM " + table + " WHERE payment_id = ?",
                turn,
                id);
    }

    private void copyBack(String table, String columns, long turn, String id) {
        sql.run(
                "INSERT INTO " + table + " (payment_id, " + columns + ") SELECT payment_id, " + columns + " FROM "
                        + table + "_aside WHERE payment_id = ? AND turn = ?",
                id,
                turn);
    }

    /** One by one: the trigger on the table reads it, which a statement that copies several rows does not bear. */
    private void allocationsBack(long turn, String id) {
        List<Object[]> rows = sql.list(
                "SELECT " + ALLOCATION + " FROM allocation_aside WHERE payment_id = ? AND turn = ? ORDER BY position",
                row -> new Object[] {id, row.number("position"), row.text("invoice_id"), row.whole("amount_minor")},
                id,
                turn);
        rows.forEach(row -> sql.run("INSERT INTO allocation (payment_id, " + ALLOCATION + ") VALUES (?,?,?,?)", row));
    }

    private void drop(String id) {
        sql.run("DELETE FROM booking_difference WHERE payment_id = ?", id);
        sql.run("DELETE FROM allocation WHERE payment_id = ?", id);
        sql.run("DELETE FROM booking WHERE payment_id = ?", id);
    }

    @Override
    public Optional<Decision> restore(PaymentId payment) {
        String id = payment.value();
        return transactions.call(() -> {
            drop(id);
            long turn = turn(id);
            copyBack("booking", BOOKING, turn, id);
            allocationsBack(turn, id);
            copyBack("booking_difference", DIFFERENCE, turn, id);
            sql.run("DELETE FROM booking_aside WHERE payment_id = ? AND turn = ?", id, turn);
            return of(payment);
        });
    }

    @Override
    public void remove(PaymentId payment) {
        transactions.run(() -> {
            drop(payment.value());
            sql.run("DELETE FROM booking_aside WHERE payment_id = ?", payment.value());
        });
    }

    @Override
    public Optional<PaymentId> returnedBy(PaymentId payment) {
        return sql.find(
                "SELECT payment_id FROM booking WHERE undoes = ?",
                row -> new PaymentId(row.text("payment_id")),
                payment.value());
    }

    @Override
    public List<BookedPayment> returnable(Set<Iban> accounts, Collection<Money> amounts) {
        List<ReceivedPayment> found = new ArrayList<>();
        List<Money> asked = List.copyOf(amounts);
        for (Iban account : accounts) {
            for (int from = 0; from < asked.size(); from += ASKED) {
                List<Money> some = asked.subList(from, Math.min(from + ASKED, asked.size()));
                found.addAll(sql.list(
                        "SELECT t.* FROM bank_transaction t JOIN booking b ON b.payment_id = t.id"
                                + " WHERE t.account = ? AND t.credit = TRUE AND t.amount_minor IN ("
                                + Sql.marks(some.size()) + ") AND NOT EXISTS"
                                + " (SELECT 1 FROM booking r WHERE r.undoes = t.id) ORDER BY t.day, t.id",
                        TransactionColumns::readPayment,
                        Stream.concat(Stream.of(account.value()), some.stream().map(Money::minor))
                                .toArray()));
            }
        }
        return found.stream()
                .filter(payment -> amounts.contains(payment.amount()))
                .map(payment -> new BookedPayment(
                        payment, of(payment.id()).orElseThrow().booking()))
                .toList();
    }

    @Override
    public List<Credit> credits() {
        return sql.list(
                "SELECT client_id, currency, amount_minor FROM client_credit ORDER BY client_id, currency",
                row -> new Credit(
                        new ClientId(row.text("client_id")), row.money("amount_minor", row.currency("currency"))));
    }

    @Override
    public Money credit(ClientId client, Currency currency) {
        return Money.ofMinor(
                currency,
                sql.total(
                        "SELECT COALESCE(SUM(unallocated_minor), 0) AS total FROM booking"
                                + " WHERE client_id = ? AND currency = ?",
                        client.value(),
                        currency));
    }

    @Override
    public List<Decision> rests(ClientId client, Currency currency) {
        return sql
                .list(
                        "SELECT b.payment_id FROM booking b JOIN bank_transaction t ON t.id = b.payment_id"
                                + " WHERE b.client_id = ? AND b.currency = ? AND b.unallocated_minor > 0"
                                + " ORDER BY t.day, t.id",
                        row -> new PaymentId(row.text("payment_id")),
                        client.value(),
                        currency)
                .stream()
                .map(id -> of(id).orElseThrow())
                .toList();
    }

    @Override
    public void ignore(IgnoredPayment ignored) {
        sql.run(
                Sql.insert("ignored_payment", "payment_id", "reason", "login", "ignored_at"),
                ignored.payment().value(),
                ignored.reason(),
                ignored.login(),
                ignored.at());
    }

    @Override
    public Optional<IgnoredPayment> ignored(PaymentId payment) {
        return Values.findUuid(payment.value())
                .flatMap(id -> sql.find(
                        "SELECT * FROM ignored_payment WHERE payment_id = ?",
                        row -> new IgnoredPayment(
                                payment, row.text("reason"), row.text("login"), row.instant("ignored_at")),
                        id));
    }

    @Override
    public void unignore(PaymentId payment) {
        sql.run("DELETE FROM ignored_payment WHERE payment_id = ?", payment.value());
    }

    @Override
    public List<Sums> sums() {
        return sql.list(
                "SELECT currency, SUM(received) AS received, SUM(allocated) AS allocated, SUM(rest) AS rest FROM ("
                        + " SELECT t.currency, t.amount_minor AS received, 0 AS allocated,"
                        + " COALESCE(b.unallocated_minor, t.amount_minor) AS rest"
                        + " FROM bank_transaction t LEFT JOIN booking b ON b.payment_id = t.id"
                        + " WHERE t.credit = TRUE OR b.payment_id IS NOT NULL"
                        + " UNION ALL SELECT b.currency, 0, a.amount_minor, 0"
                        + " FROM allocation a JOIN booking b ON b.payment_id = a.payment_id"
                        + ") s GROUP BY currency ORDER BY currency",
                JdbcBookings::sums);
    }

    private static Sums sums(Row row) throws SQLException {
        Currency currency = row.currency("currency");
        return new Sums(row.money("received", currency), row.money("allocated", currency), row.money("rest", currency));
    }
}
