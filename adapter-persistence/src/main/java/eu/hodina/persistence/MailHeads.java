package eu.hodina.persistence;

import eu.hodina.application.mail.AttachedFile;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailHead;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailState;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceNumber;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what lists show of mails: no texts, and of files what is known of them but not their bytes. */
final class MailHeads {
    private static final String HEADS =
            "SELECT m.seq, m.id, m.client_id, m.purpose, m.recipient, m.cc, m.subject, m.state,"
                    + " m.queued_at, m.next_try, m.ended_at, m.tries, (SELECT t.answer FROM mail_try t WHERE t.mail_id = m.id"
                    + " ORDER BY t.number DESC LIMIT 1) AS answer FROM mail m";

    private static final String FILES = "SELECT f.mail_id AS parent, f.media_type, i.number,"
            + " COALESCE(f.name, d.name) AS name, COALESCE(LENGTH(f.bytes), LENGTH(d.bytes)) AS size,"
            + " COALESCE(d.sha256, SHA2(f.bytes, 256)) AS sha256 FROM mail_file f"
            + " LEFT JOIN invoice i ON i.id = f.invoice_id"
            + " LEFT JOIN invoice_file d ON d.invoice_id = f.invoice_id AND d.media_type = f.media_type";

    private final Sql sql;

    MailHeads(Sql sql) {
        this.sql = sql;
    }

    List<MailHead> list(String rest, Object... values) {
        List<MailHead> heads = sql.list(HEADS + rest, MailHeads::head, values);
        Scope children = Scope.of("f.mail_id", heads, head -> head.id().value());
        Children<AttachedFile> files = Children.of(
                sql, FILES + children.where() + " ORDER BY f.mail_id, f.position", MailHeads::file, children.values());
        return heads.stream()
                .map(head -> with(head, files.of(head.id().value())))
                .toList();
    }

    private static MailHead head(Row row) throws SQLException {
        return new MailHead(
                row.whole("seq"),
                new MailId(row.text("id")),
                row.find("client_id").map(ClientId::new),
                row.constant(Mail.Purpose.class, "purpose"),
                row.text("recipient"),
                MailRows.copies(row),
                row.text("subject"),
                row.constant(MailState.class, "state"),
                row.instant("queued_at"),
                row.findInstant("next_try"),
                row.findInstant("ended_at"),
                row.number("tries"),
                row.find("answer"),
                List.of());
    }

    private static AttachedFile file(Row row) throws SQLException {
        OptionalLong size = row.findWhole("size");
        Optional<AttachedFile.Facts> facts = size.isEmpty()
                ? Optional.empty()
                : Optional.of(new AttachedFile.Facts(row.text("name"), size.getAsLong(), row.text("sha256")));
        return new AttachedFile(row.find("number").map(InvoiceNumber::new), row.text("media_type"), facts);
    }

    private static MailHead with(MailHead head, List<AttachedFile> files) {
        return new MailHead(
                head.place(),
                head.id(),
                head.client(),
                head.purpose(),
                head.to(),
                head.cc(),
                head.subject(),
                head.state(),
                head.queuedAt(),
                head.nextTry(),
                head.endedAt(),
                head.tries(),
                head.lastAnswer(),
                files);
    }
}
