package eu.hodina.application.rating;

import static eu.hodina.application.rating.ExplainedWork.DEV;
import static eu.hodina.application.rating.ExplainedWork.ORDER;
import static eu.hodina.application.rating.ExplainedWork.price;
import static eu.hodina.domain.client.Language.CS;
import static eu.hodina.domain.client.Language.EN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerBuilder;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.OrderTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who pays, at which price and where it was found, and how amounts come out of the line. */
class ExplanationCostTest {
    private static final LocalDate OCTOBER_1 = LocalDate.of(2026, 10, 1);
    private static final LocalDate SEPTEMBER_1 = LocalDate.of(2026, 9, 1);

    private static ExplainedWork work() {
        return new ExplainedWork();
    }

    private static RetainerBuilder retainer(LocalDate from, Allowed allowed) {
        return Retainer.from(new AgreementId("A1"), from)
                .fee(Money.parse("CZK", "10000.00"))
                .includes(allowed);
    }

    private static ServicePackage bought(Allowed allowed) {
        return new ServicePackage(
                new AgreementId("P1"),
                AgreementScope.EVERYTHING,
                OCTOBER_1,
                Optional.empty(),
                Money.parse("CZK", "20000.00"),
                Optional.of(allowed),
                Optional.empty());
    }

    private static Allowed credit(String amount) {
        return new Allowed.Credit(Money.parse("CZK", amount));
    }

    @Test
    void a_retainer_whose_limit_splits_a_log() {
        ExplainedWork work = work().ruled(BillingRule.startedUnits(60))
                .agreed(retainer(OCTOBER_1, new Allowed.Time(60))
                        .overagePrice(HourlyPrice.parse("CZK", "1250.00"))
                        .build())
                .worked(5, 61);
        assertThat(work.in(CS))
                .containsExactly(
                        "60 min z 61 min měřených; započaté hodiny (pravidlo úkonu DEV) dávají 120 min; paušál A1,"
                                + " období od 1. 10. 2026, hradí 60 min (zbývalo 60 min, zbývá 0 min);"
                                + " jinak by stálo 1 450,00 Kč (1 450,00 Kč/h podle ceníku STANDARD).",
                        "1 min z 61 min měřených; započaté hodiny (pravidlo úkonu DEV) dávají 120 min; předplacený"
                                + " limit je vyčerpán, k účtování zbývá 60 min; 1 250,00 Kč/h je cena nad limit"
                                + " paušálu A1; 1 250,00 Kč.");
        assertThat(work.in(EN))
                .containsExactly(
                        "60 min of 61 min measured; started hours (rule of activity DEV) give 120 min; retainer A1,"
                                + " period from 1 October 2026, covers 60 min (60 min left before, 0 min after);"
                                + " otherwise it would cost CZK 1,450.00 (CZK 1,450.00/h by price list STANDARD).",
                        "1 min of 61 min measured; started hours (rule of activity DEV) give 120 min; the allowance is"
                                + " used up, which leaves 60 min to bill; CZK 1,250.00/h is the overage price of"
                                + " retainer A1; CZK 1,250.00.");
    }

    @Test
    void an_allowance_carried_over_is_named_by_its_period() {
        Retainer retainer =
                retainer(SEPTEMBER_1, new Allowed.Time(600)).carryOver(1).build();
        AgreementPeriod september = new AgreementPeriod(retainer.id(), SEPTEMBER_1);
        ExplainedWork work = work().agreed(retainer)
                .left(new OpeningAllowance(september, new Allowed.Time(45)))
                .worked(5, 60);
        assertThat(work.in(CS))
                .containsExactly(
                        "45 min z 60 min měřených; účtuje se na minutu (pravidlo úkonu DEV); paušál A1, převedeno z"
                                + " období od 1. 9. 2026, hradí 45 min (zbývalo 45 min, zbývá 0 min);"
                                + " jinak by stálo 1 087,50 Kč (1 450,00 Kč/h podle ceníku STANDARD).",
                        "15 min z 60 min měřených; účtuje se na minutu (pravidlo úkonu DEV); paušál A1,"
                                + " období od 1. 10. 2026, hradí 15 min (zbývalo 600 min, zbývá 585 min);"
                                + " jinak by stálo 362,50 Kč (1 450,00 Kč/h podle ceníku STANDARD).");
        assertThat(work.in(EN).get(0))
                .contains("; retainer A1, carried over from the period from 1 September 2026, covers 45 min"
                        + " (45 min left before, 0 min after); ");
    }

    @Test
    void a_package_that_covers_work_without_a_list_price() {
        ExplainedWork work =
                work().priced().agreed(bought(new Allowed.Time(1200))).worked(5, 60);
        assertThat(work.in(CS))
                .containsExactly("60 min měřeno; účtuje se na minutu (pravidlo úkonu DEV); balíček P1, koupený"
                        + " 1. 10. 2026, hradí 60 min (zbývalo 1 200 min, zbývá 1 140 min).");
        assertThat(work.in(EN))
                .containsExactly("60 min measured; billed to the minute (rule of activity DEV); package P1, bought on"
                        + " 1 October 2026, covers 60 min (1,200 min left before, 1,140 min after).");
    }

    @Test
    void a_package_of_money() {
        ExplainedWork work = work().agreed(bought(credit("1000.00"))).worked(5, 60);
        assertThat(work.in(CS))
                .containsExactly("60 min měřeno; účtuje se na minutu (pravidlo úkonu DEV); 1 450,00 Kč/h podle ceníku"
                        + " STANDARD; 1 450,00 Kč; balíček P1, koupený 1. 10. 2026, hradí 1 000,00 Kč"
                        + " (zbývalo 1 000,00 Kč, zbývá 0,00 Kč); k zaplacení zbývá 450,00 Kč.");
        assertThat(work.in(EN))
                .containsExactly("60 min measured; billed to the minute (rule of activity DEV); CZK 1,450.00/h by price"
                        + " list STANDARD; CZK 1,450.00; package P1, bought on 1 October 2026, covers CZK 1,000.00"
                        + " (CZK 1,000.00 left before, CZK 0.00 after); CZK 450.00 remains to be paid.");
    }

    @Test
    void a_top_up_to_the_minimum_charge_that_a_credit_pays() {
        BillingRule visit = new BillingRule(
                1, BillingRule.Mode.UP, 0, 0, Optional.of(Money.parse("CZK", "800.00")), BillingRule.Scope.ENTRY);
        ExplainedWork work =
                work().ruled(visit).priced(price(Optional.empty(), "1500.00")).worked(5, 20);
        assertThat(work.in(CS))
                .containsExactly("20 min měřeno; účtuje se na minutu (pravidlo úkonu DEV); 1 500,00 Kč/h podle ceníku"
                        + " STANDARD; 500,00 Kč; minimální cena je 800,00 Kč, proto doplatek 300,00 Kč"
                        + " k hodnotě 500,00 Kč.");
        assertThat(work.in(EN))
                .containsExactly("20 min measured; billed to the minute (rule of activity DEV); CZK 1,500.00/h by price"
                        + " list STANDARD; CZK 500.00; the minimum charge is CZK 800.00, so CZK 300.00 is added to"
                        + " the worth of CZK 500.00.");
        assertThat(work.agreed(bought(credit("1000.00"))).in(EN).get(0))
                .endsWith("covers CZK 800.00 (CZK 1,000.00 left before, CZK 200.00 after);"
                        + " CZK 0.00 remains to be paid.");
    }

    @Test
    void a_workers_own_price_in_a_version_of_the_list() {
        ExplainedWork work = work().priced(price(Optional.empty(), "1450.00"), price(Optional.of("anna"), "1700.00"))
                .listValid(Validity.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .worked(5, 60);
        assertThat(work.in(CS))
                .containsExactly("60 min měřeno; účtuje se na minutu (pravidlo úkonu DEV); 1 700,00 Kč/h je vlastní"
                        + " cena pracovníka anna v ceníku STANDARD od 1. 1. 2026 do 31. 12. 2026; 1 700,00 Kč.");
        assertThat(work.in(EN))
                .containsExactly("60 min measured; billed to the minute (rule of activity DEV); CZK 1,700.00/h is the"
                        + " own price of worker anna in price list STANDARD from 1 January 2026 to"
                        + " 31 December 2026; CZK 1,700.00.");
    }

    @Test
    void a_price_of_the_default_list() {
        ExplainedWork work = work().client(new ClientTerms(Optional.empty(), LineGrouping.ACTIVITY, List.of()))
                .listValid(Validity.of(Optional.empty(), Optional.of(LocalDate.of(2026, 10, 15))))
                .worked(5, 60);
        assertThat(work.in(CS).get(0))
                .endsWith("; 1 450,00 Kč/h podle výchozího ceníku STANDARD do 15. 10. 2026; 1 450,00 Kč.");
        assertThat(work.in(EN).get(0))
                .endsWith("; CZK 1,450.00/h by the default price list STANDARD until 15 October 2026; CZK 1,450.00.");
        assertThat(work.priced(price(Optional.of("anna"), "1700.00")).in(EN).get(0))
                .contains("/h is the own price of worker anna in the default price list STANDARD until");
    }

    @Test
    void a_price_of_the_order() {
        ActivityPrice own = new ActivityPrice(DEV, HourlyPrice.parse("CZK", "1111.11"));
        ExplainedWork work =
                work().worked(5, 60).order(new OrderTerms(ORDER, Pricing.TIME, false, false, List.of(own), List.of()));
        assertThat(work.in(CS).get(0)).endsWith("; 1 111,11 Kč/h dohodnuto v zakázce O1; 1 111,11 Kč.");
        assertThat(work.in(EN).get(0)).endsWith("; CZK 1,111.11/h agreed in order O1; CZK 1,111.11.");
    }

    @Test
    void an_overage_price_of_the_orders_own_retainer() {
        Retainer retainer = retainer(OCTOBER_1, new Allowed.Time(0))
                .scope(new AgreementScope(Optional.of(ORDER), Optional.empty()))
                .overagePrice(HourlyPrice.parse("CZK", "1000.00"))
                .build();
        ExplainedWork work = work().agreed(retainer).worked(5, 60);
        assertThat(work.in(CS).get(0)).endsWith("; 1 000,00 Kč/h je cena nad limit paušálu A1; 1 000,00 Kč.");
        assertThat(work.in(EN).get(0)).endsWith("; CZK 1,000.00/h is the overage price of retainer A1; CZK 1,000.00.");
    }

    @Test
    void amounts_are_the_growth_of_the_rounded_line() {
        ExplainedWork work =
                work().priced(price(Optional.empty(), "1234.50")).worked(5, 1).worked(6, 1);
        assertThat(work.in(CS))
                .containsExactly(
                        "1 min měřeno; účtuje se na minutu (pravidlo úkonu DEV); 1 234,50 Kč/h podle ceníku STANDARD;"
                                + " 20,58 Kč po zaokrouhlení.",
                        "1 min měřeno; účtuje se na minutu (pravidlo úkonu DEV); 1 234,50 Kč/h podle ceníku STANDARD;"
                                + " řádek DEV roste z 20,58 Kč (1 min) na 41,15 Kč (2 min), tedy o 20,57 Kč.");
        assertThat(work.in(EN))
                .containsExactly(
                        "1 min measured; billed to the minute (rule of activity DEV); CZK 1,234.50/h by price list"
                                + " STANDARD; CZK 20.58, rounded.",
                        "1 min measured; billed to the minute (rule of activity DEV); CZK 1,234.50/h by price list"
                                + " STANDARD; line DEV grows from CZK 20.58 (1 min) to CZK 41.15 (2 min),"
                                + " which is CZK 20.57.");
    }
}
