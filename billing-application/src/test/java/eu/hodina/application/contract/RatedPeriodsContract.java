package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.NOVEMBER;
import static eu.hodina.application.fixture.Fixtures.OCTOBER;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aRatedPeriod;
import static eu.hodina.application.fixture.Fixtures.aWorkLog;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.catalog.UsedVersion;
import eu.hodina.application.invoice.BilledItem;
import eu.hodina.application.rating.ClientHoldings;
import eu.hodina.application.rating.LineToBill;
import eu.hodina.application.rating.LivePeriod;
import eu.hodina.application.rating.RatedBasis;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.application.rating.UnbilledLine;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.BilledLine;
import eu.hodina.domain.rating.BilledPeriod;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.IssuedDocument;
import eu.hodina.domain.rating.LineKey;
import eu.hodina.domain.rating.LineKind;
import eu.hodina.domain.rating.OrderTerms;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLogId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        assertThat(ports().billedItems().billedMinutes()).isZero();
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
        List<UnbilledLine> waiting = waiting();
        assertThat(waiting).extracting(UnbilledLine::period).containsExactly(OCTOBER, OCTOBER, NOVEMBER, NOVEMBER);
        assertThat(waiting).extracting(UnbilledLine::position).containsExactly(0, 1, 0, 1);
        assertThat(waiting.subList(0, 2))
                .extracting(UnbilledLine::line)
                .containsExactlyElementsOf(aRatedPeriod(OCTOBER).lines());
        assertThat(ports().ratedPeriods().waitingOf(aRatedPeriod(NOVEMBER).id()))
                .isEqualTo(waiting.subList(2, 4));
    }

    @ParameterizedTest
    @EnumSource
    void a_line_of_any_kind_comes_back(LineKind kind) {
        boolean isDifference = kind == LineKind.DIFFERENCE;
        LineKey key = keyOf(isDifference ? LineKind.MINIMUM : kind);
        OptionalLong minutes = kind == LineKind.WORK ? OptionalLong.of(75) : OptionalLong.empty();
        LineToBill line = isDifference
                ? LineToBill.difference(key, "DEV", crowns("-1450.00"), Optional.empty())
                : LineToBill.of(key, "DEV", minutes, crowns("1500.00"));
        ports().ratedPeriods().add(of(List.of(line)));
        assertThat(waiting()).extracting(UnbilledLine::line).containsExactly(line);
    }

    private static LineKey keyOf(LineKind kind) {
        return new LineKey(
                OCTOBER,
                kind,
                "DEV",
                Optional.of(new OrderId(identityOf("order Z20260001"))),
                kind == LineKind.WORK ? Optional.of(HourlyPrice.parse("CZK", "1200.00")) : Optional.empty(),
                kind == LineKind.FEE ? Optional.of(day("2026-10-01")) : Optional.empty(),
                Optional.of(VatRate.ofPercent("21")));
    }

    private static RatedPeriod of(List<LineToBill> lines) {
        return new RatedPeriod(aRatedPeriod(OCTOBER).id(), PEKARNA, OCTOBER, CZK, List.of(), lines);
    }

    @Test
    void a_rated_period_comes_back_as_it_was() {
        RatedPeriod plain = aRatedPeriod(OCTOBER);
        ActivityRule rule = new ActivityRule(
                new ActivityCode("PROG"),
                new BillingRule(15, BillingRule.Mode.UP, 5, 30, Optional.of(crowns("500.00")), BillingRule.Scope.DAY));
        BilledPeriod terms = new BilledPeriod(
                OCTOBER,
                day("2026-11-05"),
                Optional.of(VatRate.ofPercent("21")),
                new ClientTerms(Optional.of(new PriceListCode("VIP")), LineGrouping.TASK, List.of(rule)),
                List.of(
                        new OrderTerms(
                                new OrderId(identityOf("order Z20260001")),
                                Pricing.FIXED,
                                true,
                                true,
                                List.of(new ActivityPrice(
                                        new ActivityCode("PROG"), HourlyPrice.parse("CZK", "1300.00"))),
                                List.of(rule)),
                        OrderTerms.byTime(new OrderId(identityOf("order Z20260002")))));
        RatedPeriod rated = new RatedPeriod(
                plain.id(),
                plain.client(),
                plain.period(),
                CZK,
                plain.charges(),
                plain.lines(),
                List.of(new UsedVersion(UsedVersion.Kind.PRICE_LIST, "VIP", Optional.empty())),
                List.of(),
                AllowanceRun.none(OCTOBER),
                new RatedBasis(terms, "0123456789abcdef".repeat(4), 2, 0));
        ports().ratedPeriods().add(rated);
        assertThat(ports().ratedPeriods().find(rated.id())).contains(rated);
        assertThat(ports().ratedPeriods().find(new RatedPeriodId(identityOf("nobody"))))
                .isEmpty();
    }

    @Test
    void a_superseded_period_stays_on_record_and_makes_room() {
        RatedPeriod first = aRatedPeriod(OCTOBER);
        ports().ratedPeriods().add(first);
        ports().ratedPeriods().supersede(first.id());
        assertThat(ports().ratedPeriods().isRated(PEKARNA, OCTOBER)).isFalse();
        assertThat(waiting()).isEmpty();
        RatedPeriod second = new RatedPeriod(
                new RatedPeriodId(identityOf("second")), PEKARNA, OCTOBER, CZK, first.charges(), first.lines());
        ports().ratedPeriods().add(second);
        assertThat(ports().ratedPeriods().measuredMinutes()).isEqualTo(95);
        assertThat(ports().ratedPeriods().find(first.id())).contains(first);
        ports().ratedPeriods().supersede(second.id());
        assertThatThrownBy(() -> ports().ratedPeriods().supersede(second.id())).isInstanceOf(RuntimeException.class);
        assertThat(ports().ratedPeriods().live(PEKARNA.orElseThrow())).isEmpty();
    }

    @Test
    void a_line_is_billed_once_and_may_be_billed_anew_when_it_was_given_back() {
        Invoice invoice = anInvoice("FV20260001");
        RatedPeriod october = aRatedPeriod(OCTOBER);
        ports().ratedPeriods().add(october);
        ports().invoices().add(invoice);
        BilledItem first = new BilledItem.OfRating(october.id(), 0);
        ports().billedItems().bill(invoice.id(), Map.of(0, first));
        assertThat(waiting()).extracting(UnbilledLine::position).containsExactly(1);
        assertThat(ports().billedItems().billedMinutes()).isEqualTo(75);
        assertThat(ports().workLogs().isBilled(new WorkLogId(identityOf("log b"))))
                .isTrue();
        assertThat(ports().ratedPeriods().live(PEKARNA.orElseThrow()))
                .containsExactly(new LivePeriod(october.id(), OCTOBER, true, false, ""));
        assertThat(ports().ratedPeriods().billed(PEKARNA.orElseThrow(), OCTOBER))
                .containsExactly(IssuedDocument.invoice(
                        invoice.id().value(),
                        List.of(new BilledLine(october.lines().get(0).key(), crowns("1500.00")))));
        assertThatThrownBy(() -> ports().billedItems().bill(invoice.id(), Map.of(1, first)))
                .isInstanceOf(IllegalStateException.class);
        ports().transactions().run(() -> ports().billedItems().giveBack(invoice.id()));
        assertThat(waiting()).extracting(UnbilledLine::position).containsExactly(0, 1);
        assertThat(ports().ratedPeriods().billed(PEKARNA.orElseThrow(), OCTOBER))
                .isEmpty();
        assertThat(ports().billedItems().find(invoice.id(), 0)).contains(first);
        assertThat(ports().billedItems().find(invoice.id(), 1)).isEmpty();
        assertThat(ports().workLogs().isBilled(new WorkLogId(identityOf("log b"))))
                .isFalse();
    }

    @Test
    void late_work_and_corrections_show_on_the_period_that_holds() {
        RatedPeriod october = aRatedPeriod(OCTOBER);
        ports().ratedPeriods().add(october);
        assertThat(isLate()).isFalse();
        ports().workLogs().addAll(List.of(aWorkLog("c", "2026-10-31", 20)));
        assertThat(isLate()).isTrue();
        ports().workLogs().remove(new WorkLogId(identityOf("log c")));
        assertThat(isLate()).isFalse();
        WorkLogId log = new WorkLogId(identityOf("log a"));
        Correction correction =
                new Correction(new WorkLogId(identityOf("correction")), log, 60, Optional.of("promised"));
        ports().workLogs().correct(log, correction);
        assertThat(isLate()).isTrue();
        OrderId order = new OrderId(identityOf("order Z20260001"));
        assertThat(ports().workLogs().corrections(List.of(order), OCTOBER)).containsExactly(correction);
        assertThat(ports().workLogs().corrections(List.of(order), NOVEMBER)).isEmpty();
    }

    @Test
    void a_survey_tells_what_there_is_of_a_client() {
        ClientId client = PEKARNA.orElseThrow();
        ClientHoldings holdings = ports().clientSurvey().of(client);
        assertThat(holdings)
                .isEqualTo(
                        new ClientHoldings(false, false, false, false, false, false, Optional.of(day("2026-10-05"))));
        ports().ratedPeriods().add(aRatedPeriod(OCTOBER));
        assertThat(ports().clientSurvey().of(client).rated()).isTrue();
        Correction correction = new Correction(
                new WorkLogId(identityOf("correction")),
                new WorkLogId(identityOf("log a")),
                60,
                Optional.of("promised"));
        ports().workLogs().correct(new WorkLogId(identityOf("log a")), correction);
        assertThat(ports().clientSurvey().of(client).corrections()).isTrue();
        assertThat(ports().clientSurvey().of(new ClientId(identityOf("nobody"))))
                .isEqualTo(ClientHoldings.NOTHING);
    }

    private boolean isLate() {
        return ports().ratedPeriods().live(PEKARNA.orElseThrow()).get(0).hasLateWork();
    }

    private List<UnbilledLine> waiting() {
        return ports().ratedPeriods().waiting(PEKARNA.orElseThrow());
    }
}
