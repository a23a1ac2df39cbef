package eu.hodina.app.demo;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.catalog.Product;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.catalog.ProductPrice;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.people.Worker;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What the demo's firm sells, how it rounds, and its three price lists. */
final class DemoCatalog {
    static final ActivityCode DEVELOPMENT = new ActivityCode("VYVOJ");
    static final ActivityCode CONSULTING = new ActivityCode("KONZULTACE");
    static final ActivityCode ON_SITE = new ActivityCode("SERVIS");
    static final ActivityCode ADMINISTRATION = new ActivityCode("SPRAVA");
    static final ActivityCode TRAINING = new ActivityCode("SKOLENI");

    static final PriceListCode STANDARD = new PriceListCode("STANDARD");
    static final PriceListCode PARTNER = new PriceListCode("PARTNER");
    static final PriceListCode EUR = new PriceListCode("EUR");

    private static final LocalDate OPENED = LocalDate.parse("2025-01-01");
    private static final Validity LASTING = Validity.from(OPENED);
    /** From September 2026 on, training is billed by half-hours; it was billed by started hours before. */
    private static final LocalDate SHORTER_TRAINING = LocalDate.parse("2026-09-01");

    static final List<Activity> ACTIVITIES = List.of(
            activity(
                    CONSULTING,
                    BilingualName.of("Konzultace", "Consulting"),
                    LASTING,
                    BillingRule.startedUnits(30).withGrace(5)),
            activity(
                    ON_SITE,
                    BilingualName.of("Servisní výjezd", "Service visit"),
                    LASTING,
                    BillingRule.startedUnits(60).withMinimumMinutes(60)),
            activity(
                    TRAINING,
                    BilingualName.of("Školení", "Training"),
                    Validity.between(OPENED, SHORTER_TRAINING.minusDays(1)),
                    BillingRule.startedUnits(60)),
            activity(
                    TRAINING,
                    BilingualName.of("Školení", "Training"),
                    Validity.from(SHORTER_TRAINING),
                    BillingRule.startedUnits(30)),
            activity(
                    ADMINISTRATION,
                    BilingualName.of("Správa serverů a sítě", "Server and network administration"),
                    LASTING,
                    BillingRule.startedUnits(15).withScope(BillingRule.Scope.DAY)),
            activity(
                    DEVELOPMENT,
                    BilingualName.of("Vývoj software", "Software development"),
                    LASTING,
                    BillingRule.startedUnits(15)));

    static final ProductCode DISK = new ProductCode("DISK-1T");
    private static final ProductCode CERTIFICATE = new ProductCode("TLS-ROK");
    private static final BilingualName PIECE = BilingualName.of("ks", "pc");

    static final List<Product> PRODUCTS = List.of(
            new Product(DISK, BilingualName.of("Disk SSD 1 TB", "SSD drive, 1 TB"), PIECE, VatCategory.STANDARD),
            new Product(
                    CERTIFICATE,
                    BilingualName.of("Certifikát TLS na rok", "TLS certificate, one year"),
                    PIECE,
                    VatCategory.STANDARD));

    static final List<PriceList> PRICE_LISTS = List.of(
            new PriceList(
                    STANDARD,
                    "Základní ceník",
                    true,
                    LASTING,
                    Currency.getInstance("CZK"),
                    List.of(
                            price(DEVELOPMENT, "CZK", "1450"),
                            price(DEVELOPMENT, DemoPeople.NOVAK, "CZK", "1690"),
                            price(CONSULTING, "CZK", "1650"),
                            price(ON_SITE, "CZK", "1290"),
                            price(ADMINISTRATION, "CZK", "980"),
                            price(TRAINING, "CZK", "1500")),
                    List.of(price(DISK, "CZK", "2190"), price(CERTIFICATE, "CZK", "1800"))),
            // no training in it: the default list's price holds there
            new PriceList(
                    PARTNER,
                    "Partnerský ceník",
                    false,
                    LASTING,
                    Currency.getInstance("CZK"),
                    List.of(
                            price(DEVELOPMENT, "CZK", "1320"),
                            price(CONSULTING, "CZK", "1490"),
                            price(ON_SITE, "CZK", "1150"),
                            price(ADMINISTRATION, "CZK", "890")),
                    List.of(price(CERTIFICATE, "CZK", "1500"))),
            new PriceList(
                    EUR,
                    "Ceník v eurech",
                    true,
                    LASTING,
                    Currency.getInstance("EUR"),
                    List.of(
                            price(DEVELOPMENT, "EUR", "68.00"),
                            price(DEVELOPMENT, DemoPeople.NOVAK, "EUR", "79.00"),
                            price(CONSULTING, "EUR", "82.50"),
                            price(ON_SITE, "EUR", "64.00"),
                            price(ADMINISTRATION, "EUR", "46.00"),
                            price(TRAINING, "EUR", "75.00")),
                    List.of(price(DISK, "EUR", "88.00"), price(CERTIFICATE, "EUR", "72.00"))));

    private DemoCatalog() {}

    private static Activity activity(ActivityCode code, BilingualName name, Validity validity, BillingRule rule) {
        return new Activity(code, name, validity, Optional.empty(), rule);
    }

    private static ProductPrice price(ProductCode product, String currency, String unitPrice) {
        return new ProductPrice(product, Money.parse(currency, unitPrice));
    }

    private static ListPrice price(ActivityCode activity, String currency, String perHour) {
        return new ListPrice(activity, Optional.empty(), HourlyPrice.parse(currency, perHour));
    }

    private static ListPrice price(ActivityCode activity, Worker worker, String currency, String perHour) {
        return new ListPrice(activity, Optional.of(worker.id()), HourlyPrice.parse(currency, perHour));
    }
}
