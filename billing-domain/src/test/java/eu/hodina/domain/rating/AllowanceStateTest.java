package eu.hodina.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten hours a month, one month carried over, 200 minutes at the most. */
class AllowanceStateTest {
    private static final AgreementId A1 = new AgreementId("A1");
    private static final Retainer RETAINER = Retainer.from(A1, LocalDate.parse("2026-09-01"))
            .fee(Money.parse("CZK", "12000.00"))
            .includes(minutes(600))
            .carryOver(1)
            .carryOverCap(minutes(200))
            .build();
    private static final AgreementPeriod OF_SEPTEMBER = new AgreementPeriod(A1, LocalDate.parse("2026-09-01"));
    private static final AgreementPeriod OF_OCTOBER = new AgreementPeriod(A1, LocalDate.parse("2026-10-01"));

    private static Allowed minutes(long minutes) {
        return new Allowed.Time(minutes);
    }

    private static AllowanceBalance row(AgreementPeriod of, long granted, long used, long lost, long left) {
        return new AllowanceBalance(of, minutes(granted), minutes(used), minutes(lost), minutes(left));
    }

    private static LogDraw draw(String log, String date, AgreementPeriod of, long drawn) {
        return new LogDraw(new WorkLogId(log), LocalDate.parse(date), of, minutes(drawn));
    }

    private static AllowanceRun september() {
        return new AllowanceRun(
                DatePeriod.month(YearMonth.of(2026, 9)),
                List.of(row(OF_SEPTEMBER, 600, 300, 0, 300)),
                List.of(draw("a", "2026-09-10", OF_SEPTEMBER, 300)));
    }

    private static AllowanceRun october() {
        return new AllowanceRun(
                DatePeriod.month(YearMonth.of(2026, 10)),
                List.of(row(OF_SEPTEMBER, 300, 200, 100, 0), row(OF_OCTOBER, 600, 50, 0, 550)),
                List.of(draw("b", "2026-10-02", OF_SEPTEMBER, 200), draw("b", "2026-10-02", OF_OCTOBER, 50)));
    }

    @Test
    void what_is_carried_over_the_cap_is_lost_and_the_rest_is_drawn_first() {
        List<AllowanceState> states = AllowanceState.of(RETAINER, List.of(september(), october()));
        assertThat(states)
                .extracting(
                        AllowanceState::allowance,
                        AllowanceState::granted,
                        AllowanceState::used,
                        AllowanceState::carried,
                        AllowanceState::lost,
                        AllowanceState::left)
                .containsExactly(
                        tuple(OF_SEPTEMBER, minutes(600), minutes(500), minutes(200), minutes(100), minutes(0)),
                        tuple(OF_OCTOBER, minutes(600), minutes(50), minutes(0), minutes(0), minutes(550)));
        assertThat(states.get(0).draws())
                .containsExactly(
                        draw("a", "2026-09-10", OF_SEPTEMBER, 300), draw("b", "2026-10-02", OF_SEPTEMBER, 200));
    }

    @Test
    void in_its_own_period_nothing_is_carried_yet() {
        AllowanceState state = AllowanceState.of(RETAINER, List.of(september())).get(0);
        assertThat(state.left()).isEqualTo(minutes(300));
        assertThat(state.carried()).isEqualTo(minutes(0));
        assertThat(state.percentUsed()).isEqualTo(50);
    }

    @Test
    void a_run_hands_on_what_is_left_and_what_still_runs() {
        LocalDate november = LocalDate.parse("2026-11-01");
        assertThat(october().opening(List.of(RETAINER), november))
                .singleElement()
                .satisfies(opening -> {
                    assertThat(opening.allowance()).isEqualTo(OF_OCTOBER);
                    assertThat(opening.left()).isEqualTo(minutes(550));
                });
        assertThat(october().opening(List.of(), november)).isEmpty();
    }

    @Test
    void without_runs_there_is_nothing_to_tell() {
        assertThat(AllowanceState.of(RETAINER, List.of())).isEmpty();
    }
}
