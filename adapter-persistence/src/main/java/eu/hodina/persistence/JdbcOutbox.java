package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailAttachment;
import eu.hodina.application.mail.MailEntry;
import eu.hodina.application.mail.MailHead;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.mail.MailTry;
import eu.hodina.application.mail.Outbox;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.persistence.Sql.Placed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The tables {@code mail}, {@code mail_invoice}, {@code mail_file} and {@code mail_try}. */
final class JdbcOutbox implements Outbox {
    private static final String WITH_PAGE = "SELECT i.id FROM invoice i JOIN invoice_state s ON s.invoice_id = i.id"
            + " JOIN invoice_file f ON f.invoice_id = i.id AND f.media_type = ?";

    /** A join and no subquery: a subquery would be read as it was when the transaction began. */
    private static final String WITHOUT_MAIL = " LEFT JOIN (mail_invoice a JOIN mail m ON m.id = a.mail_id"
            + " AND (m.purpose = 'INVOICE' OR m.purpose = 'MESSAGE' AND m.state <> 'CANCELLED'))"
            + " ON a.invoice_id = i.id WHERE s.state = 'ISSUED' AND a.invoice_id IS NULL";

    private static final String UNMAILED = WITH_PAGE + WITHOUT_MAIL;

    private static final String AUTOMATIC = WITH_PAGE
            + " LEFT JOIN mailing_client c ON c.client_id = i.client_id"
            + " LEFT JOIN mailing_firm g ON g.firm_id = i.firm_id" + WITHOUT_MAIL
            + " AND COALESCE(c.mailing, g.mailing) = 'AUTOMATIC'"
            + " AND i.issue_date >= IF(c.mailing IS NULL, g.since, c.since)";

    /** Whether a mail is still the try's that took it. */
    private static final String HELD = " WHERE id = ? AND tries = ? AND state = 'SENDING'";

    private final Transactions transactions;
    private final Sql sql;
    private final MailRows rows;
    private final MailHeads heads;

    JdbcOutbox(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
        this.rows = new MailRows(sql);
        this.heads = new MailHeads(sql);
    }

    @Override
    public void add(Mail mail, Instant queuedAt, Instant notBefore) {
        transactions.run(() -> {
            sql.run(
                    Sql.insert(
                            "mail",
                            "id",
                            "client_id",
                            "purpose",
                            "sender",
                            "recipient",
                            "cc",
                            "subject",
                            "body",
                            "html",
                            "in_reply_to",
                            "state",
                            "queued_at",
                            "next_try"),
                    mail.id().value(),
                    mail.client().map(ClientId::value),
                    mail.purpose(),
                    mail.from(),
                    mail.to(),
                    copies(mail),
                    mail.subject(),
                    mail.text(),
                    mail.html(),
                    mail.inReplyTo(),
                    MailState.QUEUED,
                    queuedAt,
                    notBefore);
            addParts(mail);
        });
    }

    @Override
    public boolean addOnce(String reason, Mail mail, Instant queuedAt) {
        return transactions.call(() -> {
            // who comes second waits for the first, and meets no row then
            boolean isNew = sql.run("INSERT IGNORE INTO mail_once (reason) VALUES (?)", reason) == 1;
            if (isNew) {
                add(mail, queuedAt);
                sql.run(
                        "UPDATE mail_once SET mail_id = ? WHERE reason = ?",
                        mail.id().value(),
                        reason);
            }
            return isNew;
        });
    }

    @Override
    public boolean isQueuedFor(String reason) {
        return sql.total("SELECT COUNT(*) AS total FROM mail_once WHERE reason = ?", reason) > 0;
    }

    private void addParts(Mail mail) {
        sql.runAll(
                Sql.insert("mail_invoice", "mail_id", "position", "invoice_id"),
                Placed.of(mail.about()),
                placed -> new Object[] {
                    mail.id().value(), placed.position(), placed.item().value()
                });
        sql.runAll(
                Sql.insert("mail_file", "mail_id", "position", "media_type", "invoice_id", "name", "bytes"),
                Placed.of(mail.attachments()),
                placed -> fileValues(mail.id(), placed));
    }

    private static Object[] fileValues(MailId mail, Placed<MailAttachment> placed) {
        if (placed.item() instanceof MailAttachment.OfDocument of) {
            return new Object[] {
                mail.value(),
                placed.position(),
                of.mediaType(),
                of.invoice().value(),
                Optional.empty(),
                Optional.empty()
            };
        }
        DocumentFile file = ((MailAttachment.Own) placed.item()).file();
        return new Object[] {
            mail.value(), placed.position(), file.mediaType(), Optional.empty(), file.name(), file.bytes()
        };
    }

    private static Optional<String> copies(Mail mail) {
        return mail.cc().isEmpty() ? Optional.empty() : Optional.of(String.join("\n", mail.cc()));
    }

    @Override
    public boolean replace(Mail mail, Instant notBefore) {
        return transactions.call(() -> sql.run(
                        "UPDATE mail SET recipient = ?, cc = ?, subject = ?, body = ?, html = ?, next_try = ?"
                                + " WHERE id = ? AND state = 'QUEUED' AND tries = 0",
                        mail.to(),
                        copies(mail),
                        mail.subject(),
                        mail.text(),
                        mail.html(),
                        notBefore,
                        mail.id().value())
                == 1);
    }

    @Override
    public List<MailEntry> take(Instant now, Instant abandonedBefore, int most) {
        return transactions.call(() -> {
            List<Due> due = new ArrayList<>(next("state = 'QUEUED' AND next_try <= ?", now, most));
            if (due.size() < most) {
                due.addAll(next("state = 'SENDING' AND taken_at < ?", abandonedBefore, most - due.size()));
            }
            if (due.isEmpty()) {
                return List.of();
            }
            begin(due, now);
            Map<String, MailEntry> taken = new HashMap<>();
            rows.byPlace(
                            " WHERE id IN (" + Sql.marks(due.size()) + ")",
                            due.stream().map(Due::id).toArray())
                    .forEach(entry -> taken.put(entry.mail().id().value(), entry));
            return due.stream().map(one -> taken.get(one.id())).toList();
        });
    }

    /** A mail whose time has come, after so many tries. */
    private record Due(String id, int tries) {}

    /** The oldest that no other dispatcher has locked, locked. */
    private List<Due> next(String condition, Instant time, int most) {
        return sql.list(
                "SELECT id, tries FROM mail WHERE " + condition
                        + " ORDER BY next_try, seq LIMIT ? FOR UPDATE SKIP LOCKED",
                row -> new Due(row.text("id"), row.number("tries")),
                time,
                most);
    }

    private void begin(List<Due> due, Instant now) {
        sql.runAll("UPDATE mail SET state = 'SENDING', taken_at = ?, tries = tries + 1 WHERE id = ?", due, one ->
                new Object[] {now, one.id()});
        sql.runAll(Sql.insert("mail_try", "mail_id", "number", "began", "outcome"), due, one ->
                new Object[] {one.id(), one.tries() + 1, now, MailTry.Outcome.OPEN});
    }

    @Override
    public boolean renew(MailId id, int number, Instant now) {
        return sql.run("UPDATE mail SET taken_at = ?" + HELD, now, id.value(), number) == 1;
    }

    /** No condition on the try: what the server has is sent. A second note leaves the moment of the first one. */
    @Override
    public void sent(MailId id, int number, Instant at) {
        int met = sql.run(
                "UPDATE mail SET ended_at = IF(state = 'SENT', ended_at, ?), state = 'SENT', next_try = NULL WHERE id = ?",
                at,
                id.value());
        if (met != 1) {
            throw new IllegalStateException("there is no mail " + id);
        }
        endTry(id, number, MailTry.Outcome.TAKEN_OVER, at, Optional.empty());
    }

    @Override
    public boolean failed(MailId id, int number, Instant at, String reason) {
        boolean held = sql.run(
                        "UPDATE mail SET state = 'FAILED', ended_at = ?, next_try = NULL" + HELD,
                        at,
                        id.value(),
                        number)
                == 1;
        if (held) {
            endTry(id, number, MailTry.Outcome.REFUSED, at, Optional.of(reason));
        }
        return held;
    }

    @Override
    public boolean later(MailId id, int number, Instant at, String reason, Instant nextTry) {
        boolean held =
                sql.run("UPDATE mail SET state = 'QUEUED', next_try = ?" + HELD, nextTry, id.value(), number) == 1;
        if (held) {
            endTry(id, number, MailTry.Outcome.LATER, at, Optional.of(reason));
        }
        return held;
    }

    private void endTry(MailId id, int number, MailTry.Outcome outcome, Instant at, Optional<String> answer) {
        sql.run(
                "UPDATE mail_try SET outcome = ?, ended = ?, answer = ? WHERE mail_id = ? AND number = ?",
                outcome,
                at,
                answer,
                id.value(),
                number);
    }

    @Override
    public boolean cancel(MailId id, Instant at) {
        return sql.run(
                        "UPDATE mail SET state = 'CANCELLED', ended_at = ?, next_try = NULL"
                                + " WHERE id = ? AND state IN ('QUEUED', 'FAILED')",
                        at,
                        id.value())
                == 1;
    }

    @Override
    public boolean again(MailId id, Instant at) {
        return sql.run(
                        "UPDATE mail SET state = 'QUEUED', ended_at = NULL, next_try = ?"
                                + " WHERE id = ? AND state = 'FAILED'",
                        at,
                        id.value())
                == 1;
    }

    @Override
    public int triesSince(Instant since) {
        return Math.toIntExact(sql.total("SELECT COUNT(*) AS total FROM mail_try WHERE began >= ?", since));
    }

    @Override
    public Optional<MailEntry> find(MailId id) {
        return Values.findUuid(id.value())
                .flatMap(known ->
                        rows.byPlace(" WHERE id = ?", id.value()).stream().findFirst());
    }

    @Override
    public List<MailEntry> page(Optional<ClientId> client, Optional<MailState> state, OptionalLong before, int limit) {
        List<Object> values = new ArrayList<>();
        String rest = newestFirst(client, state, before, limit, values);
        return rows.list(rest, values.toArray());
    }

    @Override
    public List<MailHead> heads(Optional<ClientId> client, Optional<MailState> state, OptionalLong before, int limit) {
        List<Object> values = new ArrayList<>();
        String rest = newestFirst(client, state, before, limit, values);
        return heads.list(rest, values.toArray());
    }

    @Override
    public Optional<MailHead> head(MailId id) {
        return Values.findUuid(id.value())
                .flatMap(known ->
                        heads.list(" WHERE id = ?", id.value()).stream().findFirst());
    }

    /** @param values into which the values of the conditions go */
    private static String newestFirst(
            Optional<ClientId> client, Optional<MailState> state, OptionalLong before, int limit, List<Object> values) {
        List<String> conditions = new ArrayList<>();
        client.ifPresent(one -> {
            conditions.add("client_id = ?");
            values.add(one.value());
        });
        state.ifPresent(one -> {
            conditions.add("state = ?");
            values.add(one);
        });
        before.ifPresent(place -> {
            conditions.add("seq < ?");
            values.add(place);
        });
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        values.add(limit);
        return where + " ORDER BY seq DESC LIMIT ?";
    }

    @Override
    public Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        sql.list(
                "SELECT state, COUNT(*) AS total FROM mail GROUP BY state",
                row -> counts.put(row.constant(MailState.class, "state"), row.whole("total")));
        return counts;
    }

    @Override
    public List<InvoiceId> unmailed(int most) {
        return unmailed(UNMAILED + " ORDER BY i.number LIMIT ? FOR UPDATE", most);
    }

    /** Asked often, mostly in vain; so nothing is locked before something was seen. */
    @Override
    public List<InvoiceId> unmailedAutomatic(int most) {
        return unmailed(AUTOMATIC + " LIMIT ?", 1).isEmpty()
                ? List.of()
                : unmailed(AUTOMATIC + " ORDER BY i.number LIMIT ? FOR UPDATE", most);
    }

    private List<InvoiceId> unmailed(String query, int most) {
        return sql.list(query, row -> new InvoiceId(row.text("id")), DocumentFile.PDF, most);
    }
}
