package eu.hodina.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.exchange.ImportReport;
import eu.hodina.application.exchange.ImportRequest;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo's file is itself a good file, of a firm that rests on holidays. */
class DemoWorkLogsTest {
    private final MemoryPorts ports = new MemoryPorts();

    @BeforeEach
    void the_firm_is_known() {
        ports.transactions().run(() -> {
            DemoFirm.workers().forEach(ports.workers()::add);
            DemoFirm.activities().forEach(ports.activities()::add);
            DemoFirm.orders().forEach(ports.orders()::add);
            DemoFirm.tasks().forEach(ports.orders()::addTask);
        });
    }

    @Test
    void every_row_is_understood_and_the_second_time_nothing_is_added() {
        ImportReport first = run();
        ImportReport second = run();

        assertThat(first.outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
        assertThat(first.rows()).isEqualTo(1129);
        assertThat(first.minutes()).isEqualTo(92761);
        assertThat(second.outcome()).isEqualTo(ImportReport.Outcome.ALREADY_THERE);
        assertThat(logs()).hasSize(1129);
    }

    @Test
    void it_reaches_over_three_months_and_leaves_out_the_holidays() {
        run();

        assertThat(logs())
                .extracting(log -> YearMonth.from(log.date()))
                .contains(YearMonth.of(2026, 8), YearMonth.of(2026, 9), YearMonth.of(2026, 10));
        assertThat(logs())
                .extracting(WorkLog::date)
                .doesNotContain(LocalDate.parse("2026-09-28"), LocalDate.parse("2026-10-28"));
    }

    @Test
    void it_has_the_cases_that_a_month_has() {
        run();
        List<WorkLog> october = logs().stream()
                .filter(log -> YearMonth.from(log.date()).equals(DemoFirm.BILLED_MONTH))
                .toList();

        assertThat(october).extracting(WorkLog::kind).contains(WorkKind.values());
        assertThat(october).extracting(WorkLog::minutes).contains(1, 7, 16, 44, 61, 65, 66);
        assertThat(october).anyMatch(log -> log.writeOff().isPresent());
        assertThat(october).anyMatch(log -> log.start().isEmpty());
    }

    private ImportReport run() {
        return new Billing(ports, Billing.Outside.closed(), InstantSource.system(), new SecureRandom())
                .importFiles()
                .run(
                        new Caller("demo", "demo"),
                        ImportRequest.workLogs(ImportSource.of(DemoFirm.WORK_LOGS, DemoFirm.workLogs())));
    }

    private List<WorkLog> logs() {
        Set<OrderId> orders = DemoFirm.orders().stream().map(Order::id).collect(Collectors.toSet());
        DatePeriod year = new DatePeriod(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
        return ports.transactions().call(() -> ports.workLogs().of(orders, year));
    }
}
