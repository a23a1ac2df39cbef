package eu.hodina.domain.insight.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.insight.report.ReportColumn.Type;
import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Totals and quotients; the numbers are those of handbook 8. */
class ReportTest {
    private static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.of("order", Type.TEXT),
            ReportColumn.of("minutes", Type.MINUTES),
            ReportColumn.of("revenue", Type.MONEY),
            ReportColumn.of("margin", Type.MONEY),
            ReportColumn.percent("marginPercent", "margin", "revenue"),
            ReportColumn.perHour("effectiveRate", "revenue", "minutes"));

    private static ReportRow row(String order, long minutes, String revenue, ReportCell margin) {
        return ReportRow.of(
                List.of(
                        ReportCell.text(order),
                        ReportCell.minutes(minutes),
                        ReportCell.amount(Money.parse("CZK", revenue)),
                        margin,
                        ReportCell.NONE,
                        ReportCell.NONE),
                Map.of("order", order));
    }

    private static ReportCell crowns(String amount) {
        return ReportCell.amount(Money.parse("CZK", amount));
    }

    private static Report of(ReportRow... rows) {
        return Report.of("margin", COLUMNS, List.of(rows));
    }

    @Test
    void the_margin_is_41_91_per_cent_and_an_hour_earns_1_386_67() {
        Report report = of(row("Z1", 2700, "62400.00", crowns("26150.00")));
        assertThat(report.rows().get(0).cells().subList(4, 6))
                .containsExactly(new ReportCell.Percent(4191), crowns("1386.67"));
        assertThat(report.totals().get(0).cells().subList(1, 6))
                .isEqualTo(report.rows().get(0).cells().subList(1, 6));
    }

    @Test
    void a_retainer_with_overage_earns_1_271_43_an_hour_and_52_81_per_cent() {
        assertThat(of(row("Z1", 840, "17800.00", crowns("9400.00")))
                        .rows()
                        .get(0)
                        .cells()
                        .subList(4, 6))
                .containsExactly(new ReportCell.Percent(5281), crowns("1271.43"));
        assertThat(of(row("X", 240, "8000.00", crowns("8000.00")))
                        .rows()
                        .get(0)
                        .cells()
                        .get(5))
                .isEqualTo(crowns("2000.00"));
    }

    @Test
    void totals_are_the_sums_of_the_rows_and_their_quotients() {
        Report report = of(row("Z1", 60, "1000.00", crowns("-100.00")), row("Z2", 30, "500.01", crowns("300.00")));
        assertThat(report.totals()).hasSize(1);
        assertThat(report.totals().get(0).cells())
                .containsExactly(
                        ReportCell.NONE,
                        ReportCell.minutes(90),
                        crowns("1500.01"),
                        crowns("200.00"),
                        new ReportCell.Percent(1333),
                        crowns("1000.01"));
        assertThat(report.rows().get(0).cells().get(4)).isEqualTo(new ReportCell.Percent(-1000));
    }

    @Test
    void what_is_not_known_makes_its_total_unknown_and_no_other() {
        Report report = of(row("Z1", 60, "1000.00", ReportCell.UNKNOWN), row("Z2", 30, "500.00", crowns("1.00")));
        assertThat(report.totals().get(0).cells().subList(2, 5))
                .containsExactly(crowns("1500.00"), ReportCell.UNKNOWN, ReportCell.UNKNOWN);
    }

    @Test
    void nothing_is_no_per_cent() {
        Report report = of(row("Z1", 0, "0.00", crowns("-5.00")));
        assertThat(report.rows().get(0).cells().subList(4, 6)).containsExactly(ReportCell.NONE, ReportCell.NONE);
        assertThat(of().totals()).isEmpty();
    }

    @Test
    void currencies_have_totals_of_their_own() {
        ReportRow euros = ReportRow.of(
                List.of(
                        ReportCell.text("Z3"),
                        ReportCell.minutes(10),
                        ReportCell.amount(Money.parse("EUR", "1.00")),
                        ReportCell.NONE,
                        ReportCell.NONE,
                        ReportCell.NONE),
                Map.of());
        assertThat(of(row("Z1", 60, "1000.00", crowns("1.00")), euros).totals())
                .extracting(total -> total.currency().orElseThrow().getCurrencyCode())
                .containsExactly("CZK", "EUR");
    }

    @Test
    void a_cell_of_another_type_is_refused() {
        assertThatThrownBy(() -> of(row("Z1", 1, "1.00", ReportCell.minutes(5))))
                .hasMessageContaining("margin holds MONEY");
        assertThatThrownBy(() -> Report.of("x", COLUMNS, List.of(ReportRow.of(List.of(), Map.of()))))
                .hasMessageContaining("6 columns");
    }
}
