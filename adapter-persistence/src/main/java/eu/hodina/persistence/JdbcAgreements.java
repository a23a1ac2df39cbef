package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.agreement.Agreements;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.FeeFrom;
import eu.hodina.domain.agreement.OveragePrice;
import eu.hodina.domain.agreement.OveragePrices;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.persistence.AgreementColumns.Parts;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table {@code agreement} with its activities, fees and overage prices. */
final class JdbcAgreements implements Agreements {
    private static final String[] PARTS = {"agreement_activity", "agreement_fee", "agreement_overage"};

    private final Transactions transactions;
    private final Sql sql;

    JdbcAgreements(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public void add(ClientAgreement agreement) {
        transactions.run(() -> {
            sql.run(Sql.insert("agreement", AgreementColumns.NAMES), AgreementColumns.values(agreement));
            addParts(agreement);
        });
    }

    @Override
    public void replace(ClientAgreement agreement) {
        String set = String.join(
                " = ?, ",
                Stream.of(AgreementColumns.NAMES)
                        .filter(name -> !name.equals("id"))
                        .toList());
        transactions.run(() -> {
            int met = sql.run("UPDATE agreement SET " + set + " = ? WHERE id = ?", AgreementColumns.values(agreement));
            if (met == 0) {
                throw new IllegalStateException("there is no agreement " + agreement.id());
            }
            for (String table : PARTS) {
                sql.run(
                        "DELETE FROM " + table + " WHERE agreement_id = ?",
                        agreement.id().value());
            }
            addParts(agreement);
        });
    }

    private void addParts(ClientAgreement agreement) {
        String id = agreement.id().value();
        List<ActivityCode> activities =
                agreement.terms().scope().activities().map(List::copyOf).orElse(List.of());
        sql.runAll(Sql.insert("agreement_activity", "agreement_id", "activity"), activities, activity ->
                new Object[] {id, activity.value()});
        if (agreement.terms() instanceof Retainer retainer) {
            sql.runAll(Sql.insert("agreement_fee", "agreement_id", "from_day", "fee_minor"), retainer.fees(), step ->
                    new Object[] {id, step.from(), step.fee().minor()});
            sql.runAll(
                    Sql.insert("agreement_overage", "agreement_id", "activity", "from_day", "hourly_minor"),
                    retainer.overagePrices().steps(),
                    step -> new Object[] {
                        id,
                        step.activity().map(ActivityCode::value).orElse(""),
                        step.from(),
                        step.hourly().perHour().minor()
                    });
        }
    }

    @Override
    public Optional<ClientAgreement> find(AgreementId id) {
        return Values.findUuid(id.value())
                .flatMap(uuid -> found("SELECT * FROM agreement WHERE id = ?", uuid).stream()
                        .findFirst());
    }

    @Override
    public List<ClientAgreement> of(ClientId client) {
        return found("SELECT * FROM agreement WHERE client_id = ? ORDER BY id", client.value());
    }

    @Override
    public List<ClientAgreement> page(Optional<ClientId> client, Optional<String> after, int limit) {
        String first = "00000000-0000-0000-0000-000000000000";
        String from = after.flatMap(Values::findUuid).map(Object::toString).orElse(first);
        return client.isPresent()
                ? found(
                        "SELECT * FROM agreement WHERE client_id = ? AND id > ? ORDER BY id LIMIT ?",
                        client.get().value(),
                        from,
                        limit)
                : found("SELECT * FROM agreement WHERE id > ? ORDER BY id LIMIT ?", from, limit);
    }

    @Override
    public List<ClientId> clients() {
        return sql.list(
                "SELECT DISTINCT client_id FROM agreement WHERE stage = 'AGREED' ORDER BY client_id",
                row -> new ClientId(row.text("client_id")));
    }

    private List<ClientAgreement> found(String query, Object... values) {
        return transactions.call(() -> {
            List<String> ids = sql.list(query, row -> row.text("id"), values);
            if (ids.isEmpty()) {
                return List.of();
            }
            Children<ActivityCode> activities =
                    parts("agreement_activity", "activity", ids, row -> new ActivityCode(row.text("activity")));
            Children<FeeFrom> fees = parts("agreement_fee", "from_day", ids, JdbcAgreements::fee);
            Children<OveragePrice> overage =
                    parts("agreement_overage", "activity, from_day", ids, JdbcAgreements::overage);
            return sql.list(
                    query,
                    row -> AgreementColumns.read(
                            row,
                            new Parts(
                                    activities.of(row.text("id")),
                                    fees.of(row.text("id")),
                                    new OveragePrices(overage.of(row.text("id"))))),
                    values);
        });
    }

    private <T> Children<T> parts(String table, String order, List<String> ids, Sql.Reader<T> reader) {
        Scope scope = Scope.of("p.agreement_id", ids, id -> id);
        return Children.of(
                sql,
                "SELECT p.agreement_id AS parent, a.currency, p.* FROM " + table
                        + " p JOIN agreement a ON a.id = p.agreement_id" + scope.where() + " ORDER BY p.agreement_id, "
                        + order,
                reader,
                scope.values());
    }

    private static FeeFrom fee(Row row) throws SQLException {
        return new FeeFrom(row.date("from_day"), row.money("fee_minor", row.currency("currency")));
    }

    private static OveragePrice overage(Row row) throws SQLException {
        return new OveragePrice(
                row.find("activity").filter(code -> !code.isEmpty()).map(ActivityCode::new),
                row.date("from_day"),
                new HourlyPrice(row.money("hourly_minor", row.currency("currency"))));
    }
}
