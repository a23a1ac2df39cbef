package eu.hodina.persistence;

import eu.hodina.application.rating.LivePeriod;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.application.rating.RatedPeriods;
import eu.hodina.application.rating.UnbilledLine;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.IssuedDocument;
import eu.hodina.persistence.Sql.Placed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables {@code rated_period} and {@code rated_line}, with what hangs on them. */
final class JdbcRatedPeriods implements RatedPeriods {
    private final JdbcTransactions transactions;
    private final Sql sql;
    private final JdbcRatedAgreements agreements;
    private final RatedCharges charges;
    private final RatedPeriodReading reading;

    JdbcRatedPeriods(JdbcTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
        this.agreements = new JdbcRatedAgreements(sql);
        this.charges = new RatedCharges(sql);
        this.reading = new RatedPeriodReading(sql, charges, agreements);
    }

    @Override
    public void add(RatedPeriod rated, Map<Integer, String> settled) {
        transactions.run(() -> {
            lock(rated.client());
            sql.insertSoon(
                    Sql.insert(
                            "rated_period",
                            "id",
                            "client_id",
                            "first_day",
                            "day_after",
                            "currency",
                            "terms",
                            "agreements",
                            "logs",
                            "corrections"),
                    rated.id().value(),
                    rated.client().map(ClientId::value),
                    rated.period().from(),
                    rated.period().to().plusDays(1),
                    rated.currency(),
                    TermsText.of(rated.basis().terms()),
                    rated.basis().agreements(),
                    rated.basis().logs(),
                    rated.basis().corrections());
            sql.insertSoon(
                    RatedLineColumns.INSERT,
                    Placed.of(rated.lines()),
                    placed -> RatedLineColumns.values(rated, placed));
            sql.insertSoon(
                    Sql.insert("billed_line", "rated_id", "position", "invoice_id", "borne"),
                    List.copyOf(settled.entrySet()),
                    line -> new Object[] {rated.id().value(), line.getKey(), line.getValue(), false});
            sql.insertSoon(Sql.insert("rated_version", "rated_id", "kind", "code", "first_day"), rated.used(), used ->
                    new Object[] {rated.id().value(), used.kind(), used.code(), JdbcCatalogUse.firstDay(used)});
            agreements.addBalances(rated);
            charges.add(rated);
            agreements.addDraws(rated);
        });
    }

    @Override
    public void supersede(RatedPeriodId id) {
        int met = sql.run(
                "UPDATE rated_period SET revision = (SELECT COALESCE(MAX(o.revision), 0) + 1 FROM rated_period o"
                        + " WHERE o.client_key = rated_period.client_key) WHERE id = ? AND revision = 0",
                id.value());
        if (met != 1) {
            throw new IllegalStateException("rated period " + id + " is not one that holds");
        }
        sql.run(
                "UPDATE rated_fee f JOIN rated_period p ON p.id = f.rated_id SET f.revision = p.revision WHERE p.id = ?",
                id.value());
    }

    @Override
    public void lookedAt(RatedPeriodId id, String agreements) {
        sql.run(
                "UPDATE rated_period SET agreements = ? WHERE id = ? AND agreements <> ?",
                agreements,
                id.value(),
                agreements);
    }

    @Override
    public Optional<RatedPeriod> find(RatedPeriodId id) {
        return reading.find(id);
    }

    @Override
    public List<LivePeriod> live(ClientId client) {
        return reading.live(client);
    }

    @Override
    public List<LivePeriod> ofOwnProjects() {
        return reading.ofOwnProjects();
    }

    @Override
    public List<UnbilledLine> waiting(ClientId client) {
        return reading.waiting(" p.client_id = ? AND p.revision = 0", client.value());
    }

    @Override
    public List<UnbilledLine> waitingOf(RatedPeriodId id) {
        return reading.waiting(" p.id = ?", id.value());
    }

    @Override
    public List<IssuedDocument> billed(ClientId client, DatePeriod days) {
        return reading.billed(client, days);
    }

    @Override
    public List<AgreementPeriod> feesBefore(ClientId client, LocalDate day) {
        return agreements.feesBefore(client, day);
    }

    /**
     * Two transactions do not see each other's overlapping periods, so that the key refuses the second only when it
     * comes after the first; the firm's own projects wait for each other at the firm.
     */
    private void lock(Optional<ClientId> client) {
        if (client.map(ClientId::value).filter(transactions::isClientLocked).isPresent()) {
            return;
        }
        String query =
                client.isPresent() ? "SELECT id FROM client WHERE id = ? FOR UPDATE" : "SELECT id FROM firm FOR UPDATE";
        sql.list(
                query,
                row -> row.text("id"),
                client.map(ClientId::value).stream().toArray());
    }

    @Override
    public boolean isRated(Optional<ClientId> client, DatePeriod period) {
        return sql.total(
                        "SELECT COUNT(*) AS total FROM rated_period"
                                + " WHERE client_id <=> ? AND revision = 0 AND first_day <= ? AND day_after > ?",
                        client.map(ClientId::value),
                        period.to(),
                        period.from())
                > 0;
    }

    @Override
    public List<RatedCharge> charges() {
        return charges.live();
    }

    @Override
    public long measuredMinutes() {
        return charges.measuredMinutes();
    }

    @Override
    public Optional<AllowanceRun> lastRunBefore(ClientId client, LocalDate day) {
        return agreements.lastRunBefore(client, day);
    }

    @Override
    public List<AllowanceRun> runsOf(AgreementId agreement) {
        return agreements.runsOf(agreement);
    }
}
