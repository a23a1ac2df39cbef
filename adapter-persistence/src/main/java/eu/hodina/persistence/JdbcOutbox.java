package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.mail.Outbox;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tables {@code mail} and {@code mail_invoice}. */
final class JdbcOutbox implements Outbox {
    private final Transactions transactions;
    private final Sql sql;

    JdbcOutbox(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public void add(Mail mail, Instant queuedAt) {
        transactions.run(() -> {
            sql.run(
                    Sql.insert(
                            "mail",
                            "id",
                            "client_id",
                            "purpose",
                            "sender",
                            "recipient",
                            "subject",
                            "body",
                            "state",
                            "queued_at"),
                    mail.id().value(),
                    mail.client().value(),
                    mail.purpose(),
                    mail.from(),
                    mail.to(),
                    mail.subject(),
                    mail.text(),
                    MailState.QUEUED,
                    queuedAt);
            sql.runAll(
                    Sql.insert("mail_invoice", "mail_id", "position", "invoice_id"),
                    Placed.of(mail.about()),
                    placed -> new Object[] {
                        mail.id().value(), placed.position(), placed.item().value()
                    });
        });
    }

    @Override
    public Optional<Mail> take(Instant now, Instant abandonedBefore) {
        return transactions.call(() -> next("state = 'QUEUED'")
                .or(() -> next("state = 'SENDING' AND taken_at < ?", abandonedBefore))
                .map(id -> taken(id, now)));
    }

    /** The oldest that no other dispatcher has locked, locked. */
    private Optional<String> next(String condition, Object... values) {
        return sql.find(
                "SELECT id FROM mail WHERE " + condition + " ORDER BY seq LIMIT 1 FOR UPDATE SKIP LOCKED",
                row -> row.text("id"),
                values);
    }

    private Mail taken(String id, Instant now) {
        sql.run("UPDATE mail SET state = 'SENDING', taken_at = ? WHERE id = ?", now, id);
        return read(" WHERE id = ?", id).get(0);
    }

    @Override
    public void sent(MailId id, Instant at) {
        end(id, MailState.SENT, at, Optional.empty());
    }

    @Override
    public void failed(MailId id, Instant at, String reason) {
        end(id, MailState.FAILED, at, Optional.of(reason));
    }

    private void end(MailId id, MailState state, Instant at, Optional<String> reason) {
        int met = sql.run(
                "UPDATE mail SET state = ?, ended_at = ?, reason = ? WHERE id = ?", state, at, reason, id.value());
        if (met != 1) {
            throw new IllegalStateException("there is no mail " + id);
        }
    }

    @Override
    public MailState stateOf(MailId id) {
        return sql.find(
                        "SELECT state FROM mail WHERE id = ?",
                        row -> row.constant(MailState.class, "state"),
                        id.value())
                .orElseThrow(() -> new IllegalStateException("there is no mail " + id));
    }

    @Override
    public List<Mail> all() {
        return read(" ORDER BY seq");
    }

    private List<Mail> read(String scope, Object... values) {
        List<Mail> mails = sql.list("SELECT * FROM mail" + scope, JdbcOutbox::readHead, values);
        Scope children = Scope.of("mail_id", mails, mail -> mail.id().value());
        Children<InvoiceId> about = Children.of(
                sql,
                "SELECT mail_id AS parent, invoice_id FROM mail_invoice" + children.where()
                        + " ORDER BY mail_id, position",
                row -> new InvoiceId(row.text("invoice_id")),
                children.values());
        return mails.stream()
                .map(mail -> with(mail, about.of(mail.id().value())))
                .toList();
    }

    private static Mail readHead(Row row) throws SQLException {
        return new Mail(
                new MailId(row.text("id")),
                new ClientId(row.text("client_id")),
                row.constant(Mail.Purpose.class, "purpose"),
                row.text("sender"),
                row.text("recipient"),
                row.text("subject"),
                row.text("body"),
                List.of());
    }

    private static Mail with(Mail mail, List<InvoiceId> about) {
        return new Mail(
                mail.id(), mail.client(), mail.purpose(), mail.from(), mail.to(), mail.subject(), mail.text(), about);
    }
}
