package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.received.Bounce;
import eu.hodina.application.mail.received.MailboxPlace;
import eu.hodina.application.mail.received.ReceivedEntry;
import eu.hodina.application.mail.received.ReceivedFile;
import eu.hodina.application.mail.received.ReceivedMail;
import eu.hodina.application.mail.received.ReceivedMails;
import eu.hodina.application.mail.received.Whose;
import eu.hodina.domain.client.ClientId;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables {@code received_mail}, {@code received_mail_reference}, {@code received_mail_file}, {@code mailbox_place}. */
final class JdbcReceivedMails implements ReceivedMails {
    private final Transactions transactions;
    private final Sql sql;

    JdbcReceivedMails(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public boolean isKept(String messageId) {
        return sql.total("SELECT COUNT(*) AS total FROM received_mail WHERE message_id = ?", messageId) > 0;
    }

    @Override
    public void add(ReceivedEntry entry) {
        ReceivedMail mail = entry.mail();
        transactions.run(() -> {
            sql.run(
                    Sql.insert(
                            "received_mail",
                            "id",
                            "message_id",
                            "client_id",
                            "mail_id",
                            "sender",
                            "subject",
                            "body",
                            "sent_at",
                            "automatic",
                            "bounce_recipient",
                            "bounce_status",
                            "bounce_kind",
                            "bounce_reason",
                            "read_at"),
                    Values.uuid(entry.id()),
                    mail.messageId(),
                    entry.client().map(ClientId::value),
                    entry.answers().map(MailId::value),
                    mail.from(),
                    mail.subject(),
                    mail.text(),
                    mail.sentAt(),
                    mail.automatic(),
                    mail.bounce().map(Bounce::recipient),
                    mail.bounce().map(Bounce::status),
                    mail.bounce().map(Bounce::kind),
                    mail.bounce().map(Bounce::reason),
                    entry.readAt());
            addParts(entry);
        });
    }

    private void addParts(ReceivedEntry entry) {
        sql.runAll(
                Sql.insert("received_mail_reference", "received_id", "position", "message_id"),
                Placed.of(entry.mail().references()),
                placed -> new Object[] {entry.id(), placed.position(), placed.item()});
        sql.runAll(
                Sql.insert("received_mail_file", "received_id", "position", "name", "media_type", "size"),
                Placed.of(entry.mail().files()),
                placed -> new Object[] {
                    entry.id(),
                    placed.position(),
                    placed.item().name(),
                    placed.item().mediaType(),
                    placed.item().size()
                });
    }

    @Override
    public Optional<ReceivedEntry> find(String id) {
        return Values.findUuid(id)
                .flatMap(uuid -> list(" WHERE id = ?", uuid).stream().findFirst());
    }

    @Override
    public List<ReceivedEntry> page(Whose whose, Optional<String> before, int limit) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        whose.client().ifPresent(client -> {
            conditions.add("client_id = ?");
            values.add(client.value());
        });
        if (whose.nobodys()) {
            conditions.add("client_id IS NULL");
        }
        if (before.isPresent()) {
            Optional<UUID> id = Values.findUuid(before.get());
            if (id.isEmpty()) {
                return List.of();
            }
            conditions.add("id < ?");
            values.add(id.get());
        }
        values.add(limit);
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return list(where + " ORDER BY id DESC LIMIT ?", values.toArray());
    }

    private List<ReceivedEntry> list(String rest, Object... values) {
        return transactions.call(() -> {
            List<ReceivedEntry> heads = sql.list("SELECT * FROM received_mail" + rest, JdbcReceivedMails::head, values);
            Scope parts = Scope.of("received_id", heads, ReceivedEntry::id);
            Children<String> references = Children.of(
                    sql,
                    "SELECT received_id AS parent, message_id FROM received_mail_reference" + parts.where()
                            + " ORDER BY received_id, position",
                    row -> row.text("message_id"),
                    parts.values());
            Children<ReceivedFile> files = Children.of(
                    sql,
                    "SELECT received_id AS parent, name, media_type, size FROM received_mail_file" + parts.where()
                            + " ORDER BY received_id, position",
                    row -> new ReceivedFile(row.text("name"), row.text("media_type"), row.whole("size")),
                    parts.values());
            return heads.stream()
                    .map(head -> with(head, references.of(head.id()), files.of(head.id())))
                    .toList();
        });
    }

    private static ReceivedEntry head(Row row) throws SQLException {
        Optional<Bounce> bounce = row.find("bounce_kind").isEmpty()
                ? Optional.empty()
                : Optional.of(new Bounce(
                        row.text("bounce_recipient"),
                        row.text("bounce_status"),
                        row.constant(Bounce.Kind.class, "bounce_kind"),
                        row.text("bounce_reason")));
        return new ReceivedEntry(
                row.text("id"),
                new ReceivedMail(
                        row.text("message_id"),
                        List.of(),
                        row.text("sender"),
                        row.text("subject"),
                        row.text("body"),
                        row.findInstant("sent_at"),
                        row.flag("automatic"),
                        bounce,
                        List.of()),
                row.find("client_id").map(ClientId::new),
                row.find("mail_id").map(MailId::new),
                row.instant("read_at"));
    }

    private static ReceivedEntry with(ReceivedEntry head, List<String> references, List<ReceivedFile> files) {
        ReceivedMail mail = head.mail();
        return new ReceivedEntry(
                head.id(),
                new ReceivedMail(
                        mail.messageId(),
                        references,
                        mail.from(),
                        mail.subject(),
                        mail.text(),
                        mail.sentAt(),
                        mail.automatic(),
                        mail.bounce(),
                        files),
                head.client(),
                head.answers(),
                head.readAt());
    }

    @Override
    public void assign(String id, ClientId client) {
        if (sql.run("UPDATE received_mail SET client_id = ? WHERE id = ?", client.value(), Values.uuid(id)) != 1) {
            throw new IllegalStateException("there is no received mail " + id);
        }
    }

    @Override
    public Optional<MailboxPlace> place(String mailbox) {
        return sql.find(
                "SELECT validity, number FROM mailbox_place WHERE mailbox = ?",
                row -> new MailboxPlace(row.whole("validity"), row.whole("number")),
                mailbox);
    }

    @Override
    public void keepPlace(String mailbox, MailboxPlace place) {
        sql.run(
                "INSERT INTO mailbox_place (mailbox, validity, number) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE validity = VALUES(validity), number = VALUES(number)",
                mailbox,
                place.validity(),
                place.number());
    }
}
