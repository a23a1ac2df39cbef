package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.mail.Mailing;
import eu.hodina.application.mail.MailingSettings;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.FirmId;
import java.sql.SQLException;
import java.util.Optional;

/** The tables {@code mailing_firm} and {@code mailing_client}. */
final class JdbcMailing implements MailingSettings {
    private static final String ANEW = " ON DUPLICATE KEY UPDATE mailing = VALUES(mailing), since = VALUES(since)";

    private final Transactions transactions;
    private final Sql sql;

    JdbcMailing(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public Optional<Mailing.Since> of(FirmId firm) {
        return sql.find("SELECT * FROM mailing_firm WHERE firm_id = ?", JdbcMailing::said, firm.value());
    }

    @Override
    public Optional<Mailing.Since> of(ClientId client) {
        return sql.find("SELECT * FROM mailing_client WHERE client_id = ?", JdbcMailing::said, client.value());
    }

    private static Mailing.Since said(Row row) throws SQLException {
        return new Mailing.Since(row.constant(Mailing.class, "mailing"), row.date("since"));
    }

    @Override
    public void keep(FirmId firm, Mailing.Since said) {
        transactions.run(() -> sql.run(
                Sql.insert("mailing_firm", "firm_id", "mailing", "since") + ANEW,
                firm.value(),
                said.mailing(),
                said.since()));
    }

    @Override
    public void keep(ClientId client, Optional<Mailing.Since> said) {
        transactions.run(() -> {
            if (said.isEmpty()) {
                sql.run("DELETE FROM mailing_client WHERE client_id = ?", client.value());
                return;
            }
            sql.run(
                    Sql.insert("mailing_client", "client_id", "mailing", "since") + ANEW,
                    client.value(),
                    said.get().mailing(),
                    said.get().since());
        });
    }
}
