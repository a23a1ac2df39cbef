package eu.hodina.domain.insight.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.margin.Grouping;
import eu.hodina.domain.insight.margin.LoggedSum;
import eu.hodina.domain.insight.margin.WorkFate;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CapacityTest {
    private static final WorkerId ANNA = new WorkerId("anna");
    private static final WorkerId BORIS = new WorkerId("boris");
    private static final DatePeriod FEBRUARY = DatePeriod.month(YearMonth.of(2026, 2));

    @Test
    void weekends_and_czech_holidays_have_no_capacity() {
        assertThat(Capacity.FULL_TIME.of(FEBRUARY)).isEqualTo(9_600);
        // 30 days, 8 of a weekend, Good Friday and Easter Monday
        assertThat(Capacity.FULL_TIME.of(DatePeriod.month(YearMonth.of(2026, 4))))
                .isEqualTo(20 * 480);
        assertThat(Capacity.FULL_TIME.on(LocalDate.parse("2026-10-28"))).isZero();
        assertThatThrownBy(() -> new Capacity(0)).hasMessageContaining("1 to 1440");
        assertThatThrownBy(() -> new Capacity(1_441)).hasMessageContaining("1 to 1440");
    }

    @Test
    void work_for_clients_is_utilised_whether_billed_or_not() {
        List<UtilisationRow> rows = UtilisationTable.of(
                List.of(
                        logged(ANNA, WorkFate.BILLABLE, 7_000),
                        logged(ANNA, WorkFate.WRITTEN_OFF, 120),
                        logged(ANNA, WorkFate.FIXED_PRICE, 800),
                        logged(ANNA, WorkFate.REWORK, 180),
                        logged(ANNA, WorkFate.INTERNAL, 600)),
                List.of(ANNA, BORIS),
                FEBRUARY,
                Capacity.FULL_TIME,
                Set.of(Grouping.WORKER));
        assertThat(rows)
                .extracting(UtilisationRow::minutes, UtilisationRow::billable, UtilisationRow::capacity)
                .containsExactly(tuple(8_700L, 7_920L, 9_600L), tuple(0L, 0L, 9_600L));
    }

    @Test
    void months_part_the_capacity_of_some_days() {
        List<UtilisationRow> rows = UtilisationTable.of(
                List.of(),
                List.of(ANNA, BORIS),
                new DatePeriod(LocalDate.parse("2026-01-30"), LocalDate.parse("2026-03-02")),
                Capacity.FULL_TIME,
                Set.of(Grouping.MONTH));
        assertThat(rows).extracting(UtilisationRow::capacity).containsExactly(960L, 19_200L, 960L);
    }

    @Test
    void a_day_with_less_than_its_capacity_is_missing_and_more_makes_up_for_no_other() {
        List<MissingDay> missing = MissingTimesheets.of(
                List.of(ANNA),
                new DatePeriod(LocalDate.parse("2026-10-26"), LocalDate.parse("2026-11-01")),
                Capacity.FULL_TIME,
                List.of(
                        recorded("2026-10-26", 700),
                        recorded("2026-10-27", 65),
                        recorded("2026-10-28", 480),
                        recorded("2026-10-30", 480),
                        new RecordedDay(BORIS, LocalDate.parse("2026-10-29"), 480)));
        assertThat(missing)
                .containsExactly(
                        new MissingDay(ANNA, LocalDate.parse("2026-10-27"), 480, 65),
                        new MissingDay(ANNA, LocalDate.parse("2026-10-29"), 480, 0));
        assertThat(missing.get(0).minutes()).isEqualTo(415);
    }

    private static RecordedDay recorded(String day, long minutes) {
        return new RecordedDay(ANNA, LocalDate.parse(day), minutes);
    }

    private static LoggedSum logged(WorkerId worker, WorkFate fate, long minutes) {
        return new LoggedSum(
                GroupKey.ofWork(
                        Optional.empty(), new OrderId("order"), new ActivityCode("dev"), worker, YearMonth.of(2026, 2)),
                fate,
                Optional.empty(),
                LocalDate.parse("2026-02-02"),
                minutes,
                0,
                1);
    }
}
