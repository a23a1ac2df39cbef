package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.OCTOBER;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aTask;
import static eu.hodina.application.fixture.Fixtures.aWorkLog;
import static eu.hodina.application.fixture.Fixtures.aWorker;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Orders, their tasks, and the work on them. */
public abstract class OrdersAndWorkContract extends PortsContract {
    private static final Order WEB = anOrder("Z20260001", Optional.of(aClient("pekarna")));
    private static final Order OWN = anOrder("Z20260003", Optional.empty());

    protected OrdersAndWorkContract(Ports empty) {
        super(empty);
    }

    private static Order special() {
        ActivityCode programming = new ActivityCode("PROG");
        return new Order(
                new OrderId(identityOf("special")),
                "Z20260002",
                "Na zvláštní faktuře",
                Optional.of(aClient("pekarna").id()),
                Pricing.FIXED,
                true,
                true,
                Optional.empty(),
                List.of(new ActivityPrice(programming, HourlyPrice.parse("CZK", "999.90"))),
                List.of(new ActivityRule(
                        programming, BillingRule.startedUnits(30).withGrace(5))));
    }

    @Test
    void orders_come_back_by_number_as_they_went_in() {
        ports().orders().add(OWN);
        ports().orders().add(special());
        assertThat(ports().orders().all()).containsExactly(WEB, special(), OWN);
        assertThat(ports().orders().of(Optional.of(aClient("pekarna").id()))).containsExactly(WEB, special());
        assertThat(ports().orders().of(Optional.empty())).containsExactly(OWN);
        assertThat(ports().orders().of(Optional.of(aClient("nobody").id()))).isEmpty();
    }

    @Test
    void a_number_is_given_to_one_order() {
        assertThatThrownBy(() -> ports().orders().add(WEB)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void tasks_come_back_by_code() {
        Task assigned = new Task(
                new TaskId(identityOf("assigned")),
                WEB.id(),
                "APP-1",
                "Aplikace",
                Optional.of(aWorker("jana").id()),
                OptionalInt.of(0));
        ports().orders().addTask(assigned);
        assertThat(ports().orders().tasks()).containsExactly(assigned, aTask("WEB-1", WEB));
    }

    @Test
    void work_comes_back_by_date_start_and_id_those_without_a_start_first() {
        List<WorkLog> sameStart = new ArrayList<>(List.of(
                aWorkLog("x", "2026-10-07", 1), aWorkLog("y", "2026-10-07", 2), aWorkLog("z", "2026-10-07", 3)));
        sameStart.sort((one, other) -> one.id().compareTo(other.id()));
        WorkLog early = at("2026-10-07", Optional.of(LocalTime.of(8, 59)), WorkKind.REWORK, Optional.of("naše chyba"));
        WorkLog someTime = at("2026-10-07", Optional.empty(), WorkKind.INTERNAL, Optional.empty());
        List<WorkLog> added = new ArrayList<>(sameStart);
        Collections.reverse(added);
        added.addAll(List.of(early, someTime, aWorkLog("later", "2026-11-01", 10)));
        ports().workLogs().addAll(added);
        assertThat(ports().workLogs().of(List.of(WEB.id()), OCTOBER))
                .containsExactly(
                        aWorkLog("a", "2026-10-05", 65),
                        aWorkLog("b", "2026-10-06", 30),
                        someTime,
                        early,
                        sameStart.get(0),
                        sameStart.get(1),
                        sameStart.get(2));
    }

    private static WorkLog at(String date, Optional<LocalTime> start, WorkKind kind, Optional<String> writeOff) {
        return new WorkLog(
                new WorkLogId(identityOf("log at " + start)),
                WEB.id(),
                aTask("WEB-1", WEB).id(),
                aWorker("jana").id(),
                new ActivityCode("PROG"),
                day(date),
                start,
                45,
                kind,
                writeOff,
                "oprava 🐛");
    }

    @Test
    void work_of_other_orders_is_left_out() {
        assertThat(ports().workLogs().of(List.of(OWN.id()), OCTOBER)).isEmpty();
        assertThat(ports().workLogs().of(List.of(), OCTOBER)).isEmpty();
    }

    @Test
    void all_work_is_counted() {
        assertThat(ports().workLogs().count()).isEqualTo(2);
        assertThat(ports().workLogs().minutes()).isEqualTo(95);
    }

    @Test
    void many_logs_are_kept_or_none() {
        List<WorkLog> many = new ArrayList<>();
        for (int i = 0; i < 12_000; i++) {
            many.add(aWorkLog("bulk " + i, "2026-10-08", 1 + i % 60));
        }
        ports().workLogs().addAll(many);
        assertThat(ports().workLogs().count()).isEqualTo(12_002);
        assertThat(ports().workLogs().minutes()).isEqualTo(366_095);
        assertThatThrownBy(() -> ports().workLogs()
                        .addAll(List.of(aWorkLog("new", "2026-10-08", 1), aWorkLog("a", "2026-10-05", 65))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ports().workLogs().count()).isEqualTo(12_002);
    }
}
