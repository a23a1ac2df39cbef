package eu.hodina.persistence;

import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Fixtures.anActivity;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.persistence.ListCost.MANY;
import static eu.hodina.persistence.ListCost.SHOWN;

import eu.hodina.application.Ports;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.catalog.Product;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatCategory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lists of the catalog and of agreements read what they show, however much there is. */
class CatalogListsTest {

    private final Ports ports = TestStore.empty();
    private final ListCost cost = new ListCost(ports);

    private void fill() {
        aSmallFirmIn(ports);
        ports.transactions().run(() -> {
            for (int i = 0; i < MANY; i++) {
                String code = "C%04d".formatted(i);
                ports.activities().add(anActivity(code));
                BilingualName name = BilingualName.same(code);
                ports.products().add(new Product(new ProductCode(code), name, name, VatCategory.STANDARD));
                ListPrice price = ListPrice.ofAnybody(new ActivityCode("PROG"), HourlyPrice.parse("CZK", "1250.00"));
                ports.priceLists()
                        .add(new PriceList(
                                new PriceListCode(code), code, false, Validity.always(), CZK, List.of(price)));
                ports.agreements().add(agreement(i, name));
            }
        });
        cost.analyze("activity", "product", "price_list", "list_price", "product_price", "agreement", "agreement_fee");
    }

    private static ClientAgreement agreement(int i, BilingualName name) {
        Retainer terms = Retainer.from(new AgreementId(identityOf("agreement " + i)), day("2026-01-01"))
                .fee(crowns("1000.00"))
                .build();
        return new ClientAgreement(
                terms, aClient("pekarna").id(), name, AgreementStage.AGREED, Optional.empty(), false);
    }

    @Test
    void a_page_costs_what_it_shows() {
        fill();
        Optional<String> middle = Optional.of("C0500");
        Optional<String> anId = Optional.of("80000000-0000-7000-8000-000000000000");
        var pekarna = Optional.of(aClient("pekarna").id());
        cost.assertLittle("activities", () -> ports.activities().page(Optional.empty(), SHOWN));
        cost.assertLittle("activities, later", () -> ports.activities().page(middle, SHOWN));
        cost.assertLittle("products", () -> ports.products().page(Optional.empty(), SHOWN));
        cost.assertLittle("products, later", () -> ports.products().page(middle, SHOWN));
        cost.assertLittle("price lists", () -> ports.priceLists().page(Optional.empty(), SHOWN));
        cost.assertLittle("price lists, later", () -> ports.priceLists().page(middle, SHOWN));
        cost.assertLittle("agreements", () -> ports.agreements().page(Optional.empty(), Optional.empty(), SHOWN));
        cost.assertLittle("agreements, later", () -> ports.agreements().page(Optional.empty(), anId, SHOWN));
        cost.assertLittle("agreements of a client", () -> ports.agreements().page(pekarna, anId, SHOWN));
    }
}
