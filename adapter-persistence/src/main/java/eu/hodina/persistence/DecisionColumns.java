package eu.hodina.persistence;

import eu.hodina.application.payment.Decision;
import eu.hodina.application.payment.Difference;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.MatchReason;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.RunnerUp;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Between a decision and its rows. */
final class DecisionColumns {
    static final String INSERT = Sql.insert(
            "booking",
            "payment_id",
            "kind",
            "by_person",
            "unallocated_minor",
            "currency",
            "client_id",
            "surplus_of",
            "reasons",
            "learned_account",
            "undoes",
            "runner_up",
            "decided_by",
            "decided_at");

    private DecisionColumns() {}

    static Object[] values(Decision decision) {
        Booking booking = decision.booking();
        return new Object[] {
            booking.payment().value(),
            booking.kind(),
            booking.byPerson(),
            booking.unallocated().minor(),
            booking.unallocated().currency(),
            booking.client().value(),
            booking.surplusOf().map(InvoiceId::value),
            codes(booking.reasons()),
            booking.learnedAccount(),
            booking.undoes().map(PaymentId::value),
            decision.runnerUp().map(DecisionColumns::text),
            decision.login(),
            decision.at()
        };
    }

    static Stream<Object[]> allocations(Decision decision) {
        Booking booking = decision.booking();
        // the sum is in one currency, or this fails
        Currency currency = booking.amount().currency();
        return Placed.of(booking.allocations()).stream().map(placed -> new Object[] {
            booking.payment().value(),
            placed.position(),
            placed.item().invoice().value(),
            placed.item().amount().plus(Money.zero(currency)).minor()
        });
    }

    static Stream<Object[]> differences(Decision decision) {
        Money zero = Money.zero(decision.booking().amount().currency());
        return Placed.of(decision.differences()).stream().map(placed -> new Object[] {
            decision.booking().payment().value(),
            placed.position(),
            placed.item().invoice().value(),
            placed.item().cause(),
            placed.item().amount().plus(zero).minor()
        });
    }

    static Decision read(Row row, List<Allocation> allocations, List<Difference> differences) throws SQLException {
        Currency currency = row.currency("currency");
        Booking booking = new Booking(
                new PaymentId(row.text("payment_id")),
                row.constant(MatchKind.class, "kind"),
                row.flag("by_person"),
                allocations,
                row.money("unallocated_minor", currency),
                new ClientId(row.text("client_id")),
                row.find("surplus_of").map(InvoiceId::new),
                row.find("undoes").map(PaymentId::new),
                reasons(row.text("reasons")),
                row.flag("learned_account"));
        return new Decision(
                booking,
                differences,
                row.find("runner_up").map(text -> runnerUp(text, currency)),
                row.find("decided_by"),
                row.instant("decided_at"));
    }

    private static String codes(List<MatchReason> reasons) {
        return reasons.stream().map(MatchReason::name).collect(Collectors.joining(","));
    }

    private static List<MatchReason> reasons(String codes) {
        return Stream.of(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(MatchReason::valueOf)
                .toList();
    }

    /** {@code SEVERAL;SENDER_KNOWN,AMOUNT_EQUAL;019ab3c4-...=182735,...}. */
    private static String text(RunnerUp runnerUp) {
        return runnerUp.kind() + ";" + codes(runnerUp.reasons()) + ";"
                + runnerUp.allocations().stream()
                        .map(one -> one.invoice() + "=" + one.amount().minor())
                        .collect(Collectors.joining(","));
    }

    /** In the currency of the payment, as all its allocations are. */
    private static RunnerUp runnerUp(String text, Currency currency) {
        String[] parts = text.split(";", -1);
        return new RunnerUp(
                MatchKind.valueOf(parts[0]),
                Stream.of(parts[2].split(","))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.split("="))
                        .map(part -> new Allocation(
                                new InvoiceId(part[0]), Money.ofMinor(currency, Long.parseLong(part[1]))))
                        .toList(),
                reasons(parts[1]));
    }
}
