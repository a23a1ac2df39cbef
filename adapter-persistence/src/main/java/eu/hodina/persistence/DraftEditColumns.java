package eu.hodina.persistence;

import eu.hodina.application.invoice.Draft;
import eu.hodina.application.invoice.DraftEdit;
import eu.hodina.domain.invoice.DocumentDiscount;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.order.OrderId;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.util.Optional;

/** Between an edit of a draft and its row. */
final class DraftEditColumns {
    static final String INSERT = Sql.insert(
            "draft_edit",
            "draft_id",
            "position",
            "kind",
            "line_key",
            "order_id",
            "text",
            "amount_minor",
            "currency",
            "hundredths");

    private static final Optional<String> NONE = Optional.empty();

    private DraftEditColumns() {}

    static Object[] values(Draft draft, Placed<DraftEdit> placed) {
        if (placed.item() instanceof DraftEdit.LineText words) {
            return row(
                    draft,
                    placed,
                    "TEXT",
                    Optional.of(words.line()),
                    NONE,
                    words.text(),
                    Optional.empty(),
                    Optional.empty());
        }
        if (placed.item() instanceof DraftEdit.WriteOff off) {
            return row(
                    draft,
                    placed,
                    "WRITE_OFF",
                    Optional.of(off.line()),
                    NONE,
                    off.reason(),
                    Optional.of(off.amount()),
                    Optional.empty());
        }
        DraftEdit.Discount off = (DraftEdit.Discount) placed.item();
        Optional<String> order = off.order().map(OrderId::value);
        String reason = off.discount().reason();
        return off.discount() instanceof DocumentDiscount.OfPercent percent
                ? row(draft, placed, "PERCENT", NONE, order, reason, Optional.empty(), Optional.of(percent.percent()))
                : row(
                        draft,
                        placed,
                        "AMOUNT",
                        NONE,
                        order,
                        reason,
                        Optional.of(((DocumentDiscount.OfAmount) off.discount()).amount()),
                        Optional.empty());
    }

    private static Object[] row(
            Draft draft,
            Placed<DraftEdit> placed,
            String kind,
            Optional<String> line,
            Optional<String> order,
            String text,
            Optional<Money> amount,
            Optional<Percentage> percent) {
        return new Object[] {
            draft.id().value(),
            placed.position(),
            kind,
            line,
            order,
            text,
            amount.map(Money::minor),
            amount.map(Money::currency),
            percent.map(Percentage::hundredths)
        };
    }

    static DraftEdit read(Row row) throws SQLException {
        String text = row.text("text");
        String kind = row.text("kind");
        if (kind.equals("TEXT")) {
            return new DraftEdit.LineText(row.text("line_key"), text);
        }
        if (kind.equals("WRITE_OFF")) {
            return new DraftEdit.WriteOff(row.text("line_key"), amount(row), text);
        }
        DocumentDiscount discount = kind.equals("PERCENT")
                ? new DocumentDiscount.OfPercent(new Percentage(row.number("hundredths")), text)
                : new DocumentDiscount.OfAmount(amount(row), text);
        return new DraftEdit.Discount(row.find("order_id").map(OrderId::new), discount);
    }

    private static Money amount(Row row) throws SQLException {
        return row.money("amount_minor", row.currency("currency"));
    }
}
