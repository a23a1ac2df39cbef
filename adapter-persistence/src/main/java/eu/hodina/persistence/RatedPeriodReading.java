package eu.hodina.persistence;

import eu.hodina.application.catalog.UsedVersion;
import eu.hodina.application.rating.LivePeriod;
import eu.hodina.application.rating.RatedBasis;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.application.rating.UnbilledLine;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.BilledLine;
import eu.hodina.domain.rating.IssuedDocument;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rated periods: whole, or what is still to be done about them. */
final class RatedPeriodReading {
    /** Whether a document that holds bears a line of the days of {@code p}, by whichever rating. */
    static final String IS_BILLED = "EXISTS (SELECT 1 FROM rated_period q JOIN billed_line b ON b.rated_id = q.id"
            + " WHERE q.client_key = p.client_key AND q.first_day = p.first_day AND q.day_after = p.day_after)";

    private static final String LOGS = "(SELECT COUNT(*) FROM orders o JOIN work_log l ON l.order_id = o.id"
            + " WHERE o.client_id = p.client_id AND l.work_date >= p.first_day AND l.work_date < p.day_after"
            + " AND l.approval IN ('NOT_NEEDED', 'APPROVED'))";

    private static final String CORRECTIONS =
            "(SELECT COUNT(*) FROM orders o JOIN work_correction k ON k.order_id = o.id"
                    + " WHERE o.client_id = p.client_id AND k.work_date >= p.first_day AND k.work_date < p.day_after)";

    private static final String OF_CLIENT = "o.client_id = p.client_id";
    private static final String OF_NOBODY = "o.client_id IS NULL";

    private final Sql sql;
    private final RatedCharges charges;
    private final JdbcRatedAgreements agreements;

    RatedPeriodReading(Sql sql, RatedCharges charges, JdbcRatedAgreements agreements) {
        this.sql = sql;
        this.charges = charges;
        this.agreements = agreements;
    }

    List<LivePeriod> live(ClientId client) {
        return sql.list(
                "SELECT p.*, " + IS_BILLED + " AS is_billed, " + LOGS + " <> p.logs OR " + CORRECTIONS
                        + " <> p.corrections AS is_late FROM rated_period p"
                        + " WHERE p.client_id = ? AND p.revision = 0 ORDER BY p.first_day",
                row -> new LivePeriod(
                        new RatedPeriodId(row.text("id")),
                        RatedLineColumns.days(row),
                        row.flag("is_billed"),
                        row.flag("is_late"),
                        row.text("agreements")),
                client.value());
    }

    List<LivePeriod> ofOwnProjects() {
        return sql.list(
                "SELECT p.*, " + LOGS.replace(OF_CLIENT, OF_NOBODY) + " <> p.logs OR "
                        + CORRECTIONS.replace(OF_CLIENT, OF_NOBODY) + " <> p.corrections AS is_late FROM rated_period p"
                        + " WHERE p.client_id IS NULL AND p.revision = 0 ORDER BY p.first_day",
                row -> new LivePeriod(
                        new RatedPeriodId(row.text("id")),
                        RatedLineColumns.days(row),
                        false,
                        row.flag("is_late"),
                        row.text("agreements")));
    }

    List<UnbilledLine> waiting(String where, Object... values) {
        return sql.list(
                "SELECT l.*, p.first_day, p.day_after, p.currency FROM rated_period p"
                        + " JOIN rated_line l ON l.rated_id = p.id"
                        + " LEFT JOIN billed_line b ON b.rated_id = l.rated_id AND b.position = l.position"
                        + " WHERE b.rated_id IS NULL AND" + where + " ORDER BY p.first_day, l.position",
                RatedLineColumns::readWaiting,
                values);
    }

    /** A line of a credit note belongs to the document from which it takes. */
    List<IssuedDocument> billed(ClientId client, DatePeriod days) {
        Map<String, List<BilledLine>> documents = new LinkedHashMap<>();
        sql.list(
                "SELECT l.*, p.first_day, p.day_after, p.currency, d.id AS document FROM rated_period p"
                        + " JOIN billed_line b ON b.rated_id = p.id AND b.borne"
                        + " JOIN rated_line l ON l.rated_id = b.rated_id AND l.position = b.position"
                        + " JOIN invoice d ON d.id = COALESCE(l.credits_id, b.invoice_id)"
                        + " WHERE p.client_id = ? AND p.first_day = ? AND p.day_after = ?"
                        + " ORDER BY d.issue_date, d.number, p.revision, l.position",
                row -> documents
                        .computeIfAbsent(row.text("document"), none -> new ArrayList<>())
                        .add(RatedLineColumns.readBilled(row)),
                client.value(),
                days.from(),
                days.to().plusDays(1));
        return documents.entrySet().stream()
                .map(document -> IssuedDocument.invoice(document.getKey(), document.getValue()))
                .toList();
    }

    /** The period's own row, without what hangs on it. */
    private record Head(String id, Optional<ClientId> client, DatePeriod days, Currency currency, RatedBasis basis) {
        static Head read(Row row) throws SQLException {
            DatePeriod days = RatedLineColumns.days(row);
            return new Head(
                    row.text("id"),
                    row.find("client_id").map(ClientId::new),
                    days,
                    row.currency("currency"),
                    new RatedBasis(
                            TermsText.read(days, row.text("terms")),
                            row.text("agreements"),
                            row.number("logs"),
                            row.number("corrections")));
        }
    }

    Optional<RatedPeriod> find(RatedPeriodId id) {
        return Values.findUuid(id.value())
                .flatMap(known -> sql.find("SELECT * FROM rated_period WHERE id = ?", Head::read, known))
                .map(this::whole);
    }

    private RatedPeriod whole(Head head) {
        return new RatedPeriod(
                new RatedPeriodId(head.id()),
                head.client(),
                head.days(),
                head.currency(),
                charges.of(head.id()),
                sql.list(
                        "SELECT l.*, p.first_day, p.day_after, p.currency FROM rated_line l"
                                + " JOIN rated_period p ON p.id = l.rated_id WHERE p.id = ? ORDER BY l.position",
                        RatedLineColumns::read,
                        head.id()),
                sql.list(
                        "SELECT * FROM rated_version WHERE rated_id = ? ORDER BY kind, code, first_day",
                        row -> new UsedVersion(
                                row.constant(UsedVersion.Kind.class, "kind"),
                                row.text("code"),
                                Values.validity(
                                                row.date("first_day"),
                                                row.date("first_day").plusDays(1))
                                        .first()),
                        head.id()),
                agreements.feesOf(head.id(), head.currency()),
                agreements.runOf(head.id(), head.days()),
                head.basis());
    }
}
