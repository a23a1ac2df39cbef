package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.firm.Firms;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.firm.VatStatusVersion;
import eu.hodina.persistence.Sql.Placed;
import java.util.List;
import java.util.Optional;

/** The tables {@code firm}, {@code firm_vat_status} and {@code firm_account}. */
final class JdbcFirms implements Firms {
    private final Transactions transactions;
    private final FirmRows rows;
    private final Sql sql;

    JdbcFirms(Transactions transactions, FirmRows rows, Sql sql) {
        this.transactions = transactions;
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public void add(Firm firm) {
        transactions.run(() -> {
            rows.save(FirmRow.of(firm));
            String id = firm.id().value();
            sql.runAll(
                    Sql.insert("firm_vat_status", "firm_id", "position", "status", "first_day", "day_after"),
                    Placed.of(firm.vatStatuses()),
                    placed -> statusValues(id, placed));
            sql.runAll(
                    Sql.insert("firm_account", "firm_id", "position", "iban", "bic", "currency", "bank_name"),
                    Placed.of(firm.accounts()),
                    placed -> accountValues(id, placed));
        });
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
    public Optional<Firm> find(FirmId id) {
        return rows.findById(Values.uuid(id.value()))
                .map(row -> whole(List.of(row)).get(0));
    }

    @Override
    public List<Firm> all() {
        return whole(rows.listOrderByName());
    }

    private List<Firm> whole(List<FirmRow> firms) {
        Children<VatStatusVersion> statuses = Children.of(
                sql,
                "SELECT firm_id AS parent, status, first_day, day_after FROM firm_vat_status ORDER BY firm_id, position",
                row -> new VatStatusVersion(row.constant(VatStatus.class, "status"), row.validity()));
        Children<BankAccount> accounts = Children.of(
                sql,
                "SELECT firm_id AS parent, iban, bic, currency, bank_name FROM firm_account ORDER BY firm_id, position",
                row -> new BankAccount(
                        new Iban(row.text("iban")), row.find("bic"), row.currency("currency"), row.text("bank_name")));
        return firms.stream()
                .map(row -> row.toFirm(
                        statuses.of(row.id().toString()), accounts.of(row.id().toString())))
                .toList();
    }
}
