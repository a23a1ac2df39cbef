package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.invoice.DocumentOptions;
import eu.hodina.application.invoice.Draft;
import eu.hodina.application.invoice.DraftEdit;
import eu.hodina.application.invoice.DraftId;
import eu.hodina.application.invoice.Drafts;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.invoice.PriceMode;
import eu.hodina.domain.invoice.TotalRounding;
import eu.hodina.domain.order.OrderId;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The tables {@code draft} and {@code draft_edit}. */
final class JdbcDrafts implements Drafts {
    private final Transactions transactions;
    private final Sql sql;

    JdbcDrafts(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public void add(Draft draft) {
        transactions.run(() -> {
            sql.run(
                    Sql.insert(
                            "draft",
                            "firm_id",
                            "client_id",
                            "until",
                            "order_id",
                            "apart",
                            "other_language",
                            "payment_days",
                            "method",
                            "rounding",
                            "note",
                            "annex",
                            "id"),
                    values(draft));
            addEdits(draft);
        });
    }

    private void addEdits(Draft draft) {
        sql.runAll(DraftEditColumns.INSERT, Placed.of(draft.edits()), placed -> DraftEditColumns.values(draft, placed));
    }

    private static Object[] values(Draft draft) {
        DocumentOptions options = draft.options();
        return new Object[] {
            draft.firm().value(),
            draft.client().value(),
            draft.request().until(),
            draft.request().order().map(OrderId::value),
            draft.request().isApart(),
            options.otherLanguage(),
            options.paymentDays(),
            options.method(),
            options.rounding(),
            options.note(),
            options.annex(),
            Values.uuid(draft.id().value())
        };
    }

    @Override
    public void replace(Draft draft) {
        transactions.run(() -> {
            sql.run(
                    "UPDATE draft SET firm_id = ?, client_id = ?, until = ?, order_id = ?, apart = ?, other_language = ?,"
                            + " payment_days = ?, method = ?, rounding = ?, note = ?, annex = ? WHERE id = ?",
                    values(draft));
            sql.run("DELETE FROM draft_edit WHERE draft_id = ?", draft.id().value());
            addEdits(draft);
        });
    }

    @Override
    public void remove(DraftId id) {
        sql.run("DELETE FROM draft WHERE id = ?", id.value());
    }

    @Override
    public Optional<Draft> find(DraftId id) {
        return Values.findUuid(id.value())
                .flatMap(known -> read(" WHERE d.id = ?", known).stream().findFirst());
    }

    @Override
    public List<Draft> page(Optional<DraftId> after, int limit) {
        String rising = " ORDER BY d.id LIMIT ?";
        return after.map(id -> Values.findUuid(id.value())
                        .map(known -> read(" WHERE d.id > ?" + rising, known, limit))
                        .orElse(List.of()))
                .orElseGet(() -> read(rising, limit));
    }

    /** Two queries, however many drafts there are. */
    private List<Draft> read(String scope, Object... values) {
        List<Draft> heads = sql.list("SELECT d.* FROM draft d" + scope, JdbcDrafts::head, values);
        Scope children = Scope.of("draft_id", heads, draft -> draft.id().value());
        Children<DraftEdit> edits = Children.of(
                sql,
                "SELECT e.*, e.draft_id AS parent FROM draft_edit e" + children.where()
                        + " ORDER BY e.draft_id, e.position",
                DraftEditColumns::read,
                children.values());
        return heads.stream()
                .map(draft -> draft.with(draft.options(), edits.of(draft.id().value())))
                .toList();
    }

    private static Draft head(Row row) throws SQLException {
        return new Draft(
                new DraftId(row.text("id")),
                new FirmId(row.text("firm_id")),
                new ClientId(row.text("client_id")),
                new BillingRequest(row.date("until"), row.find("order_id").map(OrderId::new), row.flag("apart")),
                new DocumentOptions(
                        Optional.empty(),
                        row.find("other_language").map(Language::valueOf),
                        row.findNumber("payment_days"),
                        row.constant(PaymentMethod.class, "method"),
                        PriceMode.NET,
                        row.constant(TotalRounding.class, "rounding"),
                        List.of(),
                        row.find("note"),
                        row.flag("annex")),
                List.of());
    }
}
