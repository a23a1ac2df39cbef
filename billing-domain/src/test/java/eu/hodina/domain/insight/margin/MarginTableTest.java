package eu.hodina.domain.insight.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.insight.report.ReportProblem;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.ExchangeRates;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.rating.Disposition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The worked numbers of handbook 8. */
class MarginTableTest {
    private static final Currency CZK = Currency.getInstance("CZK");
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final ClientId CLIENT = new ClientId("client");
    private static final AgreementId RETAINER = new AgreementId("retainer");
    private static final LocalDate FIRST = LocalDate.parse("2026-07-01");

    @Test
    void the_order_of_the_handbook_earns_41_91_per_cent() {
        MarginFacts facts = facts().logged(
                        work("x", "A", WorkFate.BILLABLE, "600.00", 20 * 60),
                        work("x", "A", WorkFate.BILLABLE, "650.00", 15 * 60),
                        work("x", "B", WorkFate.BILLABLE, "450.00", 5 * 60),
                        work("x", "B", WorkFate.WRITTEN_OFF, "450.00", 2 * 60),
                        work("x", "B", WorkFate.REWORK, "450.00", 3 * 60))
                .charged(new ChargedSum(key("x", "A"), Disposition.BILLABLE, true, 2400, 2400, crowns("60000.00")))
                .goods(goods("2400.00", "2000.00"), goods("0.00", "8000.00"))
                .writtenOff(new KeyedAmount(key("x", "B"), crowns("3000.00")))
                .made();
        List<MarginRow> rows = table().of(facts, Set.of(Grouping.ORDER));
        assertThat(rows)
                .extracting(MarginRow::kind, MarginRow::minutes, MarginRow::revenue, MarginRow::labour)
                .containsExactly(
                        tuple(MarginKind.REGULAR, 2520L, some("62400.00"), some("24900.00")),
                        tuple(MarginKind.REWORK, 180L, Optional.empty(), some("1350.00")));
        assertThat(rows.get(0).parts())
                .containsEntry(MarginPart.DIRECT, crowns("10000.00"))
                .containsEntry(MarginPart.WRITTEN_OFF, crowns("3000.00"));
    }

    @Test
    void a_fee_goes_where_it_was_used() {
        MarginFacts facts = facts().fees(fee("12000.00"))
                .drawn(draw("x", "2026-07-10", 240), draw("y", "2026-07-12", 120))
                .made();
        assertThat(table(retainer()).of(facts, Set.of(Grouping.ORDER)))
                .extracting(MarginRow::kind, row -> row.key().order(), MarginRow::revenue)
                .containsExactly(
                        tuple(MarginKind.REGULAR, Optional.of(new OrderId("x")), some("8000.00")),
                        tuple(MarginKind.REGULAR, Optional.of(new OrderId("y")), some("4000.00")));
    }

    @Test
    void overage_is_earned_beside_the_fee() {
        MarginFacts facts = facts().logged(work("x", "A", WorkFate.BILLABLE, "600.00", 14 * 60))
                .charged(
                        new ChargedSum(key("x", "A"), Disposition.COVERED, true, 600, 600, crowns("0.00")),
                        new ChargedSum(key("x", "A"), Disposition.BILLABLE, true, 240, 240, crowns("5800.00")))
                .fees(fee("12000.00"))
                .drawn(draw("x", "2026-07-10", 600))
                .made();
        MarginRow row = table(retainer()).of(facts, Set.of(Grouping.ORDER)).get(0);
        assertThat(row.revenue()).isEqualTo(some("17800.00"));
        assertThat(row.labour()).isEqualTo(some("8400.00"));
        assertThat(row.billed()).isEqualTo(840);
    }

    @Test
    void a_period_without_work_is_an_unused_retainer_of_the_client() {
        MarginFacts facts = facts().fees(fee("12000.00")).made();
        assertThat(table(retainer()).of(facts, Set.of(Grouping.ORDER)))
                .extracting(
                        MarginRow::kind,
                        row -> row.key().client(),
                        row -> row.key().order(),
                        MarginRow::revenue)
                .containsExactly(
                        tuple(MarginKind.UNUSED_RETAINER, Optional.of(CLIENT), Optional.empty(), some("12000.00")));
    }

    @Test
    void a_package_earns_as_it_is_drawn_and_what_expires_on_its_last_day() {
        AgreementId p1 = new AgreementId("p1");
        AgreementPeriod bought = new AgreementPeriod(p1, LocalDate.parse("2026-01-10"));
        Agreement terms = new ServicePackage(
                p1,
                AgreementScope.EVERYTHING,
                LocalDate.parse("2026-01-10"),
                Optional.of(LocalDate.parse("2026-07-31")),
                crowns("13000.00"),
                Optional.of(new Allowed.Time(600)),
                Optional.empty());
        MarginFacts facts = facts().drawn(
                        new DrawnSum(bought, LocalDate.parse("2026-05-05"), key("x", "A"), true, true, 420),
                        new DrawnSum(bought, LocalDate.parse("2026-07-15"), key("x", "A"), true, true, 120))
                .lapsed(new LapsedSum(bought, 60))
                .made();
        assertThat(table(terms).of(facts, Set.of(Grouping.ORDER)))
                .extracting(MarginRow::kind, MarginRow::revenue)
                .containsExactly(
                        tuple(MarginKind.EXPIRED_PACKAGE, some("1300.00")), tuple(MarginKind.REGULAR, some("2600.00")));
    }

    @Test
    void a_missing_cost_rate_makes_a_row_of_error_and_never_a_zero() {
        LoggedSum free = new LoggedSum(key("x", "A"), WorkFate.BILLABLE, Optional.empty(), FIRST, 90, 0, 2);
        MarginRow row =
                table().of(facts().logged(free).made(), Set.of(Grouping.ORDER)).get(0);
        assertThat(row.labour()).isEmpty();
        assertThat(row.problems())
                .containsExactly(new ReportProblem(ReportProblem.Code.NO_COST_RATE, List.of("A", "2026-07-01", "90")));
    }

    @Test
    void a_foreign_amount_without_a_rate_is_a_problem_of_the_revenue() {
        ChargedSum foreign =
                new ChargedSum(key("x", "A"), Disposition.BILLABLE, true, 60, 60, Money.parse("EUR", "100.00"));
        MarginRow row = table().of(facts().charged(foreign).made(), Set.of(Grouping.ORDER))
                .get(0);
        assertThat(row.isRevenueKnown()).isFalse();
        assertThat(row.problems())
                .containsExactly(new ReportProblem(ReportProblem.Code.NO_EXCHANGE_RATE, List.of("EUR", "2026-07-31")));
    }

    @Test
    void what_money_covers_is_no_revenue_of_the_work_again() {
        Agreement terms = Retainer.from(RETAINER, FIRST)
                .fee(crowns("15000.00"))
                .includes(new Allowed.Credit(crowns("15000.00")))
                .build();
        MarginFacts facts = facts().charged(
                        new ChargedSum(key("x", "A"), Disposition.BILLABLE, true, 660, 660, crowns("15200.00")))
                .fees(fee("15000.00"))
                .drawn(new DrawnSum(
                        new AgreementPeriod(RETAINER, FIRST),
                        LocalDate.parse("2026-07-20"),
                        key("x", "A"),
                        false,
                        true,
                        1_500_000))
                .made();
        MarginRow row = table(terms).of(facts, Set.of(Grouping.ORDER)).get(0);
        assertThat(row.parts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(MarginPart.BILLED, crowns("200.00"), MarginPart.RETAINER, crowns("15000.00")));
    }

    @Test
    void an_unbilled_difference_moves_from_what_is_billed_to_what_is_not() {
        MarginFacts facts = facts().charged(
                        new ChargedSum(key("x", "A"), Disposition.BILLABLE, true, 120, 120, crowns("2400.00")))
                .lines(new LineSum(
                        GroupKey.withoutWork(Optional.of(CLIENT), Optional.of(new OrderId("x")), JULY),
                        true,
                        false,
                        crowns("1200.00")))
                .made();
        MarginRow row = table().of(facts, Set.of(Grouping.ORDER)).get(0);
        assertThat(row.parts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(MarginPart.BILLED, crowns("1200.00"), MarginPart.UNBILLED, crowns("1200.00")));
        assertThat(row.isEstimate()).isTrue();
    }

    @Test
    void shares_of_a_fee_add_up_to_it_in_whatever_order_they_come() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<DrawnSum> draws = new ArrayList<>(IntStream.rangeClosed(1, 1 + random.nextInt(30))
                    .mapToObj(i -> draw(
                            "o" + random.nextInt(5),
                            FIRST.plusDays(random.nextInt(31)).toString(),
                            1 + random.nextInt(500)))
                    .toList());
            Money fee = Money.ofMinor(CZK, random.nextInt(1_000_000));
            MarginFacts facts = facts().fees(new AgreementFee(new AgreementPeriod(RETAINER, FIRST), fee))
                    .drawn(draws.toArray(DrawnSum[]::new))
                    .made();
            List<MarginRow> rows = table(retainer()).of(facts, Set.of(Grouping.ORDER));
            assertThat(rows.stream()
                            .map(row -> row.revenue().orElse(Money.zero(CZK)))
                            .reduce(Money.zero(CZK), Money::plus))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(fee);
            Collections.shuffle(draws, random);
            MarginFacts shuffled = facts().fees(new AgreementFee(new AgreementPeriod(RETAINER, FIRST), fee))
                    .drawn(draws.toArray(DrawnSum[]::new))
                    .made();
            assertThat(table(retainer()).of(shuffled, Set.of(Grouping.ORDER)))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(rows);
        }
    }

    private static MarginTable table(Agreement... terms) {
        return new MarginTable(
                ReportFilter.of(DatePeriod.month(JULY)),
                Arrays.stream(terms)
                        .map(one -> new ClientAgreement(
                                one,
                                CLIENT,
                                BilingualName.same("Paušál"),
                                AgreementStage.AGREED,
                                Optional.empty(),
                                false))
                        .toList(),
                new HomeCurrency(CZK, new ExchangeRates(List.of()), LocalDate.parse("2026-08-15")));
    }

    private static Agreement retainer() {
        return Retainer.from(RETAINER, FIRST)
                .fee(crowns("12000.00"))
                .includes(new Allowed.Time(600))
                .build();
    }

    private static AgreementFee fee(String amount) {
        return new AgreementFee(new AgreementPeriod(RETAINER, FIRST), crowns(amount));
    }

    private static DrawnSum draw(String order, String day, long minutes) {
        return new DrawnSum(
                new AgreementPeriod(RETAINER, FIRST), LocalDate.parse(day), key(order, "A"), true, true, minutes);
    }

    private static LoggedSum work(String order, String worker, WorkFate fate, String hourly, long minutes) {
        return new LoggedSum(
                key(order, worker), fate, Optional.of(HourlyPrice.parse("CZK", hourly)), FIRST, minutes, 0, 1);
    }

    private static GoodsSum goods(String revenue, String cost) {
        return new GoodsSum(
                GroupKey.withoutWork(Optional.of(CLIENT), Optional.of(new OrderId("x")), JULY),
                false,
                true,
                crowns(revenue),
                crowns(cost));
    }

    private static GroupKey key(String order, String worker) {
        return GroupKey.ofWork(
                Optional.of(CLIENT), new OrderId(order), new ActivityCode("PROG"), new WorkerId(worker), JULY);
    }

    private static Money crowns(String amount) {
        return Money.parse("CZK", amount);
    }

    private static Optional<Money> some(String amount) {
        return Optional.of(crowns(amount));
    }

    private static FactsToTest facts() {
        return new FactsToTest();
    }
}
