package eu.hodina.persistence;

import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Fixtures.anActivity;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The lists of the catalog and of agreements read what they show, however much there is. */
class CatalogListsTest {
    private static final int MANY = 1_000;
    private static final int SHOWN = 5;

    /** Rows and children of what is shown, and the steps to them; a full scan is at least {@value #MANY}. */
    private static final int ENOUGH = 100;

    private final Ports ports = TestStore.empty();
    private final Sql sql = new Sql(new JdbcTransactions(TestStore.operations()));

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
        for (String table : List.of(
                "activity", "product", "price_list", "list_price", "product_price", "agreement", "agreement_fee")) {
            sql.list("ANALYZE TABLE " + table, row -> table);
        }
    }

    private static ClientAgreement agreement(int i, BilingualName name) {
        Retainer terms = Retainer.from(new AgreementId(identityOf("agreement " + i)), day("2026-01-01"))
                .fee(crowns("1000.00"))
                .build();
        return new ClientAgreement(
                terms, aClient("pekarna").id(), name, AgreementStage.AGREED, Optional.empty(), false);
    }

    private long rowsRead() {
        return sql.total("SELECT SUM(CAST(variable_value AS UNSIGNED)) AS total FROM information_schema.session_status"
                + " WHERE variable_name LIKE 'HANDLER_READ%' AND variable_name <> 'HANDLER_READ_RND_DELETED'");
    }

    private void assertReadsLittle(String what, Supplier<Collection<?>> list) {
        ports.transactions().run(() -> {
            long first = rowsRead();
            long counting = rowsRead() - first;
            long before = rowsRead();
            assertThat(list.get()).as(what).hasSize(SHOWN);
            assertThat(rowsRead() - before - counting).as(what).isLessThan(ENOUGH);
        });
    }

    @Test
    void a_page_costs_what_it_shows() {
        fill();
        Optional<String> middle = Optional.of("C0500");
        Optional<String> anId = Optional.of("80000000-0000-7000-8000-000000000000");
        var pekarna = Optional.of(aClient("pekarna").id());
        assertReadsLittle("activities", () -> ports.activities().page(Optional.empty(), SHOWN));
        assertReadsLittle("activities, later", () -> ports.activities().page(middle, SHOWN));
        assertReadsLittle("products", () -> ports.products().page(Optional.empty(), SHOWN));
        assertReadsLittle("products, later", () -> ports.products().page(middle, SHOWN));
        assertReadsLittle("price lists", () -> ports.priceLists().page(Optional.empty(), SHOWN));
        assertReadsLittle("price lists, later", () -> ports.priceLists().page(middle, SHOWN));
        assertReadsLittle("agreements", () -> ports.agreements().page(Optional.empty(), Optional.empty(), SHOWN));
        assertReadsLittle("agreements, later", () -> ports.agreements().page(Optional.empty(), anId, SHOWN));
        assertReadsLittle("agreements of a client", () -> ports.agreements().page(pekarna, anId, SHOWN));
    }
}
