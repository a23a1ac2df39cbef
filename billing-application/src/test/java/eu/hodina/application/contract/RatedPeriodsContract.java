package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.NOVEMBER;
import static eu.hodina.application.fixture.Fixtures.OCTOBER;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aRatedPeriod;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.invoice.UnbilledLine;
import eu.hodina.application.rating.LineToBill;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.LineKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rated periods, and their lines until an invoice bills them. */
public abstract class RatedPeriodsContract extends PortsContract {
    private static final Optional<ClientId> PEKARNA =
            Optional.of(aClient("pekarna").id());
    private static final DatePeriod YEAR = new DatePeriod(day("2026-01-01"), day("2026-12-31"));

    protected RatedPeriodsContract(Ports empty) {
        super(empty);
    }

    private static RatedPeriod own(String name, DatePeriod period) {
        return new RatedPeriod(
                new RatedPeriodId(identityOf(name)), Optional.empty(), period, CZK, List.of(), List.of());
    }

    @Test
    void charges_come_back_by_period_and_log() {
        RatedPeriod october = aRatedPeriod(OCTOBER);
        ports().ratedPeriods().add(october);
        List<RatedCharge> expected = new ArrayList<>(october.charges());
        expected.sort(Comparator.comparing(RatedCharge::log));
        assertThat(ports().ratedPeriods().charges()).containsExactlyElementsOf(expected);
        assertThat(ports().ratedPeriods().measuredMinutes()).isEqualTo(95);
    }

    @Test
    void nothing_is_rated_at_first() {
        assertThat(ports().ratedPeriods().charges()).isEmpty();
        assertThat(ports().ratedPeriods().measuredMinutes()).isZero();
        assertThat(ports().unbilledLines().billedMinutes()).isZero();
        assertThat(ports().ratedPeriods().isRated(PEKARNA, OCTOBER)).isFalse();
    }

    @Test
    void a_period_is_rated_where_a_day_of_it_is() {
        ports().ratedPeriods().add(aRatedPeriod(OCTOBER));
        assertThat(rated("2026-10-31", "2026-11-30")).isTrue();
        assertThat(rated("2026-09-01", "2026-10-01")).isTrue();
        assertThat(rated("2026-10-10", "2026-10-10")).isTrue();
        assertThat(rated("2026-11-01", "2026-11-30")).isFalse();
        assertThat(rated("2026-09-01", "2026-09-30")).isFalse();
        assertThat(ports().ratedPeriods().isRated(Optional.empty(), OCTOBER)).isFalse();
    }

    private boolean rated(String from, String to) {
        return ports().ratedPeriods().isRated(PEKARNA, new DatePeriod(day(from), day(to)));
    }

    @Test
    void a_period_of_a_client_is_rated_once() {
        ports().ratedPeriods().add(aRatedPeriod(OCTOBER));
        assertThatThrownBy(() -> ports().ratedPeriods().add(aRatedPeriod(YEAR)))
                .isInstanceOf(IllegalStateException.class);
        ports().ratedPeriods().add(aRatedPeriod(NOVEMBER));
        assertThat(ports().ratedPeriods().measuredMinutes()).isEqualTo(190);
    }

    @Test
    void a_period_of_the_firms_own_projects_is_rated_once() {
        ports().ratedPeriods().add(own("one", OCTOBER));
        assertThat(ports().ratedPeriods().isRated(Optional.empty(), OCTOBER)).isTrue();
        assertThatThrownBy(() -> ports().ratedPeriods().add(own("two", OCTOBER)))
                .isInstanceOf(IllegalStateException.class);
        ports().ratedPeriods().add(own("three", NOVEMBER));
    }

    @Test
    void lines_wait_for_their_invoice_in_the_order_of_period_and_position() {
        ports().ratedPeriods().add(aRatedPeriod(NOVEMBER));
        ports().ratedPeriods().add(aRatedPeriod(OCTOBER));
        List<UnbilledLine> waiting = unbilled(YEAR);
        assertThat(waiting).extracting(UnbilledLine::period).containsExactly(OCTOBER, OCTOBER, NOVEMBER, NOVEMBER);
        assertThat(waiting).extracting(UnbilledLine::position).containsExactly(0, 1, 0, 1);
        assertThat(waiting.subList(0, 2))
                .extracting(UnbilledLine::line)
                .containsExactlyElementsOf(aRatedPeriod(OCTOBER).lines());
        assertThat(unbilled(new DatePeriod(day("2026-10-02"), day("2026-12-31"))))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_line_of_any_kind_comes_back(LineKind kind) {
        RatedPeriod october = aRatedPeriod(OCTOBER);
        LineToBill line = new LineToBill(
                kind,
                "DEV",
                OptionalLong.empty(),
                Optional.empty(),
                crowns("-1450.00"),
                Optional.empty(),
                Optional.empty());
        ports().ratedPeriods().add(new RatedPeriod(october.id(), PEKARNA, OCTOBER, CZK, List.of(), List.of(line)));
        assertThat(unbilled(OCTOBER)).extracting(UnbilledLine::line).containsExactly(line);
    }

    @Test
    void a_line_is_billed_once() {
        ports().ratedPeriods().add(aRatedPeriod(OCTOBER));
        ports().invoices().add(anInvoice("FV20260001"));
        List<UnbilledLine> first = unbilled(OCTOBER).subList(0, 1);
        ports().unbilledLines().billed(first, anInvoice("FV20260001").id());
        assertThat(unbilled(OCTOBER)).extracting(UnbilledLine::position).containsExactly(1);
        assertThat(ports().unbilledLines().billedMinutes()).isEqualTo(75);
        assertThatThrownBy(() -> ports().unbilledLines()
                        .billed(first, anInvoice("FV20260001").id()))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<UnbilledLine> unbilled(DatePeriod within) {
        return ports().unbilledLines().of(PEKARNA.orElseThrow(), within);
    }
}
