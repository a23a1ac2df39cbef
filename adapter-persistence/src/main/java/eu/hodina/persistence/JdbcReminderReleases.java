package eu.hodina.persistence;

import eu.hodina.application.mail.MailId;
import eu.hodina.application.reminder.LetterKey;
import eu.hodina.application.reminder.ReleaseId;
import eu.hodina.application.reminder.ReminderRelease;
import eu.hodina.application.reminder.ReminderReleases;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table {@code reminder_release}. */
final class JdbcReminderReleases implements ReminderReleases {
    private final Sql sql;

    JdbcReminderReleases(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(ReminderRelease release) {
        sql.run(
                Sql.insert(
                        "reminder_release",
                        "id",
                        "client_id",
                        "account",
                        "currency",
                        "planned_on",
                        "state",
                        "ended_on",
                        "released_by",
                        "mail_id"),
                release.id().value(),
                release.key().client().value(),
                release.key().account().value(),
                release.key().currency(),
                release.plannedOn(),
                release.state(),
                release.endedOn(),
                release.by(),
                release.mail().map(MailId::value));
    }

    @Override
    public void replace(ReminderRelease release) {
        sql.run(
                "UPDATE reminder_release SET state = ?, ended_on = ?, released_by = ?, mail_id = ? WHERE id = ?",
                release.state(),
                release.endedOn(),
                release.by(),
                release.mail().map(MailId::value),
                release.id().value());
    }

    @Override
    public Optional<ReminderRelease> find(ReleaseId id) {
        return Values.findUuid(id.value())
                .flatMap(known -> sql.find(
                        "SELECT * FROM reminder_release WHERE id = ?", JdbcReminderReleases::read, id.value()));
    }

    @Override
    public List<ReminderRelease> waiting() {
        return sql.list(
                "SELECT * FROM reminder_release WHERE state = 'WAITING' ORDER BY id", JdbcReminderReleases::read);
    }

    @Override
    public List<ReminderRelease> page(Optional<ReminderRelease.State> state, Optional<ReleaseId> after, int limit) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        state.ifPresent(one -> {
            conditions.add("state = ?");
            values.add(one);
        });
        after.ifPresent(id -> {
            conditions.add("id < ?");
            values.add(id.value());
        });
        values.add(limit);
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return sql.list(
                "SELECT * FROM reminder_release" + where + " ORDER BY id DESC LIMIT ?",
                JdbcReminderReleases::read,
                values.toArray());
    }

    private static ReminderRelease read(Row row) throws SQLException {
        return new ReminderRelease(
                new ReleaseId(row.text("id")),
                new LetterKey(
                        new ClientId(row.text("client_id")), Iban.parse(row.text("account")), row.currency("currency")),
                row.date("planned_on"),
                row.constant(ReminderRelease.State.class, "state"),
                row.findDate("ended_on"),
                row.find("released_by"),
                row.find("mail_id").map(MailId::new));
    }
}
