package eu.hodina.application.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.simulation.OrderChange;
import eu.hodina.domain.rating.simulation.PriceListChange;
import eu.hodina.domain.rating.simulation.RatingChange;
import eu.hodina.domain.rating.simulation.Removal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pekarna worked 65 and 30 minutes in October: 105 minutes in started quarters, 2100.00 at 1200.00 an hour. */
class SimulateTest {
    private static final PriceListCode STANDARD = new PriceListCode("STANDARD");
    private static final RatingChange DEARER =
            RatingChange.NOTHING.withPriceLists(List.of(PriceListChange.prices(STANDARD, hour("1600.00"))));

    private final Ports ports = new MemoryPorts();
    private final Simulate simulate = new Simulate(ports, VatRates::czech);

    @BeforeEach
    void open() {
        Fixtures.aSmallFirmIn(ports);
        PriceList list =
                new PriceList(STANDARD, "Ceník", true, Validity.always(), Fixtures.CZK, List.of(hour("1200.00")));
        ports.transactions().run(() -> ports.priceLists().add(list));
    }

    private static ListPrice hour(String price) {
        return new ListPrice(new ActivityCode("PROG"), Optional.empty(), HourlyPrice.parse("CZK", price));
    }

    private static SimulationQuestion question(Currency currency, Optional<List<String>> clients, RatingChange change) {
        return new SimulationQuestion(Optional.empty(), Fixtures.OCTOBER, currency, clients, change);
    }

    private static SimulationQuestion ofPekarna(RatingChange change) {
        return question(Fixtures.CZK, Optional.of(List.of("pekarna")), change);
    }

    private void assertRefused(SimulationQuestion question, String place) {
        assertThatThrownBy(() -> simulate.simulate(question))
                .isInstanceOfSatisfying(
                        SimulationRefusedException.class,
                        refused -> assertThat(refused.place()).isEqualTo(place));
    }

    @Test
    void as_it_is_is_what_rating_bills_and_nothing_is_kept() {
        ClientSimulation answer = simulate.simulate(ofPekarna(DEARER)).get(0);
        assertThat(answer.client()).isEqualTo("pekarna");
        assertThat(answer.simulation().orElseThrow().before().net()).isEqualTo(Fixtures.crowns("2100.00"));
        assertThat(answer.simulation().orElseThrow().after().net()).isEqualTo(Fixtures.crowns("2800.00"));
        assertThat(ports.transactions().call(() -> ports.ratedPeriods().charges()))
                .isEmpty();

        Identities identities =
                new Identities(InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")), new Random(1));
        RatedPeriod rated = new RateWork(ports, identities, Fixtures.budgetsOf(ports))
                .rateAndKeep(Fixtures.aFirm(), Fixtures.aClient("pekarna").id(), Fixtures.OCTOBER.to())
                .periods()
                .get(0)
                .rated();
        Money billed = rated.lines().stream().map(LineToBill::net).reduce(Fixtures.crowns("0.00"), Money::plus);
        assertThat(billed).isEqualTo(Fixtures.crowns("2100.00"));
    }

    @Test
    void a_month_that_is_billed_is_simulated_with_its_fee_and_no_other() {
        Retainer retainer = Retainer.from(
                        new AgreementId(Fixtures.identityOf("retainer")), LocalDate.parse("2026-09-01"))
                .fee(Fixtures.crowns("10000.00"))
                .build();
        ports.transactions()
                .run(() -> ports.agreements()
                        .add(new ClientAgreement(
                                retainer,
                                Fixtures.aClient("pekarna").id(),
                                BilingualName.same("Správa"),
                                AgreementStage.AGREED,
                                Optional.empty(),
                                false)));
        Identities identities =
                new Identities(InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")), new Random(1));
        new RateWork(ports, identities, Fixtures.budgetsOf(ports))
                .rateAndKeep(Fixtures.aFirm(), Fixtures.aClient("pekarna").id(), Fixtures.OCTOBER.to());
        var simulation =
                simulate.simulate(ofPekarna(DEARER)).get(0).simulation().orElseThrow();
        assertThat(simulation.before().net()).isEqualTo(Fixtures.crowns("12100.00"));
        assertThat(simulation.after().net()).isEqualTo(Fixtures.crowns("12800.00"));
    }

    @Test
    void without_clients_it_asks_about_all_who_are_billed_in_the_currency() {
        assertThat(simulate.simulate(question(Fixtures.CZK, Optional.empty(), DEARER)))
                .hasSize(1);
        assertThat(simulate.simulate(question(Fixtures.EUR, Optional.empty(), RatingChange.NOTHING)))
                .isEmpty();
        assertThat(simulate.simulate(question(Fixtures.CZK, Optional.of(List.of()), RatingChange.NOTHING)))
                .isEmpty();
    }

    @Test
    void a_client_whose_work_has_no_price_is_answered_why() {
        Removal list = new Removal(
                List.of(new Removal.OfPriceList(STANDARD, Optional.empty(), Optional.empty())),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        ClientSimulation answer =
                simulate.simulate(ofPekarna(RatingChange.NOTHING.without(list))).get(0);
        assertThat(answer.simulation()).isEmpty();
        assertThat(answer.refusal())
                .contains("under the change a price of PROG on 2026-10-05 in a price list; there is none");
    }

    @Test
    void a_question_that_does_not_fit_says_where() {
        assertRefused(question(Fixtures.CZK, Optional.of(List.of("pekarna", "nobody")), DEARER), "clients[1]");
        assertRefused(question(Fixtures.EUR, Optional.of(List.of("pekarna")), RatingChange.NOTHING), "clients[0]");
        OrderChange unknown = new OrderChange(new OrderId("O9"), List.of(), List.of());
        assertRefused(ofPekarna(RatingChange.NOTHING.withOrders(List.of(unknown))), "change.orders[0].id");
        DatePeriod twoYears = new DatePeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
        assertRefused(
                new SimulationQuestion(Optional.empty(), twoYears, Fixtures.CZK, Optional.empty(), DEARER), "period");
        FirmId stranger = new FirmId("stranger");
        assertRefused(
                new SimulationQuestion(Optional.of(stranger), Fixtures.OCTOBER, Fixtures.CZK, Optional.empty(), DEARER),
                "firm");
    }

    @Test
    void one_of_two_firms_has_to_be_named() {
        ports.transactions().run(() -> ports.firms().add(Fixtures.aFirm("Druhá s.r.o.")));
        assertRefused(ofPekarna(DEARER), "firm");
        SimulationQuestion named = new SimulationQuestion(
                Optional.of(Fixtures.aFirm().id()), Fixtures.OCTOBER, Fixtures.CZK, Optional.empty(), DEARER);
        assertThat(simulate.simulate(named)).hasSize(1);
    }

    @Test
    void a_day_without_a_rate_of_vat_is_refused() {
        Simulate unrated = new Simulate(ports, () -> new VatRates(List.of()));
        assertThatThrownBy(() -> unrated.simulate(ofPekarna(DEARER)))
                .isInstanceOfSatisfying(
                        SimulationRefusedException.class,
                        refused -> assertThat(refused.place()).isEqualTo("period"));
    }
}
