package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.invoice.AdvanceChoice;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.invoice.DocumentOptions;
import eu.hodina.application.invoice.Draft;
import eu.hodina.application.invoice.DraftEdit;
import eu.hodina.application.invoice.DraftId;
import eu.hodina.application.invoice.Drafts;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.domain.order.OrderId;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The tables {@code draft}, {@code draft_edit} and {@code draft_advance}. */
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
                            "advances",
                            "other_language",
                            "payment_days",
                            "method",
                            "rounding",
                            "note",
                            "annex",
                            "id"),
                    values(draft));
            addParts(draft);
        });
    }

    private void addParts(Draft draft) {
        sql.runAll(
                Sql.insert("draft_advance", "draft_id", "position", "number"),
                Placed.of(draft.request().advances().named()),
                placed -> new Object[] {
                    draft.id().value(), placed.position(), placed.item().value()
                });
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
            draft.request().advances().scope(),
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
                    "UPDATE draft SET firm_id = ?, client_id = ?, until = ?, order_id = ?, apart = ?, advances = ?,"
                            + " other_language = ?, payment_days = ?, method = ?, rounding = ?, note = ?, annex = ? WHERE id = ?",
                    values(draft));
            sql.run("DELETE FROM draft_edit WHERE draft_id = ?", draft.id().value());
            sql.run("DELETE FROM draft_advance WHERE draft_id = ?", draft.id().value());
            addParts(draft);
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

    /** Three queries, however many drafts there are. */
    private List<Draft> read(String scope, Object... values) {
        List<Head> heads = sql.list("SELECT d.* FROM draft d" + scope, JdbcDrafts::head, values);
        Scope children = Scope.of("draft_id", heads, head -> head.draft().id().value());
        Children<DraftEdit> edits = Children.of(
                sql,
                "SELECT e.*, e.draft_id AS parent FROM draft_edit e" + children.where()
                        + " ORDER BY e.draft_id, e.position",
                DraftEditColumns::read,
                children.values());
        Children<InvoiceNumber> named = Children.of(
                sql,
                "SELECT a.number, a.draft_id AS parent FROM draft_advance a" + children.where()
                        + " ORDER BY a.draft_id, a.position",
                row -> new InvoiceNumber(row.text("number")),
                children.values());
        return heads.stream()
                .map(head -> {
                    String id = head.draft().id().value();
                    return head.whole(named.of(id), edits.of(id));
                })
                .toList();
    }

    /** One of which advances are named is made whole when these are read. */
    private record Head(Draft draft, AdvanceChoice.Scope advances) {
        Draft whole(List<InvoiceNumber> named, List<DraftEdit> edits) {
            BillingRequest request = draft.request().deducting(new AdvanceChoice(advances, named));
            return new Draft(draft.id(), draft.firm(), draft.client(), request, draft.options(), edits);
        }
    }

    private static Head head(Row row) throws SQLException {
        Draft draft = new Draft(
                new DraftId(row.text("id")),
                new FirmId(row.text("firm_id")),
                new ClientId(row.text("client_id")),
                new BillingRequest(row.date("until"), row.find("order_id").map(OrderId::new), row.flag("apart")),
                new DocumentOptions(
                        Optional.empty(),
                        row.find("other_language").map(Language::valueOf),
                        row.findNumber("payment_days"),
                        row.constant(PaymentMethod.class, "method"),
                        Optional.empty(),
                        row.find("rounding").map(TotalRounding::valueOf),
                        List.of(),
                        row.find("note"),
                        row.flag("annex")),
                List.of());
        return new Head(draft, row.constant(AdvanceChoice.Scope.class, "advances"));
    }
}
