package eu.hodina.app.csv;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.app.demo.DemoFirm;
import eu.hodina.application.Transactions;
import eu.hodina.application.catalog.Activities;
import eu.hodina.application.exchange.ImportWorkLogs;
import eu.hodina.application.exchange.ImportedWorkLogs;
import eu.hodina.application.order.Orders;
import eu.hodina.application.people.Workers;
import eu.hodina.application.time.WorkLogs;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The demo's file is itself a good file, of a firm that rests on holidays. */
class DemoWorkLogsTest {
    private final Stored stored = new Stored();

    @Test
    void every_row_is_understood_and_the_second_time_nothing_is_added() {
        ImportedWorkLogs first = run();
        ImportedWorkLogs second = run();

        assertThat(first).isEqualTo(new ImportedWorkLogs(1129, 92761, 0));
        assertThat(second).isEqualTo(new ImportedWorkLogs(0, 0, 1129));
        assertThat(stored.logs).hasSize(1129);
    }

    @Test
    void it_reaches_over_three_months_and_leaves_out_the_holidays() {
        run();

        assertThat(stored.logs)
                .extracting(log -> YearMonth.from(log.date()))
                .contains(YearMonth.of(2026, 8), YearMonth.of(2026, 9), YearMonth.of(2026, 10));
        assertThat(stored.logs)
                .extracting(WorkLog::date)
                .doesNotContain(LocalDate.parse("2026-09-28"), LocalDate.parse("2026-10-28"));
    }

    @Test
    void it_has_the_cases_that_a_month_has() {
        run();
        List<WorkLog> october = stored.logs.stream()
                .filter(log -> YearMonth.from(log.date()).equals(DemoFirm.BILLED_MONTH))
                .toList();

        assertThat(october).extracting(WorkLog::kind).contains(WorkKind.values());
        assertThat(october).extracting(WorkLog::minutes).contains(1, 7, 16, 44, 61, 65, 66);
        assertThat(october).anyMatch(log -> log.writeOff().isPresent());
        assertThat(october).anyMatch(log -> log.start().isEmpty());
    }

    private ImportedWorkLogs run() {
        Transactions transactions = new Transactions() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        };
        return new ImportWorkLogs(transactions, new People(), new Book(), new Catalogue(), stored)
                .run(WorkLogCsv.read(DemoFirm.WORK_LOGS, DemoFirm.workLogs()));
    }

    private static final class People implements Workers {
        @Override
        public void add(Worker worker) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Worker> all() {
            return DemoFirm.workers();
        }
    }

    private static final class Catalogue implements Activities {
        @Override
        public void add(Activity version) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Activity> all() {
            return DemoFirm.activities();
        }
    }

    private static final class Book implements Orders {
        @Override
        public void add(Order order) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addTask(Task task) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Order> all() {
            return DemoFirm.orders();
        }

        @Override
        public List<Order> of(Optional<ClientId> client) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Task> tasks() {
            return DemoFirm.tasks();
        }
    }

    private static final class Stored implements WorkLogs {
        private final List<WorkLog> logs = new ArrayList<>();

        @Override
        public void addAll(List<WorkLog> added) {
            logs.addAll(added);
        }

        @Override
        public List<WorkLog> of(Collection<OrderId> orders, DatePeriod period) {
            return logs.stream()
                    .filter(log -> orders.contains(log.order()) && period.contains(log.date()))
                    .toList();
        }

        @Override
        public long count() {
            return logs.size();
        }

        @Override
        public long minutes() {
            return logs.stream().mapToLong(WorkLog::minutes).sum();
        }
    }
}
