package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.NOVEMBER;
import static eu.hodina.application.fixture.Fixtures.OCTOBER;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.aRatedPeriod;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.BillingCycle;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.DrawOrder;
import eu.hodina.domain.agreement.FeeDue;
import eu.hodina.domain.agreement.PeriodAnchor;
import eu.hodina.domain.agreement.Proration;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.AllowanceBalance;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.LogDraw;
import eu.hodina.domain.rating.RatedFee;
import eu.hodina.domain.time.WorkLogId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Agreements come back as they were kept, and what rated periods made of them stays. */
public abstract class AgreementsContract extends PortsContract {
    private static final ActivityCode PROG = new ActivityCode("PROG");
    private static final AgreementId FIRST = new AgreementId(identityOf("agreement 1"));
    private static final AgreementId SECOND = new AgreementId(identityOf("agreement 2"));
    private static final ClientId PEKARNA = aClient("pekarna").id();

    protected AgreementsContract(Ports empty) {
        super(empty);
    }

    private static ClientAgreement agreed(Agreement terms) {
        return new ClientAgreement(
                terms,
                PEKARNA,
                BilingualName.of("Správa", "Maintenance"),
                AgreementStage.AGREED,
                Optional.empty(),
                false);
    }

    private static Retainer retainer() {
        return Retainer.from(FIRST, day("2026-10-01"))
                .fee(crowns("1000.00"))
                .includes(new Allowed.Time(60))
                .carryOver(1)
                .build();
    }

    private static Retainer everythingSaid() {
        return Retainer.from(FIRST, day("2026-01-31"))
                .to(day("2027-06-30"))
                .scope(new AgreementScope(
                        Optional.of(new OrderId(identityOf("order Z20260001"))), Optional.of(Set.of(PROG))))
                .cycle(BillingCycle.QUARTER)
                .anchor(PeriodAnchor.START)
                .due(FeeDue.ARREARS)
                .proration(Proration.NONE)
                .feeFrom(day("2026-01-31"), crowns("12000.00"))
                .feeFrom(day("2027-01-01"), crowns("12288.00"))
                .includes(new Allowed.Time(600))
                .carryOver(2)
                .carryOverCap(new Allowed.Time(900))
                .draw(DrawOrder.CURRENT_FIRST)
                .overagePrice(HourlyPrice.parse("CZK", "1250.00"))
                .overagePriceFrom(day("2027-01-01"), new ActivityPrice(PROG, HourlyPrice.parse("CZK", "1281.00")))
                .vatRate(VatRate.ofPercent("12"))
                .build();
    }

    private static ServicePackage bought(Optional<Allowed> includes, Optional<java.time.LocalDate> expires) {
        return new ServicePackage(
                SECOND,
                new AgreementScope(Optional.empty(), Optional.of(Set.of())),
                day("2026-10-05"),
                expires,
                crowns("9000.00"),
                includes,
                Optional.empty());
    }

    @Test
    void retainers_and_packages_come_back_with_all_that_was_said() {
        ClientAgreement full = agreed(everythingSaid());
        ClientAgreement money = new ClientAgreement(
                bought(Optional.of(new Allowed.Credit(crowns("10000.00"))), Optional.of(day("2027-10-04"))),
                PEKARNA,
                BilingualName.same("Balíček"),
                AgreementStage.OFFERED,
                Optional.of(FIRST),
                true);
        ports().agreements().add(full);
        ports().agreements().add(money);
        assertThat(ports().agreements().find(FIRST)).contains(full);
        assertThat(ports().agreements().find(SECOND)).contains(money);
        assertThat(ports().agreements().of(PEKARNA)).containsExactlyInAnyOrder(full, money);
        assertThat(ports().agreements().clients()).containsExactly(PEKARNA);
        assertThat(ports().agreements().find(new AgreementId("A1"))).isEmpty();
        ClientAgreement bare = money.withTerms(bought(Optional.empty(), Optional.empty()));
        ports().agreements().replace(bare);
        ports().agreements().replace(full.endingOn(day("2026-12-31")).at(AgreementStage.WITHDRAWN));
        assertThat(ports().agreements().find(SECOND)).contains(bare);
        assertThat(ports().agreements().find(FIRST))
                .contains(full.endingOn(day("2026-12-31")).at(AgreementStage.WITHDRAWN));
        assertThat(ports().agreements().clients()).isEmpty();
        assertThatThrownBy(() -> ports().agreements().add(full)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_list_is_paged_by_identity_of_one_client_or_of_all() {
        ports().agreements().add(agreed(retainer()));
        ports().agreements().add(agreed(retainer().withId(SECOND)));
        List<ClientAgreement> all = ports().agreements().page(Optional.empty(), Optional.empty(), 5);
        assertThat(all).hasSize(2);
        String first = all.get(0).id().value();
        assertThat(ports().agreements().page(Optional.empty(), Optional.empty(), 1))
                .containsExactly(all.get(0));
        assertThat(ports().agreements().page(Optional.of(PEKARNA), Optional.of(first), 5))
                .containsExactly(all.get(1));
        assertThat(ports().agreements().page(Optional.of(new ClientId(identityOf("none"))), Optional.empty(), 5))
                .isEmpty();
    }

    @Test
    void fees_are_billed_once_ever_and_runs_come_back_by_day() {
        ports().agreements().add(agreed(retainer()));
        AgreementPeriod october = new AgreementPeriod(FIRST, day("2026-10-01"));
        RatedFee fee =
                new RatedFee(october, day("2026-10-01"), crowns("1000.00"), Optional.of(VatRate.ofPercent("21")));
        AllowanceBalance balance = new AllowanceBalance(
                october, new Allowed.Time(60), new Allowed.Time(40), new Allowed.Time(0), new Allowed.Time(20));
        LogDraw draw =
                new LogDraw(new WorkLogId(identityOf("log a")), day("2026-10-05"), october, new Allowed.Time(40));
        AllowanceRun run = new AllowanceRun(OCTOBER, List.of(balance), List.of(draw));
        ports().ratedPeriods().add(rated(aRatedPeriod(OCTOBER), List.of(fee), run));
        assertThat(ports().agreementUse().ratedTo(PEKARNA)).contains(day("2026-10-31"));
        assertThat(ports().agreementUse().billedFees(PEKARNA)).containsExactly(october);
        assertThat(ports().ratedPeriods().runsOf(FIRST)).containsExactly(run);
        assertThat(ports().ratedPeriods().runsOf(SECOND)).isEmpty();
        assertThat(ports().ratedPeriods().lastRunBefore(PEKARNA, day("2026-11-01")))
                .contains(new AllowanceRun(OCTOBER, List.of(balance), List.of()));
        assertThat(ports().ratedPeriods().lastRunBefore(PEKARNA, day("2026-10-31")))
                .isEmpty();
        assertThatThrownBy(() -> ports().ratedPeriods()
                        .add(rated(aRatedPeriod(NOVEMBER), List.of(fee), AllowanceRun.none(NOVEMBER))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ports().agreementUse().ratedTo(PEKARNA)).contains(day("2026-10-31"));
    }

    private static RatedPeriod rated(RatedPeriod of, List<RatedFee> fees, AllowanceRun run) {
        return new RatedPeriod(
                of.id(), of.client(), of.period(), CZK, of.charges(), of.lines(), List.of(), fees, run, of.basis());
    }

    /** Logs of 65 and 30 minutes in October; 60 a month are included, the rest costs 1 200.00 an hour. */
    @Test
    void a_rated_month_bills_the_fee_draws_the_allowance_and_hands_on_what_is_left() {
        ports().priceLists().add(aPriceList("PROG", "1200.00"));
        ports().agreements().add(agreed(retainer()));
        Billing billing = new Billing(
                ports(),
                Billing.Outside.closed(),
                InstantSource.fixed(Instant.parse("2026-11-02T08:00:00Z")),
                new Random(7));
        RatedPeriod october = billing.rateWork()
                .rateAndKeep(aFirm(), PEKARNA, OCTOBER.to())
                .periods()
                .get(0)
                .rated();
        assertThat(october.fees()).extracting(RatedFee::amount).containsExactly(crowns("1000.00"));
        assertThat(october.lines()).anySatisfy(line -> {
            assertThat(line.text().replace('\u00a0', ' ')).isEqualTo("Správa – období od 1. 10. 2026");
            assertThat(line.net()).isEqualTo(crowns("1000.00"));
        });
        RatedPeriod november = billing.rateWork()
                .rateAndKeep(aFirm(), PEKARNA, NOVEMBER.to())
                .periods()
                .get(1)
                .rated();
        assertThat(november.fees()).hasSize(1);
        assertThat(november.allowances().allowances())
                .extracting(row -> row.left().units())
                .containsExactly(60L);
        assertThat(ports().agreementUse().billedFees(PEKARNA))
                .containsExactly(
                        new AgreementPeriod(FIRST, day("2026-10-01")), new AgreementPeriod(FIRST, day("2026-11-01")));
        assertThat(ports().ratedPeriods().runsOf(FIRST)).hasSize(2);
    }
}
