package eu.hodina.persistence;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Fixtures.aWorkLog;
import static eu.hodina.application.fixture.Fixtures.aWorker;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Ports;
import eu.hodina.application.time.WorkLogFilter;
import eu.hodina.application.time.WorkLogPlace;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No list of work logs reads all of them. */
class WorkLogPlansTest {
    private final Ports ports = TestStore.empty();

    private static WorkLogFilter filter(int which) {
        return new WorkLogFilter(
                which == 0 ? Optional.of(aWorker("jana").id()) : Optional.empty(),
                which == 1 ? Optional.of(new OrderId(identityOf("order Z20260001"))) : Optional.empty(),
                which == 2 ? Optional.of(new TaskId(identityOf("task WEB-1"))) : Optional.empty(),
                which == 3 ? Optional.of(aClient("pekarna").id()) : Optional.empty(),
                which == 4 ? Optional.of(day("2026-03-01")) : Optional.empty(),
                which == 5 ? Optional.of(day("2026-03-01")) : Optional.empty(),
                which == 6 ? Optional.of(WorkKind.BILLABLE) : Optional.empty());
    }

    @Test
    void every_filter_is_served_by_an_index_in_the_order_of_the_list() {
        aSmallFirmIn(ports);
        List<WorkLog> logs = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            logs.add(aWorkLog("many " + i, day("2026-01-01").plusDays(i % 300).toString(), 5));
        }
        ports.workLogs().addAll(logs);
        Sql sql = new Sql(new JdbcTransactions(TestStore.operations()));
        sql.list("ANALYZE TABLE work_log", row -> row.text("Msg_text"));
        Optional<WorkLogPlace> after =
                Optional.of(new WorkLogPlace(day("2026-05-05"), new WorkLogId(identityOf("log many 7"))));
        for (int each = 0; each <= 7; each++) {
            int which = each;
            for (Optional<WorkLogPlace> place : List.of(Optional.<WorkLogPlace>empty(), after)) {
                WorkLogWhere where = new WorkLogWhere(filter(which), place);
                List<String> plan = sql.list(
                        "EXPLAIN " + where.query(),
                        row -> row.text("table") + " " + row.text("type") + " " + row.find("key") + " "
                                + row.find("Extra"),
                        where.values(50));
                assertThat(plan)
                        .as("filter " + which + " " + place)
                        .noneMatch(step -> step.contains(" ALL "))
                        .noneMatch(step -> which != 3 && step.contains("filesort"));
            }
        }
    }
}
