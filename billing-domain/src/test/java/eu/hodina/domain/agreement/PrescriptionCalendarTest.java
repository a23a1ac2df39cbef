package eu.hodina.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.hodina.domain.agreement.Prescription.State;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is due, billed and forgotten, read on 23 November 2026. */
class PrescriptionCalendarTest {
    private static final LocalDate TODAY = day("2026-11-23");
    private static final AgreementId A1 = new AgreementId("A1");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Retainer monthly(String from, FeeDue due) {
        return Retainer.from(A1, day(from))
                .fee(Money.parse("CZK", "10000.00"))
                .due(due)
                .build();
    }

    private static PrescriptionCalendar ratedTo(String last, AgreementPeriod... billed) {
        return new PrescriptionCalendar(TODAY, Optional.of(day(last)), Set.of(billed));
    }

    @Test
    void a_fee_in_advance_is_billed_forgotten_due_or_upcoming() {
        var calendar = ratedTo("2026-10-31", new AgreementPeriod(A1, day("2026-09-01")));
        List<Prescription> all = calendar.of(List.of(monthly("2026-09-01", FeeDue.ADVANCE)), day("2026-12-01"));
        assertThat(all)
                .extracting(Prescription::due, Prescription::state)
                .containsExactly(
                        tuple(day("2026-09-01"), State.BILLED),
                        tuple(day("2026-10-01"), State.FORGOTTEN),
                        tuple(day("2026-11-01"), State.DUE),
                        tuple(day("2026-12-01"), State.UPCOMING));
        assertThat(calendar.of(List.of(monthly("2026-09-01", FeeDue.ADVANCE)), day("2026-11-30")))
                .hasSize(3);
    }

    @Test
    void a_fee_in_arrears_is_due_on_the_last_day_and_a_cut_month_costs_its_days() {
        List<Prescription> all =
                ratedTo("2026-10-31").of(List.of(monthly("2026-10-16", FeeDue.ARREARS)), day("2026-11-30"));
        assertThat(all)
                .extracting(one -> one.due() + " " + one.amount() + " " + one.state())
                .containsExactly("2026-10-31 5161.29 CZK FORGOTTEN", "2026-11-30 10000.00 CZK UPCOMING");
        assertThat(all.get(0).fee()).isEqualTo(new AgreementPeriod(A1, day("2026-10-01")));
    }

    @Test
    void without_any_rated_work_a_fee_is_forgotten_when_its_month_is_long_over() {
        var calendar = new PrescriptionCalendar(TODAY, Optional.empty(), Set.of());
        assertThat(calendar.of(List.of(monthly("2026-09-01", FeeDue.ARREARS)), day("2026-10-31")))
                .extracting(Prescription::state)
                .containsExactly(State.FORGOTTEN, State.DUE);
    }

    @Test
    void a_package_is_due_once_on_its_purchase_date_and_an_ended_retainer_no_more() {
        ServicePackage bought = new ServicePackage(
                new AgreementId("P1"),
                AgreementScope.EVERYTHING,
                day("2026-11-05"),
                Optional.empty(),
                Money.parse("CZK", "24000.00"),
                Optional.of(new Allowed.Time(1200)),
                Optional.empty());
        Retainer ended = monthly("2026-10-01", FeeDue.ADVANCE).endingOn(day("2026-10-31"));
        assertThat(ratedTo("2026-09-30").of(List.of(bought, ended), day("2030-01-01")))
                .extracting(one -> one.fee() + " " + one.amount() + " " + one.state())
                .containsExactly("A1 2026-10-01 10000.00 CZK DUE", "P1 2026-11-05 24000.00 CZK DUE");
        assertThat(ratedTo("2026-09-30").of(List.of(bought), day("2026-11-04"))).isEmpty();
    }
}
