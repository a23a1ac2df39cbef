package eu.hodina.domain.insight.margin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.insight.report.ReportProblem;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.WorkerId;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WriteOffTableTest {
    private static final ReportProblem NO_PRICE =
            new ReportProblem(ReportProblem.Code.NO_PRICE, List.of("dev", "2026-10-05"));

    @Test
    void reasons_are_kept_apart_as_they_were_given() {
        List<WriteOffRow> rows = WriteOffTable.of(
                List.of(row("anna", "sleva", "1000.00"), row("boris", "sleva", "500.00"), row("anna", "Sleva", "1.00")),
                Set.of(Grouping.ORDER));
        assertThat(rows).extracting(WriteOffRow::reason).containsExactly("Sleva", "sleva");
        assertThat(rows.get(1).value()).contains(Money.parse("CZK", "1500.00"));
        assertThat(rows.get(1).minutes()).isEqualTo(120);
        assertThat(rows.get(1).logs()).isEqualTo(2);
    }

    @Test
    void a_sum_over_a_missing_price_is_not_known() {
        WriteOffRow unknown = new WriteOffRow(
                key("boris"), "sleva", Currency.getInstance("CZK"), 60, 1, Optional.empty(), List.of(NO_PRICE));
        WriteOffRow sum = WriteOffTable.of(List.of(row("anna", "sleva", "1000.00"), unknown), Set.of())
                .get(0);
        assertThat(sum.value()).isEmpty();
        assertThat(sum.problems()).containsExactly(NO_PRICE);
    }

    private static WriteOffRow row(String worker, String reason, String value) {
        return new WriteOffRow(
                key(worker),
                reason,
                Currency.getInstance("CZK"),
                60,
                1,
                Optional.of(Money.parse("CZK", value)),
                List.of());
    }

    private static GroupKey key(String worker) {
        return GroupKey.ofWork(
                Optional.of(new ClientId("alfa")),
                new OrderId("order"),
                new ActivityCode("dev"),
                new WorkerId(worker),
                YearMonth.of(2026, 10));
    }
}
