package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.EUR;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.MissingExchangeRateException;
import eu.hodina.domain.money.PublishedRate;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Exchange rates and rates of VAT. */
public abstract class RatesContract extends PortsContract {
    private static final PublishedRate FRIDAY = published("2026-11-20", "EUR", "24.3");
    private static final PublishedRate EURO = published("2026-11-23", "EUR", "24.350");
    private static final PublishedRate FORINT = new PublishedRate(
            day("2026-11-23"),
            new ExchangeRate(Currency.getInstance("HUF"), Currency.getInstance("CZK"), 100, new BigDecimal("6.214001")),
            "ČNB 226/2026");

    protected RatesContract(Ports empty) {
        super(empty);
    }

    private static PublishedRate published(String day, String currency, String worth) {
        return new PublishedRate(day(day), ExchangeRate.parse(currency, "CZK", worth), "ČNB");
    }

    @Test
    void exchange_rates_come_back_exactly_by_currency_and_day() {
        ports().exchangeRates().putAll(List.of(EURO, FORINT));
        assertThat(ports().exchangeRates().find(EURO.key())).contains(EURO);
        assertThat(ports().exchangeRates().find(FORINT.key())).contains(FORINT);
        assertThat(ports().exchangeRates().find(FRIDAY.key())).isEmpty();
        PublishedRate largest = published("2026-11-24", "EUR", "999999999.999999");
        ports().exchangeRates().putAll(List.of(largest));
        assertThat(ports().exchangeRates().find(largest.key())).contains(largest);
    }

    @Test
    void a_rate_that_is_put_again_takes_the_place_of_the_one_before() {
        ports().exchangeRates().putAll(List.of(EURO));
        PublishedRate corrected = published("2026-11-23", "EUR", "24.4");
        ports().exchangeRates().putAll(List.of(corrected));
        assertThat(ports().exchangeRates().published(day("2026-11-01"), day("2026-11-30")))
                .containsExactly(corrected);
    }

    @Test
    void exchange_rates_are_listed_from_the_newest_on() {
        ports().exchangeRates().putAll(List.of(FRIDAY, FORINT, EURO));
        assertThat(ports().exchangeRates().page(Optional.empty(), Optional.empty(), 2))
                .containsExactly(EURO, FORINT);
        assertThat(ports().exchangeRates().page(Optional.empty(), Optional.of(EURO.key()), 9))
                .containsExactly(FORINT, FRIDAY);
        assertThat(ports().exchangeRates().page(Optional.of(EUR), Optional.of(EURO.key()), 9))
                .containsExactly(FRIDAY);
        assertThat(ports().exchangeRates().page(Optional.empty(), Optional.of(FRIDAY.key()), 9))
                .isEmpty();
    }

    @Test
    void of_a_day_holds_the_last_rate_that_was_published_by_then() {
        ports().exchangeRates().putAll(List.of(FRIDAY, EURO));
        assertThat(ports().exchangeRates().rateOn(EUR, day("2026-11-22"))).isEqualTo(FRIDAY);
        assertThat(ports().exchangeRates().rateOn(EUR, day("2026-12-03"))).isEqualTo(EURO);
        assertThatThrownBy(() -> ports().exchangeRates().rateOn(EUR, day("2026-12-04")))
                .isInstanceOf(MissingExchangeRateException.class);
        assertThat(ports().exchangeRates()
                        .holding(day("2026-11-22"), day("2026-11-30"))
                        .rateOn(EUR, day("2026-11-22")))
                .isEqualTo(FRIDAY);
    }

    @Test
    void the_rates_of_vat_are_those_of_the_law_until_others_are_kept() {
        assertThat(ports().vatRates().rates()).isEqualTo(VatRates.czech());
        VatRates others = new VatRates(List.of(
                new VatRates.Version(VatCategory.REDUCED, VatRate.ofPercent("10.5"), Validity.always()),
                new VatRates.Version(VatCategory.STANDARD, VatRate.ofPercent("21"), Validity.from(day("2024-01-01"))),
                new VatRates.Version(
                        VatCategory.STANDARD,
                        VatRate.ofPercent("20"),
                        Validity.between(day("2020-01-01"), day("2023-12-31")))));
        ports().vatRates().replaceAll(others);
        assertThat(ports().vatRates().rates()).isEqualTo(others);
    }

    @Test
    void a_rate_is_used_up_to_the_last_date_of_taxable_supply_of_a_document_that_bears_it() {
        VatRates.Version before = VatRates.czech().versions().get(0);
        VatRates.Version standard = VatRates.czech().versions().get(1);
        VatRates.Version reduced = VatRates.czech().versions().get(3);
        assertThat(ports().vatRates().lastUse(standard)).isEmpty();
        ports().invoices().add(anInvoice("FV20260001"));
        assertThat(ports().vatRates().lastUse(standard)).contains(day("2026-10-31"));
        assertThat(ports().vatRates().lastUse(before)).isEmpty();
        assertThat(ports().vatRates().lastUse(reduced)).isEmpty();
    }
}
