package eu.hodina.persistence;

import eu.hodina.application.firm.Firms;
import eu.hodina.application.firm.SymbolHolder;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.Logo;
import eu.hodina.domain.firm.NumberSeries;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.firm.VatStatusVersion;
import eu.hodina.persistence.Sql.Placed;
import java.util.List;
import java.util.Optional;

/**
 * The tables {@code firm}, {@code firm_vat_status}, {@code firm_account}, {@code firm_series}, {@code firm_symbols} and
 * {@code firm_logo}.
 */
final class JdbcFirms implements Firms {
    private final JdbcTransactions transactions;
    private final FirmRows rows;
    private final Sql sql;

    JdbcFirms(JdbcTransactions transactions, FirmRows rows, Sql sql) {
        this.transactions = transactions;
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public void add(Firm firm) {
        transactions.run(() -> {
            rows.save(FirmRow.of(firm));
            addParts(firm);
        });
    }

    @Override
    public void replace(Firm firm) {
        transactions.run(() -> {
            rows.update(FirmRow.of(firm));
            sql.run("DELETE FROM firm_vat_status WHERE firm_id = ?", firm.id().value());
            sql.run("DELETE FROM firm_account WHERE firm_id = ?", firm.id().value());
            sql.run("DELETE FROM firm_series WHERE firm_id = ?", firm.id().value());
            addParts(firm);
        });
    }

    private void addParts(Firm firm) {
        String id = firm.id().value();
        sql.runAll(
                Sql.insert("firm_vat_status", "firm_id", "position", "status", "first_day", "day_after"),
                Placed.of(firm.vatStatuses()),
                placed -> statusValues(id, placed));
        sql.runAll(
                Sql.insert("firm_account", "firm_id", "position", "iban", "bic", "currency", "bank_name"),
                Placed.of(firm.accounts()),
                placed -> accountValues(id, placed));
        sql.runAll(Sql.insert("firm_series", "firm_id", "code", "prefix", "digits"), firm.otherSeries(), series ->
                new Object[] {id, series.code(), series.prefix(), series.digits()});
        sql.runAll(
                Sql.insert("firm_symbols", "stem", "firm_id", "series") + " ON DUPLICATE KEY UPDATE stem = stem",
                firm.allSeries(),
                series -> new Object[] {series.symbolStem(), id, series.code()});
    }

    private static Object[] statusValues(String firm, Placed<VatStatusVersion> placed) {
        VatStatusVersion version = placed.item();
        return new Object[] {
            firm,
            placed.position(),
            version.status(),
            Values.firstDay(version.validity()),
            Values.dayAfter(version.validity())
        };
    }

    private static Object[] accountValues(String firm, Placed<BankAccount> placed) {
        BankAccount account = placed.item();
        return new Object[] {
            firm, placed.position(), account.iban().value(), account.bic(), account.currency(), account.bankName()
        };
    }

    @Override
    public void lock() {
        transactions.requireOpen();
        sql.list("SELECT id FROM firm ORDER BY id FOR UPDATE", row -> row.text("id"));
    }

    @Override
    public Optional<Firm> find(FirmId id) {
        return Values.findUuid(id.value())
                .flatMap(rows::findById)
                .map(row -> whole(List.of(row)).get(0));
    }

    /** Reads what is there now, whatever the transaction saw before. */
    @Override
    public Optional<SymbolHolder> holderOf(String symbolStem) {
        return sql.find(
                "SELECT firm_id, series FROM firm_symbols WHERE stem = ? LOCK IN SHARE MODE",
                row -> new SymbolHolder(new FirmId(row.text("firm_id")), row.text("series")),
                symbolStem);
    }

    @Override
    public List<Firm> page(Optional<FirmId> after, int limit) {
        if (after.isEmpty()) {
            return named("SELECT * FROM firm ORDER BY name, id LIMIT ?", limit);
        }
        return find(after.get())
                .map(last -> named(
                        "SELECT * FROM firm WHERE name > ? OR (name = ? AND id > ?) ORDER BY name, id LIMIT ?",
                        last.name(),
                        last.name(),
                        last.id().value(),
                        limit))
                .orElse(List.of());
    }

    private List<Firm> named(String query, Object... values) {
        return whole(sql.list(query, FirmRow::read, values));
    }

    @Override
    public List<Firm> all() {
        return whole(rows.listOrderByName());
    }

    private List<Firm> whole(List<FirmRow> firms) {
        Scope scope = Scope.of("firm_id", firms, row -> row.id().toString());
        Children<VatStatusVersion> statuses = Children.of(
                sql,
                "SELECT firm_id AS parent, status, first_day, day_after FROM firm_vat_status" + scope.where()
                        + " ORDER BY firm_id, position",
                row -> new VatStatusVersion(row.constant(VatStatus.class, "status"), row.validity()),
                scope.values());
        Children<BankAccount> accounts = Children.of(
                sql,
                "SELECT firm_id AS parent, iban, bic, currency, bank_name FROM firm_account" + scope.where()
                        + " ORDER BY firm_id, position",
                row -> new BankAccount(
                        new Iban(row.text("iban")), row.find("bic"), row.currency("currency"), row.text("bank_name")),
                scope.values());
        Children<NumberSeries> series = Children.of(
                sql,
                "SELECT firm_id AS parent, code, prefix, digits FROM firm_series" + scope.where()
                        + " ORDER BY firm_id, code",
                row -> new NumberSeries(row.text("code"), row.text("prefix"), row.number("digits")),
                scope.values());
        return firms.stream()
                .map(row -> row.toFirm(
                        statuses.of(row.id().toString()),
                        accounts.of(row.id().toString()),
                        series.of(row.id().toString())))
                .toList();
    }

    @Override
    public Optional<Logo> logo(FirmId id) {
        return sql.find(
                "SELECT bytes FROM firm_logo WHERE firm_id = ?", row -> Logo.of(row.bytes("bytes")), id.value());
    }

    @Override
    public void keepLogo(FirmId id, Logo logo) {
        sql.run(
                Sql.insert("firm_logo", "firm_id", "bytes") + " ON DUPLICATE KEY UPDATE bytes = VALUES(bytes)",
                id.value(),
                logo.bytes());
    }
}
