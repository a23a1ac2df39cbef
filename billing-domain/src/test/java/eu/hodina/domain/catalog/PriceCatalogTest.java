package eu.hodina.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Price lists of services and products: their versions, the search of a product's price, indexation. */
class PriceCatalogTest {
    private static final Currency CZK = Currency.getInstance("CZK");
    private static final ProductCode DISK = new ProductCode("SSD-1T");
    private static final ProductCode CABLE = new ProductCode("CABLE");
    private static final ActivityCode DEV = new ActivityCode("DEV");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");

    private static Validity from(String day) {
        return Validity.from(LocalDate.parse(day));
    }

    private static ProductPrice costs(ProductCode product, String price) {
        return new ProductPrice(product, Money.parse("CZK", price));
    }

    private static PriceList list(String code, boolean byDefault, Validity validity, ProductPrice... prices) {
        return new PriceList(new PriceListCode(code), code, byDefault, validity, CZK, List.of(), List.of(prices));
    }

    private static String found(PriceCatalog catalog, ProductCode product, String clientList, LocalDate day) {
        FoundUnitPrice price = catalog.unitPrice(product, Optional.of(new PriceListCode(clientList)), CZK, day);
        return price.list() + " " + price.unitPrice();
    }

    @Test
    void the_clients_list_goes_before_the_default_one_in_the_version_of_the_day() {
        PriceListSuccession vip =
                list("VIP", false, Validity.always(), costs(DISK, "1900.00")).succeededFrom(NEW_YEAR);
        PriceCatalog catalog = PriceCatalog.of(List.of(
                vip.ended(),
                vip.opened().withPrices(List.of(), List.of(costs(DISK, "1950.00"))),
                list("STANDARD", true, Validity.always(), costs(DISK, "2100.00"), costs(CABLE, "99.90"))));
        assertThat(found(catalog, DISK, "VIP", NEW_YEAR.minusDays(1))).isEqualTo("VIP 1900.00 CZK");
        assertThat(found(catalog, DISK, "VIP", NEW_YEAR)).isEqualTo("VIP 1950.00 CZK");
        assertThat(found(catalog, CABLE, "VIP", NEW_YEAR)).isEqualTo("STANDARD 99.90 CZK");
        assertThat(catalog.unitPrice(DISK, Optional.empty(), CZK, NEW_YEAR).unitPrice())
                .isEqualTo(Money.parse("CZK", "2100.00"));
    }

    @Test
    void no_price_is_an_error_that_names_the_product_the_day_and_the_lists() {
        PriceCatalog catalog = PriceCatalog.of(
                List.of(list("VIP", false, Validity.always()), list("STANDARD", true, from("2027-01-01"))));
        assertThatThrownBy(() -> found(catalog, DISK, "VIP", NEW_YEAR))
                .isInstanceOfSatisfying(MissingProductPriceException.class, missing -> {
                    assertThat(missing.product()).isEqualTo(DISK);
                    assertThat(missing.date()).isEqualTo(NEW_YEAR);
                    assertThat(missing.searched())
                            .containsExactly(new PriceListCode("VIP"), new PriceListCode("STANDARD"));
                })
                .hasMessage("expected a price of SSD-1T on 2027-01-01 in price list VIP, STANDARD");
        assertThatThrownBy(() -> catalog.unitPrice(DISK, Optional.empty(), CZK, NEW_YEAR.minusDays(1)))
                .hasMessage("expected a price of SSD-1T on 2026-12-31 in a price list; none is valid then");
    }

    @Test
    void a_list_in_another_currency_is_not_searched() {
        PriceList euros = new PriceList(
                new PriceListCode("EURO"),
                "",
                true,
                Validity.always(),
                Currency.getInstance("EUR"),
                List.of(),
                List.of(new ProductPrice(DISK, Money.parse("EUR", "80.00"))));
        PriceCatalog catalog = PriceCatalog.of(List.of(euros));
        assertThatThrownBy(() -> found(catalog, DISK, "EURO", NEW_YEAR))
                .isInstanceOf(MissingProductPriceException.class);
    }

    @Test
    void one_version_of_a_code_and_one_default_of_a_currency_a_day() {
        PriceList standard = list("STANDARD", true, Validity.always());
        assertThatThrownBy(() -> PriceCatalog.of(List.of(standard, list("STANDARD", false, from("2027-01-01")))))
                .isInstanceOf(PriceListConflictException.class)
                .hasMessage(
                        "expected one version of a price list a day, not STANDARD ../.. and STANDARD 2027-01-01/..");
        assertThatThrownBy(() -> PriceCatalog.of(List.of(standard, list("OTHER", true, from("2027-01-01")))))
                .isInstanceOf(PriceListConflictException.class)
                .hasMessageStartingWith("expected one default price list a day");
        PriceListSuccession soft = standard.succeededFrom(NEW_YEAR);
        assertThat(PriceCatalog.of(List.of(soft.opened(), soft.ended())).versions())
                .hasSize(2);
    }

    @Test
    void a_new_version_begins_when_the_old_one_ends_and_ends_when_it_would_have() {
        PriceList year =
                list("Y", true, Validity.between(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-06-30")));
        PriceListSuccession next = year.succeededFrom(NEW_YEAR);
        assertThat(next.ended().validity()).hasToString("2026-01-01/2026-12-31");
        assertThat(next.opened().validity()).hasToString("2027-01-01/2027-06-30");
        assertThat(next.opened().byDefault()).isTrue();
        assertThatThrownBy(() -> year.succeededFrom(LocalDate.parse("2026-01-01")))
                .hasMessage("a new version of price list Y begins within 2026-01-01/2027-06-30 after its first day,"
                        + " not on 2026-01-01");
        assertThatThrownBy(() -> year.succeededFrom(LocalDate.parse("2027-07-01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> year.succeededFrom(LocalDate.parse("2025-12-31")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> list("A", true, Validity.always()).succeededFrom(LocalDate.MIN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_copy_under_another_code_is_never_a_second_default() {
        PriceList copy = list("STANDARD", true, Validity.always(), costs(DISK, "2100.00"))
                .copyAs(new PriceListCode("VIP"), "Pro stálé", from("2027-01-01"));
        assertThat(copy.byDefault()).isFalse();
        assertThat(copy.priceOf(DISK)).contains(costs(DISK, "2100.00"));
        assertThat(copy.validity()).hasToString("2027-01-01/..");
    }

    @Test
    void an_indexed_list_has_a_new_version_and_a_history() {
        PriceList list = new PriceList(
                new PriceListCode("STANDARD"),
                "",
                true,
                Validity.always(),
                CZK,
                List.of(
                        new ListPrice(DEV, Optional.empty(), HourlyPrice.parse("CZK", "1250.00")),
                        new ListPrice(DEV, Optional.of(new WorkerId("anna")), HourlyPrice.parse("CZK", "0.00"))),
                List.of(costs(DISK, "1250.00")));
        IndexedPriceList indexed =
                IndexedPriceList.of(list, indexation(), Optional.empty()).orElseThrow();
        assertThat(indexed.succession().ended().prices()).isEqualTo(list.prices());
        assertThat(indexed.succession().ended().validity()).hasToString("../2026-12-31");
        assertThat(indexed.succession().opened().prices())
                .extracting(price -> price.hourly().perHour().toPlainString())
                .containsExactly("1281.00", "0.00");
        assertThat(indexed.succession().opened().priceOf(DISK)).contains(costs(DISK, "1281.00"));
        assertThat(indexed.changes())
                .extracting(change -> change.price().owner() + " "
                        + change.price().activity().map(ActivityCode::value).orElse("-") + " "
                        + change.price().product().map(ProductCode::value).orElse("-") + " " + change.before() + " "
                        + change.after() + " " + change.from())
                .containsExactly(
                        "STANDARD DEV - 1250.00 CZK 1281.00 CZK 2027-01-01",
                        "STANDARD - SSD-1T 1250.00 CZK 1281.00 CZK 2027-01-01");
    }

    @Test
    void a_list_is_indexed_once_and_never_backwards() {
        PriceList list = list("STANDARD", true, Validity.always(), costs(DISK, "1250.00"));
        PriceListSuccession once = IndexedPriceList.of(list, indexation(), Optional.of(NEW_YEAR.minusDays(1)))
                .orElseThrow()
                .succession();
        assertThat(IndexedPriceList.of(once.ended(), indexation(), Optional.empty()))
                .isEmpty();
        assertThat(IndexedPriceList.of(once.opened(), indexation(), Optional.empty()))
                .isEmpty();
        assertThatThrownBy(() -> IndexedPriceList.of(list, indexation(), Optional.of(NEW_YEAR)))
                .isInstanceOf(IndexationRefusedException.class)
                .hasMessage("indexation of STANDARD from 2027-01-01: expected a day after 2027-01-01, to which it is"
                        + " billed");
    }

    private static Indexation indexation() {
        IndexationRule rule =
                new IndexationRule(Month.JANUARY, Optional.empty(), PriceRounding.ONE, Set.of(IndexedPart.LIST_PRICE));
        IndexTable table = new IndexTable(List.of(new IndexRate(2026, Percentage.parse("2.5"), "ČSÚ")));
        return Indexation.in(2027, rule, table);
    }

    @Test
    void refuses_two_prices_another_currency_and_a_vat_category_of_clients() {
        assertThatThrownBy(() -> list("S", true, Validity.always(), costs(DISK, "1.00"), costs(DISK, "1.00")))
                .hasMessage("price list S has two prices for SSD-1T");
        assertThatThrownBy(() -> list("S", true, Validity.always(), new ProductPrice(DISK, Money.parse("EUR", "1.00"))))
                .hasMessage("price list S is in CZK, not EUR");
        assertThatThrownBy(() -> costs(DISK, "-0.01")).hasMessage("a unit of SSD-1T costs 0 or more, not -0.01 CZK");
        assertThatThrownBy(() -> new Product(
                        DISK, BilingualName.same("SSD"), BilingualName.same("ks"), VatCategory.REVERSE_CHARGE_EU))
                .hasMessage("product SSD-1T is STANDARD, REDUCED, ZERO or EXEMPT, not REVERSE_CHARGE_EU");
    }
}
