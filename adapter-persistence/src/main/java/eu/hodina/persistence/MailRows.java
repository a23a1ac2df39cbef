package eu.hodina.persistence;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailAttachment;
import eu.hodina.application.mail.MailEntry;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.mail.MailTry;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads mails with what belongs to them. */
final class MailRows {
    private final Sql sql;

    MailRows(Sql sql) {
        this.sql = sql;
    }

    List<MailEntry> byPlace(String where, Object... values) {
        return list(where + " ORDER BY seq", values);
    }

    /** As {@link #byPlace}, in an order of its own. */
    List<MailEntry> list(String rest, Object... values) {
        List<MailEntry> heads = sql.list("SELECT * FROM mail" + rest, MailRows::head, values);
        Scope children = Scope.of("mail_id", heads, entry -> entry.mail().id().value());
        Children<InvoiceId> about = Children.of(
                sql,
                "SELECT mail_id AS parent, invoice_id FROM mail_invoice" + children.where()
                        + " ORDER BY mail_id, position",
                row -> new InvoiceId(row.text("invoice_id")),
                children.values());
        Children<MailAttachment> files = Children.of(
                sql,
                "SELECT mail_id AS parent, media_type, invoice_id, name, bytes FROM mail_file" + children.where()
                        + " ORDER BY mail_id, position",
                MailRows::file,
                children.values());
        Children<MailTry> tries = Children.of(
                sql,
                "SELECT mail_id AS parent, number, began, ended, outcome, answer FROM mail_try" + children.where()
                        + " ORDER BY mail_id, number",
                MailRows::attempt,
                children.values());
        return heads.stream()
                .map(entry -> {
                    String id = entry.mail().id().value();
                    return with(entry, about.of(id), files.of(id), tries.of(id));
                })
                .toList();
    }

    private static MailEntry head(Row row) throws SQLException {
        Mail mail = new Mail(
                new MailId(row.text("id")),
                row.find("client_id").map(ClientId::new),
                row.constant(Mail.Purpose.class, "purpose"),
                row.text("sender"),
                row.text("recipient"),
                copies(row),
                row.text("subject"),
                row.text("body"),
                row.find("html"),
                List.of(),
                List.of(),
                row.find("in_reply_to"));
        return new MailEntry(
                row.whole("seq"),
                mail,
                row.constant(MailState.class, "state"),
                row.instant("queued_at"),
                row.findInstant("next_try"),
                List.of());
    }

    /** A line each; an address has no line feed. */
    static List<String> copies(Row row) throws SQLException {
        return row.find("cc").map(lines -> List.of(lines.split("\n"))).orElse(List.of());
    }

    private static MailAttachment file(Row row) throws SQLException {
        Optional<String> invoice = row.find("invoice_id");
        return invoice.isPresent()
                ? new MailAttachment.OfDocument(new InvoiceId(invoice.get()), row.text("media_type"))
                : new MailAttachment.Own(DocumentFile.of(row.text("name"), row.text("media_type"), row.bytes("bytes")));
    }

    private static MailTry attempt(Row row) throws SQLException {
        return new MailTry(
                row.number("number"),
                row.instant("began"),
                row.findInstant("ended"),
                row.constant(MailTry.Outcome.class, "outcome"),
                row.find("answer"));
    }

    private static MailEntry with(
            MailEntry head, List<InvoiceId> about, List<MailAttachment> files, List<MailTry> tries) {
        Mail mail = head.mail();
        return new MailEntry(
                head.place(),
                new Mail(
                        mail.id(),
                        mail.client(),
                        mail.purpose(),
                        mail.from(),
                        mail.to(),
                        mail.cc(),
                        mail.subject(),
                        mail.text(),
                        mail.html(),
                        about,
                        files,
                        mail.inReplyTo()),
                head.state(),
                head.queuedAt(),
                head.nextTry(),
                tries);
    }
}
