package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.EUR;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aLogo;
import static eu.hodina.application.fixture.Fixtures.aWorker;
import static eu.hodina.application.fixture.Fixtures.anActivity;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.firm.SymbolHolder;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.NumberSeries;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.people.Worker;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Firms, workers, activities and price lists. */
public abstract class FirmAndCatalogContract extends PortsContract {
    protected FirmAndCatalogContract(Ports empty) {
        super(empty);
    }

    @Test
    void a_firm_comes_back_as_it_went_in() {
        assertThat(ports().firms().find(aFirm().id())).contains(aFirm());
        assertThat(ports().firms().find(new FirmId(identityOf("nobody")))).isEmpty();
    }

    @Test
    void firms_are_listed_by_name() {
        ports().firms().add(aFirm("Česká hodina"));
        ports().firms().add(aFirm("Cizí hodina"));
        assertThat(ports().firms().all())
                .extracting(Firm::name)
                .containsExactly("Cizí hodina", "Hodina s.r.o.", "Česká hodina");
    }

    @Test
    void a_firm_is_replaced_with_all_its_parts() {
        Firm before = aFirm();
        Firm after = new Firm(
                before.id(),
                "Minuta s.r.o.",
                before.address(),
                before.companyNumber(),
                Optional.empty(),
                before.registration(),
                Optional.empty(),
                before.email(),
                Optional.empty(),
                Optional.of("minuta.example"),
                List.of(),
                List.of(before.accounts().get(1)),
                new NumberSeries("INVOICE", "M3", 4),
                before.zone());
        ports().firms().replace(after);
        assertThat(ports().firms().find(before.id())).contains(after);
        assertThat(ports().firms().holderOf("3")).contains(new SymbolHolder(before.id(), "CREDIT_NOTE"));
        assertThat(ports().firms().holderOf("")).contains(new SymbolHolder(before.id(), "INVOICE"));
        assertThat(ports().firms().holderOf("35")).contains(new SymbolHolder(before.id(), "PENALTY"));
        assertThat(ports().firms().holderOf("6")).isEmpty();
    }

    @Test
    void what_is_issued_stays_as_it_was_when_the_firm_changes() {
        Invoice issued = anInvoice("FV20260001");
        ports().invoices().add(issued);
        Firm before = aFirm();
        ports().firms()
                .replace(new Firm(
                        before.id(),
                        "Jiná s.r.o.",
                        before.address(),
                        before.companyNumber(),
                        Optional.empty(),
                        "C 1",
                        Optional.empty(),
                        "jina@hodina.example",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        before.invoiceSeries(),
                        before.zone()));
        assertThat(ports().invoices().find(issued.number())).contains(issued);
    }

    @Test
    void symbols_stay_with_the_firm_that_had_them_first() {
        ports().firms().add(aFirm("Cizí hodina"));
        assertThat(ports().firms().holderOf("")).contains(new SymbolHolder(aFirm().id(), "INVOICE"));
        assertThat(ports().firms().holderOf("1")).contains(new SymbolHolder(aFirm().id(), "PROFORMA"));
    }

    @Test
    void firms_are_paged_by_name_and_those_of_one_name_by_identity() {
        List.of("Beta", "Alfa", "Čas").forEach(name -> ports().firms().add(aFirm(name)));
        List<Firm> first = ports().firms().page(Optional.empty(), 2);
        assertThat(first).extracting(Firm::name).containsExactly("Alfa", "Beta");
        assertThat(ports().firms().page(Optional.of(first.get(1).id()), 5))
                .extracting(Firm::name)
                .containsExactly("Hodina s.r.o.", "Čas");
        assertThat(ports().firms().page(Optional.of(new FirmId("' OR 1=1")), 5)).isEmpty();
        assertThat(ports().firms().find(new FirmId("' OR 1=1"))).isEmpty();
    }

    @Test
    void a_logo_is_kept_byte_for_byte_and_replaced() {
        assertThat(ports().firms().logo(aFirm().id())).isEmpty();
        ports().firms().keepLogo(aFirm().id(), aLogo(120, 40));
        ports().firms().keepLogo(aFirm().id(), aLogo(60, 20));
        assertThat(ports().firms().logo(aFirm().id())).contains(aLogo(60, 20));
    }

    @Test
    void firms_are_locked_within_a_transaction() {
        inTransaction(() -> ports().firms().lock());
        assertThatThrownBy(() -> ports().firms().lock()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void workers_come_back_by_code_which_is_unique_to_the_case() {
        ports().workers().add(aWorker("Jana"));
        assertThat(ports().workers().all()).containsExactly(aWorker("Jana"), aWorker("jana"));
        assertThatThrownBy(() -> ports().workers()
                        .add(new Worker(aWorker("petr").id(), "jana", "Jiná Jana", "jina@hodina.example", List.of())))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void activities_come_back_in_all_their_versions() {
        Activity old = version("ANAL", Validity.of(Optional.empty(), Optional.of(day("2026-06-30"))));
        Activity current = version("ANAL", Validity.from(day("2026-07-01")));
        ports().activities().add(current);
        ports().activities().add(old);
        assertThat(ports().activities().all()).containsExactly(old, current, anActivity("PROG"));
    }

    @Test
    void one_version_of_an_activity_a_day() {
        assertThatThrownBy(() -> ports().activities().add(version("PROG", Validity.from(day("2026-07-01")))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Activity version(String code, Validity validity) {
        BillingRule rule =
                new BillingRule(60, BillingRule.Mode.UP, 5, 30, Optional.of(crowns("500.00")), BillingRule.Scope.DAY);
        return new Activity(
                new ActivityCode(code),
                BilingualName.of("Analýza", "Analysis"),
                validity,
                Optional.of(VatRate.ofPercent("12")),
                rule);
    }

    @Test
    void price_lists_come_back_in_their_currency_with_their_prices() {
        PriceList crowns = priceList("ZAKLADNI", CZK, Validity.from(day("2026-01-01")));
        PriceList older = priceList("ZAKLADNI", CZK, Validity.between(day("2025-01-01"), day("2025-12-31")));
        PriceList euros = priceList("EURO", EUR, Validity.always());
        List.of(crowns, older, euros).forEach(ports().priceLists()::add);
        assertThat(ports().priceLists().in(CZK)).containsExactly(older, crowns);
        assertThat(ports().priceLists().in(EUR)).containsExactly(euros);
        assertThat(ports().priceLists().in(Currency.getInstance("USD"))).isEmpty();
    }

    @Test
    void one_version_of_a_price_list_a_day() {
        ports().priceLists().add(priceList("ZAKLADNI", CZK, Validity.always()));
        assertThatThrownBy(() -> ports().priceLists().add(priceList("ZAKLADNI", CZK, Validity.from(day("2026-01-01")))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static PriceList priceList(String code, Currency currency, Validity validity) {
        HourlyPrice all = HourlyPrice.parse(currency.getCurrencyCode(), "1200.00");
        HourlyPrice janas = HourlyPrice.parse(currency.getCurrencyCode(), "1500.50");
        ActivityCode programming = new ActivityCode("PROG");
        return new PriceList(
                new PriceListCode(code),
                "Základní ceník",
                true,
                validity,
                currency,
                List.of(
                        new ListPrice(programming, Optional.empty(), all),
                        new ListPrice(programming, Optional.of(aWorker("jana").id()), janas)));
    }
}
