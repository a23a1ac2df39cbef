package eu.hodina.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.BillingCycle;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.simulation.AgreementChange;
import eu.hodina.domain.rating.simulation.ChangeRefusedException;
import eu.hodina.domain.rating.simulation.ChangedTerms;
import eu.hodina.domain.rating.simulation.ClientChange;
import eu.hodina.domain.rating.simulation.OrderChange;
import eu.hodina.domain.rating.simulation.PriceListChange;
import eu.hodina.domain.rating.simulation.RatingChange;
import eu.hodina.domain.rating.simulation.Removal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingChangeTest {
    private static final LocalDate MID_OCTOBER = LocalDate.of(2026, 10, 16);
    private static final PriceListCode STANDARD = new PriceListCode("STANDARD");
    private static final AgreementId A1 = new AgreementId("A1");
    private static final Retainer TEN_HOURS = Retainer.from(A1, LocalDate.of(2026, 1, 1))
            .fee(Money.parse("CZK", "10000.00"))
            .includes(new Allowed.Time(600))
            .build();

    private static RatingInput input(Agreement... agreements) {
        return RatingFixture.october()
                .worked("W1", 20, 60)
                .agreements(agreements)
                .input()
                .build();
    }

    private static PriceListChange version(Optional<LocalDate> from, Optional<LocalDate> to, String hourly) {
        return new PriceListChange(STANDARD, from, to, Optional.of(true), List.of(RatingFixture.price("DEV", hourly)));
    }

    private static void assertRefused(RatingChange change, String place, String expected, RatingInput... inputs) {
        assertThatThrownBy(() -> change.applyTo(List.of(inputs)))
                .isInstanceOfSatisfying(ChangeRefusedException.class, refused -> {
                    assertThat(refused.place()).isEqualTo(place);
                    assertThat(refused.expected()).contains(expected);
                });
    }

    @Test
    void a_new_version_of_a_list_begins_where_the_old_one_is_made_to_end() {
        RatingChange change = RatingChange.NOTHING.withPriceLists(List.of(
                new PriceListChange(
                        STANDARD, Optional.empty(), Optional.of(MID_OCTOBER.minusDays(1)), Optional.empty(), List.of()),
                version(Optional.of(MID_OCTOBER), Optional.empty(), "1800.00")));
        assertThat(Rating.rate(change.applyTo(input())).net()).isEqualTo(Money.parse("CZK", "1800.00"));
    }

    @Test
    void versions_do_not_overlap() {
        RatingChange change = RatingChange.NOTHING.withPriceLists(
                List.of(version(Optional.of(MID_OCTOBER), Optional.empty(), "1800.00")));
        assertRefused(change, "priceLists[0]", "a version that overlaps no other of STANDARD", input());
    }

    @Test
    void one_list_is_the_default_on_a_day() {
        RatingChange change = RatingChange.NOTHING.withPriceLists(List.of(new PriceListChange(
                new PriceListCode("VIP"), Optional.empty(), Optional.empty(), Optional.of(true), List.of())));
        assertRefused(change, "priceLists[0]", "at most one default price list a day", input());
    }

    @Test
    void what_is_not_there_cannot_be_changed() {
        ActivityPrice ofQa = new ActivityPrice(new ActivityCode("QA"), HourlyPrice.parse("CZK", "1.00"));
        RatingChange nothing = RatingChange.NOTHING;
        assertRefused(
                nothing.withOrders(List.of(new OrderChange(new OrderId("O9"), List.of(), List.of()))),
                "orders[0].id",
                "an order that is there",
                input());
        assertRefused(
                nothing.withOrders(List.of(new OrderChange(RatingFixture.ORDER, List.of(ofQa), List.of()))),
                "orders[0].prices[0].activity",
                "an activity that is there",
                input());
        assertRefused(
                nothing.withClient(new ClientChange(Optional.of(new PriceListCode("VIP")), List.of())),
                "client.priceList",
                "a price list that is there",
                input());
        assertRefused(
                nothing.withAgreements(List.of(ChangedTerms.of(A1).carryOver(1).build())),
                "agreements[0].id",
                "an agreement that is there",
                input());
    }

    @Test
    void what_is_not_there_cannot_be_taken_away() {
        Removal.OfPriceList price = new Removal.OfPriceList(
                STANDARD,
                Optional.empty(),
                Optional.of(List.of(new Removal.Price(new ActivityCode("QA"), Optional.empty()))));
        RatingChange prices = RatingChange.NOTHING.without(
                new Removal(List.of(price), Optional.empty(), List.of(), List.of(), List.of()));
        assertRefused(prices, "remove.priceLists[0].prices[0]", "a price that the list has", input());
        RatingChange agreement = RatingChange.NOTHING.without(
                new Removal(List.of(), Optional.empty(), List.of(), List.of(), List.of(A1)));
        assertRefused(agreement, "remove.agreements[0]", "an agreement that is there", input());
    }

    @Test
    void without_its_only_price_work_cannot_be_rated() {
        Removal.OfPriceList list = new Removal.OfPriceList(STANDARD, Optional.empty(), Optional.empty());
        RatingInput without = RatingChange.NOTHING
                .without(new Removal(List.of(list), Optional.empty(), List.of(), List.of(), List.of()))
                .applyTo(input());
        assertThatThrownBy(() -> Rating.rate(without)).isInstanceOf(MissingPriceException.class);
    }

    @Test
    void terms_go_together_with_the_agreement() {
        RatingChange cap = RatingChange.NOTHING.withAgreements(List.of(ChangedTerms.of(A1)
                .carryOverCap(new Allowed.Credit(Money.parse("CZK", "1.00")))
                .build()));
        assertRefused(cap, "agreements[0]", "a cap only of its allowance's kind", input(TEN_HOURS));
        RatingChange price = RatingChange.NOTHING.withAgreements(
                List.of(ChangedTerms.of(A1).price(Money.parse("CZK", "1.00")).build()));
        assertRefused(price, "agreements[0]", "A1 is one, it has no expires and no price", input(TEN_HOURS));
    }

    @Test
    void an_agreement_that_one_client_has_changes_there_alone() {
        Retainer other = Retainer.from(A1, LocalDate.of(2026, 1, 1))
                .fee(Money.parse("CZK", "1.00"))
                .build();
        List<RatingInput> changed = RatingChange.NOTHING
                .withAgreements(List.of(new AgreementChange.Whole(other)))
                .applyTo(List.of(input(TEN_HOURS), input()));
        assertThat(changed.get(0).agreements()).containsExactly(other);
        assertThat(changed.get(1).agreements()).isEmpty();
    }

    @Test
    void a_new_agreement_comes_to_every_client_who_has_its_order() {
        Retainer ofOrder = Retainer.from(A1, LocalDate.of(2026, 1, 1))
                .fee(Money.parse("CZK", "1.00"))
                .scope(new AgreementScope(Optional.of(RatingFixture.ORDER), Optional.empty()))
                .build();
        RatingInput elsewhere = RatingFixture.october()
                .orders(OrderTerms.byTime(new OrderId("O2")))
                .input()
                .build();
        List<RatingInput> changed = RatingChange.NOTHING
                .withAgreements(List.of(new AgreementChange.Whole(ofOrder)))
                .applyTo(List.of(input(), elsewhere));
        assertThat(changed.get(0).agreements()).containsExactly(ofOrder);
        assertThat(changed.get(1).agreements()).isEmpty();
    }

    @Test
    void what_was_left_is_taken_over_where_the_period_is_still_one() {
        OpeningAllowance september =
                new OpeningAllowance(new AgreementPeriod(A1, LocalDate.of(2026, 9, 1)), new Allowed.Time(90));
        RatingInput input = RatingFixture.october()
                .worked("W1", 20, 60)
                .agreements(TEN_HOURS)
                .input()
                .opening(List.of(september))
                .build();
        RatingChange longer = RatingChange.NOTHING.withAgreements(
                List.of(ChangedTerms.of(A1).carryOver(1).build()));
        assertThat(longer.applyTo(input).opening()).containsExactly(september);
        Retainer quarterly = Retainer.from(A1, LocalDate.of(2026, 1, 1))
                .fee(Money.parse("CZK", "30000.00"))
                .includes(new Allowed.Time(1800))
                .cycle(BillingCycle.QUARTER)
                .build();
        RatingInput changed = RatingChange.NOTHING
                .withAgreements(List.of(new AgreementChange.Whole(quarterly)))
                .applyTo(input);
        assertThat(changed.opening()).isEmpty();
        assertThat(Rating.rate(changed).net()).isEqualTo(Money.parse("CZK", "30000.00"));
    }
}
