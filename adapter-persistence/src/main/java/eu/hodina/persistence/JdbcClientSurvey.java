package eu.hodina.persistence;

import eu.hodina.application.rating.ClientHoldings;
import eu.hodina.application.rating.ClientSurvey;
import eu.hodina.domain.client.ClientId;

/** One question over all tables that may have something of a client; each part ends at the first row that it finds. */
final class JdbcClientSurvey implements ClientSurvey {
    private static final String QUERY = "SELECT"
            + " EXISTS (SELECT 1 FROM agreement WHERE client_id = c.id) AS agreements,"
            + " EXISTS (SELECT 1 FROM rated_period WHERE client_id = c.id AND revision = 0) AS rated,"
            + ofOrders("work_correction") + " AS corrections,"
            + ofOrders("order_line") + " AS order_lines,"
            + ofOrders("milestone") + " AS milestones,"
            + " EXISTS (SELECT 1 FROM invoice WHERE client_id = c.id AND kind = 'PROFORMA') AS advances,"
            + " (SELECT MIN((SELECT l.work_date FROM work_log l WHERE l.order_id = o.id ORDER BY l.work_date LIMIT 1))"
            + " FROM orders o WHERE o.client_id = c.id) AS first_log"
            + " FROM client c WHERE c.id = ?";

    private final Sql sql;

    JdbcClientSurvey(Sql sql) {
        this.sql = sql;
    }

    private static String ofOrders(String table) {
        return " EXISTS (SELECT 1 FROM orders o JOIN " + table + " t ON t.order_id = o.id WHERE o.client_id = c.id)";
    }

    @Override
    public ClientHoldings of(ClientId client) {
        return Values.findUuid(client.value())
                .flatMap(known -> sql.find(
                        QUERY,
                        row -> new ClientHoldings(
                                row.flag("agreements"),
                                row.flag("rated"),
                                row.flag("corrections"),
                                row.flag("order_lines"),
                                row.flag("milestones"),
                                row.flag("advances"),
                                row.findDate("first_log")),
                        known))
                .orElse(ClientHoldings.NOTHING);
    }
}
