package eu.hodina.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** rating.md, steps 8 and 9. */
class RetainerTest {
    private static final AgreementId ID = new AgreementId("A1");

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static RetainerBuilder from(String first) {
        return Retainer.from(ID, day(first)).fee(Money.parse("CZK", "10000.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, MONTH, START, 1, 2026-02-28, 2026-03-30",
        "2026-01-31, MONTH, START, 2, 2026-03-31, 2026-04-29",
        "2028-01-31, MONTH, START, 1, 2028-02-29, 2028-03-30",
        "2026-01-31, MONTH, CALENDAR, 0, 2026-01-01, 2026-01-31",
        "2026-05-16, QUARTER, CALENDAR, 0, 2026-04-01, 2026-06-30",
        "2026-05-16, QUARTER, START, 1, 2026-08-16, 2026-11-15",
        "2026-12-31, YEAR, CALENDAR, 1, 2027-01-01, 2027-12-31"
    })
    void counts_its_periods(
            String begins, BillingCycle cycle, PeriodAnchor anchor, int index, String first, String last) {
        Retainer retainer = from(begins).cycle(cycle).anchor(anchor).build();
        RetainerPeriod period = retainer.period(index);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(retainer.indexOf(period.first())).isEqualTo(index);
        assertThat(retainer.indexOf(period.last())).isEqualTo(index);
        assertThat(retainer.periodBeginning(period.first())).contains(period);
        assertThat(retainer.periodBeginning(period.first().plusDays(1))).isEmpty();
    }

    @Test
    void bills_and_grants_a_cut_period_by_days() {
        Retainer retainer = from("2026-10-16").includes(new Allowed.Time(600)).build();
        RetainerPeriod october = retainer.period(0);
        assertThat(retainer.feeOf(october)).isEqualTo(Money.parse("CZK", "5161.29"));
        assertThat(retainer.grantOf(october).units()).isEqualTo(310);
        assertThat(retainer.dueOf(october)).isEqualTo("2026-10-16");
    }

    @Test
    void bills_a_cut_period_whole_without_proration() {
        Retainer retainer = from("2026-10-16")
                .proration(Proration.NONE)
                .due(FeeDue.ARREARS)
                .includes(new Allowed.Credit(Money.parse("CZK", "999.99")))
                .build();
        RetainerPeriod october = retainer.period(0);
        assertThat(retainer.feeOf(october)).isEqualTo(Money.parse("CZK", "10000.00"));
        assertThat(retainer.grantOf(october).units()).isEqualTo(99_999);
        assertThat(retainer.dueOf(october)).isEqualTo("2026-10-31");
    }

    @Test
    void bills_each_day_at_the_fee_of_the_day() {
        Retainer retainer = Retainer.from(ID, day("2026-01-01"))
                .feeFrom(day("2026-04-16"), Money.parse("CZK", "12600.00"))
                .feeFrom(day("2025-12-01"), Money.parse("CZK", "12000.00"))
                .build();
        assertThat(retainer.feeOf(retainer.period(2))).isEqualTo(Money.parse("CZK", "12000.00"));
        assertThat(retainer.feeOf(retainer.period(3))).isEqualTo(Money.parse("CZK", "12300.00"));
        assertThat(retainer.feeOf(retainer.period(4))).isEqualTo(Money.parse("CZK", "12600.00"));
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-08-31", "1, 2026-09-30", "2, 2026-10-10", "2147483647, 2026-10-10"})
    void an_allowance_lives_to_the_end_of_the_nth_period_or_of_the_agreement(int carryOver, String expires) {
        Retainer retainer =
                from("2026-08-01").to(day("2026-10-10")).carryOver(carryOver).build();
        assertThat(retainer.expiryOf(retainer.period(0))).isEqualTo(expires);
    }

    @Test
    void refuses_what_contradicts_itself() {
        assertThatThrownBy(() -> from("2026-01-01")
                        .overagePrice(HourlyPrice.parse("CZK", "1.00"))
                        .build())
                .hasMessageContaining("overage price only with an allowance of time");
        assertThatThrownBy(() -> from("2026-01-01")
                        .includes(new Allowed.Time(60))
                        .carryOverCap(new Allowed.Credit(Money.parse("CZK", "1.00")))
                        .build())
                .hasMessageContaining("cap only of its allowance's kind");
        assertThatThrownBy(() -> Retainer.from(ID, day("2026-01-01"))
                        .feeFrom(day("2026-01-02"), Money.parse("CZK", "1.00"))
                        .build())
                .hasMessageContaining("a fee from 2026-01-01");
        assertThatThrownBy(() -> from("2026-01-02").to(day("2026-01-01")).build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
