package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.reminder.ClientReminders;
import eu.hodina.application.reminder.ReminderPolicies;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.reminder.LateTerms;
import eu.hodina.domain.reminder.ReminderBlock;
import eu.hodina.domain.reminder.ReminderLevel;
import eu.hodina.domain.reminder.ReminderPolicy;
import eu.hodina.domain.reminder.ReminderStage;
import eu.hodina.domain.reminder.Signatory;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables {@code reminder_policy}, {@code reminder_level}, {@code reminder_negligible} and {@code client_reminders}. */
final class JdbcReminderPolicies implements ReminderPolicies {
    private final Transactions transactions;
    private final Sql sql;

    JdbcReminderPolicies(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    /** What a client's row says; its policy is another one. */
    private record Said(ClientId client, Optional<ReminderBlock> block, boolean insolvent) {}

    @Override
    public ReminderPolicy of(FirmId firm) {
        return transactions.call(() -> policy(firm.value())).orElseGet(ReminderPolicy::usual);
    }

    @Override
    public ClientReminders of(ClientId client) {
        return transactions.call(() -> sql.find(
                        "SELECT * FROM client_reminders WHERE client_id = ?",
                        JdbcReminderPolicies::said,
                        client.value())
                .map(this::whole)
                .orElse(ClientReminders.NONE));
    }

    @Override
    public Map<ClientId, ClientReminders> clients() {
        return transactions.call(() -> {
            Map<ClientId, ClientReminders> all = new HashMap<>();
            sql.list("SELECT * FROM client_reminders", JdbcReminderPolicies::said)
                    .forEach(said -> all.put(said.client(), whole(said)));
            return all;
        });
    }

    private ClientReminders whole(Said said) {
        return new ClientReminders(policy(said.client().value()), said.block(), said.insolvent());
    }

    private static Said said(Row row) throws SQLException {
        Optional<ReminderBlock> block = Optional.empty();
        if (row.flag("blocked")) {
            var stage = row.findNumber("blocked_stage");
            block = Optional.of(new ReminderBlock(
                    row.findDate("blocked_from"),
                    row.findDate("blocked_until"),
                    stage.isPresent() ? Optional.of(ReminderStage.of(stage.getAsInt())) : Optional.empty(),
                    row.text("block_note")));
        }
        return new Said(new ClientId(row.text("client_id")), block, row.flag("insolvent"));
    }

    private Optional<ReminderPolicy> policy(String id) {
        List<ReminderLevel> levels = sql.list(
                "SELECT * FROM reminder_level WHERE policy_id = ? ORDER BY stage", JdbcReminderPolicies::level, id);
        List<Money> negligible = sql.list(
                "SELECT * FROM reminder_negligible WHERE policy_id = ? ORDER BY position",
                row -> row.money("amount_minor", row.currency("currency")),
                id);
        return sql.find(
                "SELECT * FROM reminder_policy WHERE id = ?",
                row -> new ReminderPolicy(
                        levels,
                        row.number("days_between"),
                        signatory(row),
                        negligible,
                        row.findNumber("statement_days"),
                        new LateTerms(row.flag("next_working_day"), row.flag("always_365"))),
                id);
    }

    private static ReminderLevel level(Row row) throws SQLException {
        Optional<String> currency = row.find("fee_currency");
        return new ReminderLevel(
                ReminderStage.of(row.number("stage")),
                row.number("days"),
                row.number("days_to_pay"),
                currency.isPresent()
                        ? Optional.of(row.money("fee_minor", row.currency("fee_currency")))
                        : Optional.empty(),
                row.flag("interest"));
    }

    private static Optional<Signatory> signatory(Row row) throws SQLException {
        Optional<String> name = row.find("signatory_name");
        return name.isPresent() ? Optional.of(new Signatory(name.get(), row.text("signatory_role"))) : Optional.empty();
    }

    @Override
    public void keep(FirmId firm, ReminderPolicy policy) {
        transactions.run(() -> {
            drop(firm.value());
            add(firm.value(), "firm_id", policy);
        });
    }

    @Override
    public void keep(ClientId client, ClientReminders said) {
        transactions.run(() -> {
            drop(client.value());
            sql.run("DELETE FROM client_reminders WHERE client_id = ?", client.value());
            if (said.equals(ClientReminders.NONE)) {
                return;
            }
            Optional<ReminderBlock> block = said.block();
            sql.run(
                    Sql.insert(
                            "client_reminders",
                            "client_id",
                            "insolvent",
                            "blocked",
                            "blocked_from",
                            "blocked_until",
                            "blocked_stage",
                            "block_note"),
                    client.value(),
                    said.insolvent(),
                    block.isPresent(),
                    block.flatMap(ReminderBlock::from),
                    block.flatMap(ReminderBlock::until),
                    block.flatMap(ReminderBlock::fromStage).map(ReminderStage::number),
                    block.map(ReminderBlock::note).orElse(""));
            said.policy().ifPresent(policy -> add(client.value(), "client_id", policy));
        });
    }

    private void drop(String id) {
        sql.run("DELETE FROM reminder_negligible WHERE policy_id = ?", id);
        sql.run("DELETE FROM reminder_level WHERE policy_id = ?", id);
        sql.run("DELETE FROM reminder_policy WHERE id = ?", id);
    }

    private void add(String id, String owner, ReminderPolicy policy) {
        sql.run(
                Sql.insert(
                        "reminder_policy",
                        "id",
                        owner,
                        "days_between",
                        "signatory_name",
                        "signatory_role",
                        "statement_days",
                        "next_working_day",
                        "always_365"),
                id,
                id,
                policy.daysBetween(),
                policy.signatory().map(Signatory::name),
                policy.signatory().map(Signatory::role),
                policy.statementDays(),
                policy.late().nextWorkingDay(),
                policy.late().always365());
        sql.runAll(
                Sql.insert(
                        "reminder_level",
                        "policy_id",
                        "stage",
                        "days",
                        "days_to_pay",
                        "fee_minor",
                        "fee_currency",
                        "interest"),
                policy.levels(),
                level -> new Object[] {
                    id,
                    level.stage().number(),
                    level.days(),
                    level.daysToPay(),
                    level.fee().map(Money::minor),
                    level.fee().map(Money::currency),
                    level.interest()
                });
        sql.runAll(
                Sql.insert("reminder_negligible", "policy_id", "position", "currency", "amount_minor"),
                Placed.of(policy.negligible()),
                placed -> new Object[] {
                    id,
                    placed.position(),
                    placed.item().currency(),
                    placed.item().minor()
                });
    }
}
