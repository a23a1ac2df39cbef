package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.EUR;
import static eu.hodina.application.fixture.Fixtures.NOVEMBER;
import static eu.hodina.application.fixture.Fixtures.OCTOBER;
import static eu.hodina.application.fixture.Fixtures.aRatedPeriod;
import static eu.hodina.application.fixture.Fixtures.aWorker;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.catalog.CatalogUse.RatedBy;
import eu.hodina.application.catalog.UsedVersion;
import eu.hodina.application.catalog.UsedVersion.Kind;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.IndexRate;
import eu.hodina.domain.catalog.IndexTable;
import eu.hodina.domain.catalog.Indexation;
import eu.hodina.domain.catalog.IndexationRule;
import eu.hodina.domain.catalog.IndexedPart;
import eu.hodina.domain.catalog.IndexedPrice;
import eu.hodina.domain.catalog.IndexedPriceList;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceCatalog;
import eu.hodina.domain.catalog.PriceChange;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.catalog.PriceListSuccession;
import eu.hodina.domain.catalog.PriceRounding;
import eu.hodina.domain.catalog.Product;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.catalog.ProductPrice;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Products, versions of price lists, the rates of the index and the history of what they raised. */
public abstract class PricesAndIndexContract extends PortsContract {
    private static final ProductCode DISK = new ProductCode("SSD-1T");
    private static final LocalDate DAY_ONE = day("2026-01-01");
    private static final LocalDate LAST_DAY = day("2026-06-30");
    private static final PriceListCode STANDARD = new PriceListCode("STANDARD");

    protected PricesAndIndexContract(Ports empty) {
        super(empty);
    }

    private static Product product(String code) {
        return new Product(
                new ProductCode(code),
                BilingualName.of("Disk SSD 1 TB", "SSD 1 TB"),
                BilingualName.same("ks"),
                VatCategory.STANDARD);
    }

    private static PriceList list(String code, boolean byDefault, Validity validity, String unitPrice) {
        return new PriceList(
                new PriceListCode(code),
                "Ceník",
                byDefault,
                validity,
                CZK,
                List.of(
                        new ListPrice(new ActivityCode("PROG"), Optional.empty(), HourlyPrice.parse("CZK", "1250.00")),
                        new ListPrice(
                                new ActivityCode("PROG"),
                                Optional.of(aWorker("jana").id()),
                                HourlyPrice.parse("CZK", "1500.00"))),
                List.of(new ProductPrice(DISK, crowns(unitPrice))));
    }

    private static Validity from(String day) {
        return Validity.from(day(day));
    }

    @Test
    void activities_and_products_keep_what_was_entered_in_either_language() {
        BilingualName english = new BilingualName(Optional.empty(), Optional.of("Audit"));
        Activity audit = new Activity(
                new ActivityCode("AUDIT"), english, Validity.always(), Optional.empty(), BillingRule.TO_THE_MINUTE);
        ports().activities().add(audit);
        assertThat(ports().activities().all()).contains(audit);
        Product product = new Product(new ProductCode("x"), english, english, VatCategory.EXEMPT);
        ports().products().add(product);
        assertThat(ports().products().find(product.code())).contains(product);
    }

    @Test
    void a_version_of_an_activity_can_be_ended_and_named_anew_but_only_where_it_is() {
        Activity ended = activity(BilingualName.of("Programování", "Programming"), Validity.between(DAY_ONE, LAST_DAY));
        Activity next = activity(BilingualName.same("Vývoj"), Validity.from(LAST_DAY.plusDays(1)));
        ports().activities().add(activity(BilingualName.same("Programování"), Validity.from(DAY_ONE)));
        ports().activities().replace(ended);
        ports().activities().add(next);
        assertThat(ports().activities().all()).contains(ended, next).hasSize(3);
        assertThatThrownBy(() -> ports().activities().replace(activity(ended.name(), Validity.from(DAY_ONE))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ports().activities().replace(activity(ended.name(), Validity.always())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ports().activities().all()).contains(ended, next).hasSize(3);
    }

    private static Activity activity(BilingualName name, Validity validity) {
        return new Activity(
                new ActivityCode("DEV"),
                name,
                validity,
                Optional.of(VatRate.ofPercent("12")),
                BillingRule.startedUnits(60).withGrace(5));
    }

    @Test
    void products_come_back_by_code_which_is_unique_to_the_case() {
        ports().products().add(product("b"));
        ports().products().add(product("B"));
        assertThat(ports().products().all()).containsExactly(product("B"), product("b"));
        assertThat(ports().products().find(new ProductCode("c"))).isEmpty();
        assertThatThrownBy(() -> ports().products().add(product("b"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_product_can_be_replaced_but_only_where_it_is() {
        ports().products().add(product("SSD-1T"));
        Product reduced =
                new Product(DISK, BilingualName.same("Kniha"), BilingualName.of("výtisk", "copy"), VatCategory.REDUCED);
        ports().products().replace(reduced);
        assertThat(ports().products().all()).containsExactly(reduced);
        assertThatThrownBy(() -> ports().products().replace(product("none")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none");
    }

    @Test
    void a_price_list_comes_back_with_its_prices_of_services_and_products() {
        ports().products().add(product("SSD-1T"));
        PriceList crowns = list("STANDARD", true, from("2026-01-01"), "2100.00");
        PriceList euros = new PriceList(
                new PriceListCode("EURO"),
                "",
                true,
                Validity.always(),
                EUR,
                List.of(),
                List.of(new ProductPrice(DISK, Money.parse("EUR", "84.00"))));
        ports().priceLists().add(crowns);
        ports().priceLists().add(euros);
        assertThat(ports().priceLists().in(CZK)).containsExactly(crowns);
        assertThat(ports().priceLists().all()).containsExactly(euros, crowns);
        assertThat(PriceCatalog.of(ports().priceLists().all())
                        .unitPrice(DISK, Optional.empty(), EUR, day("2026-10-31"))
                        .unitPrice())
                .isEqualTo(Money.parse("EUR", "84.00"));
    }

    @Test
    void a_price_of_an_unknown_product_is_refused_whole() {
        assertThatThrownBy(() -> ports().priceLists().add(list("STANDARD", true, Validity.always(), "1.00")))
                .isInstanceOf(RuntimeException.class);
        assertThat(ports().priceLists().all()).isEmpty();
    }

    @Test
    void a_new_version_follows_the_old_one_which_keeps_its_prices() {
        ports().products().add(product("SSD-1T"));
        ports().priceLists().add(list("STANDARD", true, Validity.always(), "2100.00"));
        PriceListSuccession next =
                list("STANDARD", true, Validity.always(), "2100.00").succeededFrom(day("2027-01-01"));
        PriceList opened = list("STANDARD", true, from("2027-01-01"), "2200.00");
        inTransaction(() -> {
            ports().priceLists().replace(next.ended());
            ports().priceLists().add(opened);
        });
        assertThat(ports().priceLists().find(STANDARD, day("2026-12-31"))).contains(next.ended());
        assertThat(ports().priceLists().find(STANDARD, day("2027-01-01"))).contains(opened);
        assertThat(ports().priceLists().in(CZK)).containsExactly(next.ended(), opened);
        assertThat(ports().priceLists().find(new PriceListCode("standard"), day("2027-01-01")))
                .isEmpty();
    }

    @Test
    void replacing_takes_the_place_of_one_version_and_never_of_another_ones_days() {
        ports().products().add(product("SSD-1T"));
        PriceList older = list("STANDARD", true, Validity.between(day("2025-01-01"), day("2025-12-31")), "1.00");
        PriceList newer = list("STANDARD", true, from("2026-01-01"), "2.00");
        ports().priceLists().add(older);
        ports().priceLists().add(newer);
        PriceList corrected =
                list("STANDARD", false, from("2026-01-01"), "3.00").withPrices(List.of(), List.of());
        ports().priceLists().replace(corrected);
        assertThat(ports().priceLists().all()).containsExactly(older, corrected);
        assertThatThrownBy(() -> ports().priceLists().replace(list("STANDARD", true, from("2025-01-01"), "1.00")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ports().priceLists().replace(list("STANDARD", true, from("2026-02-01"), "1.00")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2026-02-01");
        assertThat(ports().priceLists().all()).containsExactly(older, corrected);
    }

    @Test
    void one_default_list_of_a_currency_a_day() {
        ports().products().add(product("SSD-1T"));
        ports().priceLists().add(list("STANDARD", true, from("2026-01-01"), "1.00"));
        assertThatThrownBy(() -> ports().priceLists().add(list("OTHER", true, from("2026-06-01"), "1.00")))
                .isInstanceOf(IllegalStateException.class);
        ports().priceLists().add(list("OTHER", false, from("2026-06-01"), "1.00"));
        ports().priceLists().add(list("THIRD", false, from("2026-06-01"), "1.00"));
        assertThatThrownBy(() -> ports().priceLists().replace(list("THIRD", true, from("2026-06-01"), "1.00")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ports().priceLists().all())
                .hasSize(3)
                .extracting(PriceList::byDefault)
                .containsOnlyOnce(true);
    }

    @Test
    void the_index_has_one_rate_a_year_the_last_entered() {
        ports().indexRates().put(new IndexRate(2025, Percentage.parse("2.6"), "odhad"));
        ports().indexRates().put(new IndexRate(2020, Percentage.parse("-0.15"), "ČSÚ"));
        ports().indexRates().put(new IndexRate(2025, Percentage.parse("2.5"), "ČSÚ"));
        assertThat(ports().indexRates().table())
                .isEqualTo(new IndexTable(List.of(
                        new IndexRate(2020, Percentage.parse("-0.15"), "ČSÚ"),
                        new IndexRate(2025, Percentage.parse("2.5"), "ČSÚ"))));
    }

    @Test
    void the_history_of_an_indexation_comes_back_by_its_day_and_has_each_price_once() {
        List<PriceChange> later = indexed(2027);
        List<PriceChange> earlier = indexed(2026);
        ports().priceChanges().add(later);
        ports().priceChanges().add(earlier);
        PriceChange fee = new PriceChange(
                IndexedPrice.fee("STANDARD"),
                crowns("12000.00"),
                crowns("12288.00"),
                new IndexRate(2024, Percentage.parse("10.7"), "ČSÚ"),
                Percentage.parse("2.4"),
                day("2025-01-01"));
        ports().priceChanges().add(List.of(fee));
        assertThat(earlier).hasSize(3);
        assertThat(ports().priceChanges().of(IndexedPart.LIST_PRICE, "STANDARD"))
                .containsExactly(
                        earlier.get(0), earlier.get(1), earlier.get(2), later.get(0), later.get(1), later.get(2));
        assertThat(ports().priceChanges().of(IndexedPart.FEE, "STANDARD")).containsExactly(fee);
        assertThat(ports().priceChanges().of(IndexedPart.OVERAGE_PRICE, "STANDARD"))
                .isEmpty();
        PriceChange other = new PriceChange(
                IndexedPrice.fee("A2"), fee.before(), fee.after(), fee.index(), fee.applied(), fee.from());
        assertThatThrownBy(() -> ports().priceChanges().add(List.of(other, fee)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ports().priceChanges().of(IndexedPart.FEE, "A2")).isEmpty();
    }

    private static List<PriceChange> indexed(int year) {
        IndexationRule rule =
                new IndexationRule(Month.APRIL, Optional.empty(), PriceRounding.ONE, Set.of(IndexedPart.LIST_PRICE));
        IndexTable table = new IndexTable(List.of(new IndexRate(year - 1, Percentage.parse("2.5"), "ČSÚ")));
        return IndexedPriceList.of(
                        list("STANDARD", true, Validity.always(), "2100.00"),
                        Indexation.in(year, rule, table),
                        Optional.empty())
                .orElseThrow()
                .changes();
    }

    @Test
    void lists_come_in_pages_of_codes_with_all_versions_of_each() {
        ports().products().add(product("SSD-1T"));
        ports().products().add(product("ssd"));
        PriceList first = list("A", false, Validity.between(DAY_ONE, LAST_DAY), "1.00");
        PriceList second = list("A", false, Validity.from(LAST_DAY.plusDays(1)), "2.00");
        PriceList other = list("B", false, Validity.always(), "3.00");
        List.of(second, other, first).forEach(ports().priceLists()::add);
        assertThat(ports().priceLists().page(Optional.empty(), 1)).containsExactly(first, second);
        assertThat(ports().priceLists().page(Optional.of("A"), 5)).containsExactly(other);
        assertThat(ports().priceLists().versions(new PriceListCode("A"))).containsExactly(first, second);
        assertThat(ports().products().page(Optional.of("SSD-1T"), 1)).containsExactly(product("ssd"));
        assertThat(ports().activities().page(Optional.empty(), 9))
                .isEqualTo(ports().activities().all());
        assertThat(ports().activities().page(Optional.of("PROG"), 9)).isEmpty();
        assertThat(ports().activities().versions(new ActivityCode("PROG"))).hasSize(1);
        assertThat(ports().activities().versions(new ActivityCode("prog"))).isEmpty();
    }

    @Test
    void the_catalog_knows_the_latest_period_that_was_rated_by_a_version() {
        UsedVersion standard = new UsedVersion(Kind.PRICE_LIST, "STANDARD", Optional.of(DAY_ONE));
        UsedVersion always = new UsedVersion(Kind.ACTIVITY, "PROG", Optional.empty());
        ports().ratedPeriods().add(using(NOVEMBER, standard));
        ports().ratedPeriods().add(using(OCTOBER, standard, always));
        assertThat(ports().catalogUse().latest(standard)).contains(new RatedBy(Optional.of("pekarna"), NOVEMBER));
        assertThat(ports().catalogUse().latest(always)).contains(new RatedBy(Optional.of("pekarna"), OCTOBER));
        assertThat(ports().catalogUse().latest(new UsedVersion(Kind.PRICE_LIST, "STANDARD", Optional.empty())))
                .isEmpty();
        assertThat(ports().catalogUse().latest(new UsedVersion(Kind.ACTIVITY, "STANDARD", Optional.of(DAY_ONE))))
                .isEmpty();
    }

    private static RatedPeriod using(DatePeriod period, UsedVersion... versions) {
        RatedPeriod rated = aRatedPeriod(period);
        return new RatedPeriod(
                rated.id(),
                rated.client(),
                period,
                CZK,
                rated.charges(),
                rated.lines(),
                List.of(versions),
                List.of(),
                rated.allowances(),
                rated.basis());
    }
}
