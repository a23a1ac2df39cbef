package eu.hodina.persistence;

import eu.hodina.application.AlreadyThereException;
import eu.hodina.application.Transactions;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.Change;
import eu.hodina.application.trail.FieldChange;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.application.trail.Subject;
import eu.hodina.application.trail.Trail;
import eu.hodina.application.trail.TrailPlace;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables {@code trail} and {@code trail_field}. */
final class JdbcTrail implements Trail {
    private static final String HEAD =
            Sql.insert("trail", "kind", "subject", "version", "changed_at", "login", "request_id");

    private static final String FIELD =
            Sql.insert("trail_field", "kind", "subject", "version", "position", "path", "was", "now_is");

    private final Transactions transactions;
    private final Sql sql;

    JdbcTrail(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    /** A first version is refused by nobody but the key, and may wait; a later one competes with other changes. */
    @Override
    public void append(Change change) {
        try {
            transactions.run(() -> {
                if (change.version() == 1) {
                    sql.insertSoon(HEAD, headValues(change));
                } else {
                    sql.run(HEAD, headValues(change));
                }
                sql.insertSoon(FIELD, Placed.of(change.fields()), placed -> values(change, placed));
            });
        } catch (AlreadyThereException e) {
            throw new StaleVersionException(change.subject(), change.version() - 1);
        }
    }

    private static Object[] headValues(Change change) {
        return new Object[] {
            change.subject().kind(),
            change.subject().id(),
            change.version(),
            change.at(),
            change.by().login(),
            change.by().requestId()
        };
    }

    private static Object[] values(Change change, Placed<FieldChange> placed) {
        FieldChange field = placed.item();
        return new Object[] {
            change.subject().kind(),
            change.subject().id(),
            change.version(),
            placed.position(),
            field.path(),
            field.before(),
            field.after()
        };
    }

    @Override
    public long version(Subject subject) {
        return sql.total(
                "SELECT COALESCE(MAX(version), 0) AS total FROM trail WHERE kind = ? AND subject = ?",
                subject.kind(),
                subject.id());
    }

    @Override
    public List<Change> of(Subject subject, long before, int limit) {
        List<Change> heads = sql.list(
                "SELECT version, changed_at, login, request_id FROM trail WHERE kind = ? AND subject = ? AND version < ?"
                        + " ORDER BY version DESC LIMIT ?",
                row -> head(row, subject),
                subject.kind(),
                subject.id(),
                before,
                limit);
        return heads.stream().map(this::withFields).toList();
    }

    /** Read along the index on the time, which holds kind, subject and version as well. */
    @Override
    public List<Change> latest(Optional<TrailPlace> before, Set<String> without, int limit) {
        List<Object> values = new ArrayList<>();
        String where = before.map(place -> after(place, values)).orElse("TRUE");
        if (!without.isEmpty()) {
            where += " AND kind NOT IN (" + Sql.marks(without.size()) + ")";
            values.addAll(without);
        }
        values.add(limit);
        List<Change> heads = sql.list(
                "SELECT kind, subject, version, changed_at, login, request_id FROM trail WHERE " + where
                        + " ORDER BY changed_at DESC, kind DESC, subject DESC, version DESC LIMIT ?",
                row -> head(row, new Subject(row.text("kind"), row.text("subject"))),
                values.toArray());
        return heads.stream().map(this::withFields).toList();
    }

    /** Behind a place in the order of {@link #latest}; the first comparison is for the index. */
    private static String after(TrailPlace place, List<Object> values) {
        String kind = place.subject().kind();
        String id = place.subject().id();
        values.addAll(List.of(place.at(), place.at(), kind, kind, id, id, place.version()));
        return "changed_at <= ? AND (changed_at < ? OR kind < ?"
                + " OR kind = ? AND (subject < ? OR subject = ? AND version < ?))";
    }

    private static Change head(Row row, Subject subject) throws SQLException {
        return new Change(
                subject,
                row.whole("version"),
                row.instant("changed_at"),
                new Caller(row.text("login"), row.text("request_id")),
                List.of());
    }

    private Change withFields(Change head) {
        List<FieldChange> fields = sql.list(
                "SELECT path, was, now_is FROM trail_field WHERE kind = ? AND subject = ? AND version = ? ORDER BY position",
                row -> new FieldChange(row.text("path"), row.find("was"), row.find("now_is")),
                head.subject().kind(),
                head.subject().id(),
                head.version());
        return new Change(head.subject(), head.version(), head.at(), head.by(), fields);
    }
}
