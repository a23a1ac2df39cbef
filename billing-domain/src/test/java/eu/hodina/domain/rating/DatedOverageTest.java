package eu.hodina.domain.rating;

import static eu.hodina.domain.rating.RatingFixture.DEV;
import static eu.hodina.domain.rating.RatingFixture.nets;
import static eu.hodina.domain.rating.RatingFixture.october;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerBuilder;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The overage price of a log is the one valid on its date. */
class DatedOverageTest {
    private static final LocalDate MID_OCTOBER = LocalDate.parse("2026-10-16");

    private static RetainerBuilder hourIncluded() {
        return Retainer.from(new AgreementId("A1"), LocalDate.parse("2026-01-01"))
                .fee(Money.parse("CZK", "0.00"))
                .includes(new Allowed.Time(60));
    }

    private static HourlyPrice price(String hourly) {
        return HourlyPrice.parse("CZK", hourly);
    }

    @Test
    void each_day_costs_what_is_valid_on_it() {
        Retainer retainer = hourIncluded()
                .overagePrice(price("1250.00"))
                .overagePriceFrom(MID_OCTOBER, price("1281.00"))
                .build();
        RatingResult result = october()
                .worked("W1", 5, 120)
                .worked("W2", 15, 60)
                .worked("W3", 16, 60)
                .worked("W4", 31, 30)
                .agreements(retainer)
                .rate();
        assertThat(nets(result)).containsExactly("2500.00", "1921.50");
    }

    @Test
    void before_the_first_overage_price_the_lists_hold() {
        Retainer retainer =
                hourIncluded().overagePriceFrom(MID_OCTOBER, price("1281.00")).build();
        RatingResult result = october()
                .worked("W1", 15, 120)
                .worked("W2", 16, 60)
                .agreements(retainer)
                .rate();
        assertThat(nets(result)).containsExactly("1500.00", "1281.00");
    }

    @Test
    void an_activitys_own_price_goes_before_that_of_all_whichever_is_newer() {
        Retainer retainer = hourIncluded()
                .overagePrice(new ActivityPrice(DEV, price("1000.00")))
                .overagePriceFrom(MID_OCTOBER, price("2000.00"))
                .build();
        assertThat(retainer.overagePriceOf(DEV, MID_OCTOBER)).contains(price("1000.00"));
        assertThat(retainer.overagePriceOf(new ActivityCode("TEST"), MID_OCTOBER.minusDays(1)))
                .isEmpty();
        assertThat(retainer.overagePriceOf(new ActivityCode("TEST"), MID_OCTOBER))
                .contains(price("2000.00"));
    }

    @Test
    void a_found_price_names_its_days() {
        Retainer retainer = hourIncluded()
                .to(LocalDate.parse("2026-12-31"))
                .overagePrice(price("1250.00"))
                .overagePriceFrom(MID_OCTOBER, price("1281.00"))
                .overagePriceFrom(MID_OCTOBER, new ActivityPrice(new ActivityCode("TEST"), price("1.00")))
                .build();
        RatingInput input = october()
                .worked("W1", 15, 61)
                .worked("W2", 16, 60)
                .agreements(retainer)
                .input()
                .build();
        assertThat(Rating.rate(input).charges().stream()
                        .flatMap(charge -> charge.price().stream())
                        .filter(price -> price.source() == PriceSource.RETAINER)
                        .map(FoundPrice::validity))
                .containsExactly(
                        Validity.between(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-10-15")),
                        Validity.between(MID_OCTOBER, LocalDate.parse("2026-12-31")));
    }

    @Test
    void two_prices_of_one_activity_from_one_day_are_refused() {
        assertThatThrownBy(() -> hourIncluded()
                        .overagePriceFrom(MID_OCTOBER, price("1.00"))
                        .overagePriceFrom(MID_OCTOBER, price("2.00"))
                        .build())
                .hasMessage("one overage price from a day, not two of all activities from 2026-10-16");
    }
}
