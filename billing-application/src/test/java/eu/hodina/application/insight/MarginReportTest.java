package eu.hodina.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.rating.RatedCharge;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.insight.MarginProblem;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.rating.Disposition;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MarginReportTest {
    private static final Currency CZK = Currency.getInstance("CZK");
    private static final DatePeriod OCTOBER = DatePeriod.month(YearMonth.of(2026, 10));

    private final KeptBooks books = new KeptBooks();

    @Test
    void the_margin_report_joins_charges_with_their_logs() {
        log("a", "2026-10-05", 90);
        charge("a", 90, "2175.00");
        log("old", "2026-09-05", 60);
        charge("old", 60, "999.00");
        List<MarginReport.Row> rows = new MarginReport(books).of(OCTOBER, CZK, List.of());
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).order().number()).isEqualTo("Z20260001");
        assertThat(rows.get(0).margin().revenue()).contains(czk("2175.00"));
        assertThat(rows.get(0).margin().cost()).contains(czk("900.00"));
        assertThat(rows.get(0).margin().margin()).contains(czk("1275.00"));
        List<MarginReport.Row> september =
                new MarginReport(books).of(DatePeriod.month(YearMonth.of(2026, 9)), CZK, List.of());
        assertThat(september.get(0).margin().problems())
                .containsExactly(new MarginProblem.NoCostRate(new WorkerId("anna"), LocalDate.parse("2026-09-05"), 60));
    }

    private void log(String id, String date, int minutes) {
        books.logs.add(new WorkLog(
                new WorkLogId(id),
                new OrderId("order"),
                new TaskId("task"),
                new WorkerId("anna"),
                new ActivityCode("dev"),
                LocalDate.parse(date),
                Optional.empty(),
                minutes,
                WorkKind.BILLABLE,
                Optional.empty(),
                ""));
    }

    private void charge(String log, long measured, String amount) {
        books.charges.add(new RatedCharge(
                new WorkLogId(log),
                Optional.empty(),
                new OrderId("order"),
                Disposition.BILLABLE,
                measured,
                measured,
                czk(amount),
                OptionalInt.empty()));
    }

    private static Money czk(String amount) {
        return Money.parse("CZK", amount);
    }
}
