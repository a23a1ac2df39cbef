package eu.hodina.application.catalog;

import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Fixtures.aWorkLog;
import static eu.hodina.application.fixture.Fixtures.budgetsOf;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.application.rating.LineToBill;
import eu.hodina.application.rating.PlannedPeriod;
import eu.hodina.application.rating.RateWork;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.IndexRate;
import eu.hodina.domain.catalog.Indexation;
import eu.hodina.domain.catalog.IndexationRule;
import eu.hodina.domain.catalog.IndexedPart;
import eu.hodina.domain.catalog.IndexedPriceList;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceChange;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.catalog.PriceRounding;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.money.Validity;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A price list is raised in the middle of its life: what was rated stays, what follows costs more, both are known. */
class IndexedPricesTest {
    private static final PriceListCode STANDARD = new PriceListCode("STANDARD");
    private static final LocalDate NOVEMBER = day("2026-11-01");

    private final Ports ports = firm();

    private static Ports firm() {
        Ports ports = new MemoryPorts();
        aSmallFirmIn(ports);
        ports.workLogs().addAll(List.of(aWorkLog("c", "2026-11-03", 60)));
        ports.priceLists()
                .add(new PriceList(
                        STANDARD,
                        "Ceník",
                        true,
                        Validity.from(day("2026-01-01")),
                        CZK,
                        List.of(new ListPrice(
                                new ActivityCode("PROG"), Optional.empty(), HourlyPrice.parse("CZK", "1250.00")))));
        ports.indexRates().put(new IndexRate(2025, Percentage.parse("2.5"), "ČSÚ"));
        return ports;
    }

    private static RatedPeriod rate(Ports ports, int month) {
        Identities identities = new Identities(InstantSource.fixed(Instant.EPOCH), new Random(7));
        return new RateWork(ports, identities, budgetsOf(ports))
                        .rateAndKeep(
                                aFirm(),
                                aClient("pekarna").id(),
                                YearMonth.of(2026, month).atEndOfMonth())
                        .periods()
                        .stream()
                        .map(PlannedPeriod::rated)
                        .filter(rated -> rated.period().equals(DatePeriod.month(YearMonth.of(2026, month))))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<PriceChange> raise(Ports ports) {
        IndexationRule rule =
                new IndexationRule(Month.NOVEMBER, Optional.empty(), PriceRounding.ONE, Set.of(IndexedPart.LIST_PRICE));
        Indexation indexation = Indexation.in(2026, rule, ports.indexRates().table());
        PriceList current =
                ports.priceLists().find(STANDARD, NOVEMBER.minusDays(1)).orElseThrow();
        IndexedPriceList raised = IndexedPriceList.of(current, indexation, Optional.of(day("2026-10-31")))
                .orElseThrow();
        ports.transactions().run(() -> {
            ports.priceLists().replace(raised.succession().ended());
            ports.priceLists().add(raised.succession().opened());
            ports.priceChanges().add(raised.changes());
        });
        return raised.changes();
    }

    @Test
    void what_was_rated_before_is_the_same_with_the_rise_and_without_it() {
        Ports unraised = firm();
        RatedPeriod october = rate(ports, 10);
        raise(ports);
        Ports raisedFirst = firm();
        raise(raisedFirst);
        assertThat(october).isEqualTo(rate(unraised, 10)).isEqualTo(rate(raisedFirst, 10));
        assertThat(october.lines()).extracting(LineToBill::net).containsExactly(crowns("2187.50"));
    }

    @Test
    void what_follows_costs_more_and_the_history_says_why() {
        List<PriceChange> changes = raise(ports);
        assertThat(rate(ports, 11).lines()).extracting(LineToBill::net).containsExactly(crowns("1281.00"));
        assertThat(ports.priceChanges().of(IndexedPart.LIST_PRICE, "STANDARD")).isEqualTo(changes);
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(crowns("1250.00"));
            assertThat(change.after()).isEqualTo(crowns("1281.00"));
            assertThat(change.index().source()).isEqualTo("ČSÚ");
            assertThat(change.from()).isEqualTo(NOVEMBER);
        });
    }
}
