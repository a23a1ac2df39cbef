package eu.hodina.persistence;

import eu.hodina.application.mail.BouncedAddress;
import eu.hodina.application.mail.BouncedAddresses;
import eu.hodina.application.mail.MailId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table {@code bounced_address}. */
final class JdbcBouncedAddresses implements BouncedAddresses {
    private final Sql sql;

    JdbcBouncedAddresses(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void mark(BouncedAddress bounced) {
        sql.run(
                "INSERT INTO bounced_address (address, mail_id, status, reason, since) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE mail_id = VALUES(mail_id), status = VALUES(status),"
                        + " reason = VALUES(reason), since = VALUES(since)",
                bounced.address(),
                bounced.mail().value(),
                bounced.status(),
                bounced.reason(),
                bounced.since());
    }

    @Override
    public Optional<BouncedAddress> find(String address) {
        return sql.find("SELECT * FROM bounced_address WHERE address = ?", JdbcBouncedAddresses::read, address);
    }

    @Override
    public List<BouncedAddress> among(Set<String> addresses) {
        return addresses.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT * FROM bounced_address WHERE address IN (" + Sql.marks(addresses.size()) + ")",
                        JdbcBouncedAddresses::read,
                        addresses.toArray());
    }

    @Override
    public List<BouncedAddress> page(Optional<String> after, int limit) {
        return sql.list(
                "SELECT * FROM bounced_address WHERE address > ? ORDER BY address LIMIT ?",
                JdbcBouncedAddresses::read,
                after.orElse(""),
                limit);
    }

    @Override
    public void clear(String address) {
        sql.run("DELETE FROM bounced_address WHERE address = ?", address);
    }

    private static BouncedAddress read(Row row) throws SQLException {
        return new BouncedAddress(
                row.text("address"),
                new MailId(row.text("mail_id")),
                row.text("status"),
                row.text("reason"),
                row.instant("since"));
    }
}
