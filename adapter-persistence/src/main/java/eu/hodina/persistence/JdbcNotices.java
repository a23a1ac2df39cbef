package eu.hodina.persistence;

import eu.hodina.application.AlreadyThereException;
import eu.hodina.application.notice.Notice;
import eu.hodina.application.notice.Notices;
import eu.hodina.application.trail.Subject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table {@code notice}, whose unique key keeps one that tells the same from coming twice. */
final class JdbcNotices implements Notices {
    private static final String SELECT =
            "SELECT id, subject_kind, subject_id, kind, basis, threshold, audience, noticed_at FROM notice";

    private final Sql sql;

    JdbcNotices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Notice notice) {
        try {
            sql.run(
                    Sql.insert(
                            "notice",
                            "id",
                            "subject_kind",
                            "subject_id",
                            "kind",
                            "basis",
                            "threshold",
                            "audience",
                            "noticed_at"),
                    Values.uuid(notice.id()),
                    notice.subject().kind(),
                    notice.subject().id(),
                    notice.kind(),
                    notice.basis(),
                    notice.threshold(),
                    notice.audience(),
                    notice.at());
            return true;
        } catch (AlreadyThereException e) {
            return false;
        }
    }

    @Override
    public List<Notice> page(Optional<String> before, int limit) {
        if (before.isEmpty()) {
            return sql.list(SELECT + " ORDER BY id DESC LIMIT ?", JdbcNotices::read, limit);
        }
        return Values.findUuid(before.get())
                .map(id -> sql.list(SELECT + " WHERE id < ? ORDER BY id DESC LIMIT ?", JdbcNotices::read, id, limit))
                .orElse(List.of());
    }

    @Override
    public List<Notice> of(Subject subject) {
        return sql.list(
                SELECT + " WHERE subject_kind = ? AND subject_id = ? ORDER BY id",
                JdbcNotices::read,
                subject.kind(),
                subject.id());
    }

    private static Notice read(Row row) throws SQLException {
        return new Notice(
                row.text("id"),
                new Subject(row.text("subject_kind"), row.text("subject_id")),
                row.text("kind"),
                row.text("basis"),
                row.number("threshold"),
                row.constant(Notice.Audience.class, "audience"),
                row.instant("noticed_at"));
    }
}
