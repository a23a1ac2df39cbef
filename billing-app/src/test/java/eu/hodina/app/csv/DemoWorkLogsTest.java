package eu.hodina.app.csv;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.app.demo.DemoFirm;
import eu.hodina.application.exchange.ImportWorkLogs;
import eu.hodina.application.exchange.ImportedWorkLogs;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
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
        ImportedWorkLogs first = run();
        ImportedWorkLogs second = run();

        assertThat(first).isEqualTo(new ImportedWorkLogs(1129, 92761, 0));
        assertThat(second).isEqualTo(new ImportedWorkLogs(0, 0, 1129));
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

    private ImportedWorkLogs run() {
        return new ImportWorkLogs(
                        ports.transactions(), ports.workers(), ports.orders(), ports.activities(), ports.workLogs())
                .run(WorkLogCsv.read(DemoFirm.WORK_LOGS, DemoFirm.workLogs()));
    }

    private List<WorkLog> logs() {
        Set<OrderId> orders = DemoFirm.orders().stream().map(Order::id).collect(Collectors.toSet());
        DatePeriod year = new DatePeriod(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
        return ports.transactions().call(() -> ports.workLogs().of(orders, year));
    }
}
