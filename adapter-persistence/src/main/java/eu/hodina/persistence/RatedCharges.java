package eu.hodina.persistence;

import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.Disposition;
import eu.hodina.domain.time.WorkLogId;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.util.List;

/** The table {@code rated_charge}. */
final class RatedCharges {
    private static final String INSERT = Sql.insert(
            "rated_charge",
            "rated_id",
            "position",
            "log_id",
            "correction_id",
            "order_id",
            "disposition",
            "measured",
            "billed",
            "amount_minor",
            "line");

    private static final String QUERY =
            "SELECT c.*, p.currency FROM rated_charge c JOIN rated_period p ON p.id = c.rated_id";

    private final Sql sql;

    RatedCharges(Sql sql) {
        this.sql = sql;
    }

    void add(RatedPeriod rated) {
        sql.insertSoon(INSERT, Placed.of(rated.charges()), placed -> values(rated, placed));
    }

    private static Object[] values(RatedPeriod rated, Placed<RatedCharge> placed) {
        RatedCharge charge = placed.item();
        return new Object[] {
            rated.id().value(),
            placed.position(),
            charge.log().value(),
            charge.correction().map(WorkLogId::value),
            charge.order().value(),
            charge.disposition(),
            charge.measured(),
            charge.billed(),
            RatedLineColumns.minor(charge.amount(), rated.currency()),
            charge.line()
        };
    }

    List<RatedCharge> live() {
        return sql.list(
                QUERY + " WHERE p.revision = 0 ORDER BY p.first_day, p.client_id, c.log_id, c.position",
                RatedCharges::read);
    }

    List<RatedCharge> of(String rated) {
        return sql.list(QUERY + " WHERE p.id = ? ORDER BY c.position", RatedCharges::read, rated);
    }

    private static RatedCharge read(Row row) throws SQLException {
        return new RatedCharge(
                new WorkLogId(row.text("log_id")),
                row.find("correction_id").map(WorkLogId::new),
                new OrderId(row.text("order_id")),
                row.constant(Disposition.class, "disposition"),
                row.whole("measured"),
                row.whole("billed"),
                row.money("amount_minor", row.currency("currency")),
                row.findNumber("line"));
    }

    long measuredMinutes() {
        return sql.total("SELECT COALESCE(SUM(c.measured), 0) AS total FROM rated_charge c"
                + " JOIN rated_period p ON p.id = c.rated_id WHERE p.revision = 0");
    }
}
