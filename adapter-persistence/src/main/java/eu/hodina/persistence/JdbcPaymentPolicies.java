package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.payment.Difference.Cause;
import eu.hodina.application.payment.PaymentPolicies;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.MatchPolicy;
import eu.hodina.domain.payment.SettlementOrder;
import eu.hodina.persistence.Sql.Placed;
import java.util.List;

/** The tables {@code payment_policy} and {@code payment_tolerance}. */
final class JdbcPaymentPolicies implements PaymentPolicies {
    private final Transactions transactions;
    private final Sql sql;

    JdbcPaymentPolicies(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public MatchPolicy of(FirmId firm) {
        return transactions.call(() -> sql.find(
                        "SELECT settlement_order FROM payment_policy WHERE firm_id = ?",
                        row -> row.constant(SettlementOrder.class, "settlement_order"),
                        firm.value())
                .map(order -> new MatchPolicy(tolerances(firm, Cause.ROUNDING), tolerances(firm, Cause.FEE), order))
                .orElse(MatchPolicy.standard()));
    }

    private List<Money> tolerances(FirmId firm, Cause cause) {
        return sql.list(
                "SELECT * FROM payment_tolerance WHERE firm_id = ? AND cause = ? ORDER BY position",
                row -> row.money("amount_minor", row.currency("currency")),
                firm.value(),
                cause);
    }

    @Override
    public void keep(FirmId firm, MatchPolicy policy) {
        transactions.run(() -> {
            sql.run("DELETE FROM payment_tolerance WHERE firm_id = ?", firm.value());
            sql.run(
                    "INSERT INTO payment_policy (firm_id, settlement_order) VALUES (?, ?)"
                            + " ON DUPLICATE KEY UPDATE settlement_order = VALUES(settlement_order)",
                    firm.value(),
                    policy.order());
            add(firm, Cause.ROUNDING, policy.rounding());
            add(firm, Cause.FEE, policy.fees());
        });
    }

    private void add(FirmId firm, Cause cause, List<Money> amounts) {
        sql.runAll(
                Sql.insert("payment_tolerance", "firm_id", "cause", "currency", "amount_minor", "position"),
                Placed.of(amounts),
                placed -> new Object[] {
                    firm.value(), cause, placed.item().currency(), placed.item().minor(), placed.position()
                });
    }
}
