package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.payment.Bookings;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.MatchReason;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables {@code booking} and {@code allocation}. */
final class JdbcBookings implements Bookings {
    private final Transactions transactions;
    private final Sql sql;

    JdbcBookings(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public void addAll(List<Booking> bookings) {
        transactions.run(() -> {
            sql.runAll(
                    Sql.insert(
                            "booking",
                            "payment_id",
                            "kind",
                            "by_person",
                            "unallocated_minor",
                            "currency",
                            "client_id",
                            "surplus_of",
                            "reasons",
                            "learned_account"),
                    bookings,
                    JdbcBookings::values);
            sql.runAll(
                    Sql.insert("allocation", "payment_id", "position", "invoice_id", "amount_minor"),
                    bookings.stream().flatMap(JdbcBookings::allocations).toList(),
                    values -> values);
        });
    }

    private static Object[] values(Booking booking) {
        return new Object[] {
            booking.payment().value(),
            booking.kind(),
            booking.byPerson(),
            booking.unallocated().minor(),
            booking.unallocated().currency(),
            booking.client().value(),
            booking.surplusOf().map(InvoiceId::value),
            booking.reasons().stream().map(MatchReason::name).collect(Collectors.joining(",")),
            booking.learnedAccount()
        };
    }

    private static Stream<Object[]> allocations(Booking booking) {
        Currency currency = booking.amount().currency();
        return Placed.of(booking.allocations()).stream().map(placed -> new Object[] {
            booking.payment().value(),
            placed.position(),
            placed.item().invoice().value(),
            placed.item().amount().plus(Money.zero(currency)).minor()
        });
    }

    @Override
    public Optional<Booking> of(PaymentId payment) {
        List<Allocation> allocations = sql.list(
                "SELECT a.invoice_id, a.amount_minor, b.currency FROM allocation a"
                        + " JOIN booking b ON b.payment_id = a.payment_id WHERE a.payment_id = ? ORDER BY a.position",
                row -> new Allocation(
                        new InvoiceId(row.text("invoice_id")), row.money("amount_minor", row.currency("currency"))),
                payment.value());
        return sql.find(
                "SELECT * FROM booking WHERE payment_id = ?", row -> booking(row, allocations), payment.value());
    }

    private static Booking booking(Row row, List<Allocation> allocations) throws SQLException {
        return new Booking(
                new PaymentId(row.text("payment_id")),
                row.constant(MatchKind.class, "kind"),
                row.flag("by_person"),
                allocations,
                row.money("unallocated_minor", row.currency("currency")),
                new ClientId(row.text("client_id")),
                row.find("surplus_of").map(InvoiceId::new),
                Stream.of(row.text("reasons").split(","))
                        .filter(code -> !code.isEmpty())
                        .map(MatchReason::valueOf)
                        .toList(),
                row.flag("learned_account"));
    }

    @Override
    public void remove(PaymentId payment) {
        transactions.run(() -> {
            sql.run("DELETE FROM allocation WHERE payment_id = ?", payment.value());
            sql.run("DELETE FROM booking WHERE payment_id = ?", payment.value());
        });
    }

    @Override
    public List<Credit> credits() {
        return sql.list(
                "SELECT client_id, currency, SUM(unallocated_minor) AS rest FROM booking"
                        + " GROUP BY client_id, currency HAVING rest > 0 ORDER BY client_id, currency",
                row -> new Credit(new ClientId(row.text("client_id")), row.money("rest", row.currency("currency"))));
    }

    @Override
    public List<Sums> sums() {
        return sql.list(
                "SELECT currency, SUM(received) AS received, SUM(allocated) AS allocated, SUM(rest) AS rest FROM ("
                        + " SELECT t.currency, t.amount_minor AS received, 0 AS allocated,"
                        + " COALESCE(b.unallocated_minor, t.amount_minor) AS rest"
                        + " FROM bank_transaction t LEFT JOIN booking b ON b.payment_id = t.id WHERE t.credit = TRUE"
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
