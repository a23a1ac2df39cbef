package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.mail.MailTemplates;
import eu.hodina.application.mail.TemplateKind;
import eu.hodina.application.mail.TemplateText;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.FirmId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table {@code mail_template}. */
final class JdbcMailTemplates implements MailTemplates {
    private final Transactions transactions;
    private final Sql sql;

    JdbcMailTemplates(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public void keep(FirmId firm, Own own) {
        transactions.run(() -> sql.run(
                Sql.insert("mail_template", "firm_id", "kind", "language", "subject", "body", "html")
                        + " ON DUPLICATE KEY UPDATE subject = VALUES(subject), body = VALUES(body), html = VALUES(html)",
                firm.value(),
                own.kind(),
                own.language(),
                own.text().subject(),
                own.text().text(),
                own.text().html()));
    }

    @Override
    public void remove(FirmId firm, TemplateKind kind, Language language) {
        transactions.run(() -> sql.run(
                "DELETE FROM mail_template WHERE firm_id = ? AND kind = ? AND language = ?",
                firm.value(),
                kind,
                language));
    }

    @Override
    public Optional<TemplateText> find(FirmId firm, TemplateKind kind, Language language) {
        return sql.find(
                "SELECT subject, body, html FROM mail_template WHERE firm_id = ? AND kind = ? AND language = ?",
                JdbcMailTemplates::text,
                firm.value(),
                kind,
                language);
    }

    @Override
    public List<Own> all(FirmId firm) {
        return sql.list(
                "SELECT * FROM mail_template WHERE firm_id = ? ORDER BY kind, language",
                row -> new Own(
                        row.constant(TemplateKind.class, "kind"), row.constant(Language.class, "language"), text(row)),
                firm.value());
    }

    private static TemplateText text(Row row) throws SQLException {
        return new TemplateText(row.text("subject"), row.text("body"), row.text("html"));
    }
}
