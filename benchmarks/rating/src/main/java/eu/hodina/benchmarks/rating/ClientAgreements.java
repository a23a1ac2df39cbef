package eu.hodina.benchmarks.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.BillingCycle;
import eu.hodina.domain.agreement.DrawOrder;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.agreement.PeriodAnchor;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A client's agreements, of a size that some allowances run out inside the month and others do not: a retainer of time with
 * carry-over, a cap and overage prices, one of money, one that names an order, a package of time and one of money. Every
 * fourth client has none, every other fourth has them all.
 */
final class ClientAgreements {
    private final int client;
    private final int logs;
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<OpeningAllowance> opening = new ArrayList<>();

    /** @param logs how many the client has in the month; allowances grow with them */
    ClientAgreements(int client, int logs, OrderId anOrder) {
        this.client = client;
        this.logs = logs;
        switch (client % 4) {
            case 1 -> ofTime();
            case 2 -> {
                ofMoney();
                boughtTime();
            }
            case 3 -> {
                ofTime();
                ofMoney();
                ofOrder(anOrder);
                boughtTime();
                boughtMoney();
            }
            default -> {}
        }
    }

    List<Agreement> all() {
        return agreements;
    }

    List<OpeningAllowance> opening() {
        return opening;
    }

    private AgreementId id(String kind) {
        return new AgreementId(kind + "-" + client);
    }

    private static HourlyPrice hourly(int crowns) {
        return new HourlyPrice(Money.ofMinor(Firm.CZK, crowns * 100L));
    }

    private void ofTime() {
        AgreementId id = id("TIME");
        Allowed.Time included = new Allowed.Time(20L * logs);
        agreements.add(Retainer.from(id, LocalDate.of(2026, 1, 15))
                .fee(Money.parse("CZK", "4999.99"))
                .feeFrom(LocalDate.of(2026, 10, 10), Money.parse("CZK", "5333.33"))
                .includes(included)
                .anchor(PeriodAnchor.values()[client / 4 % 2])
                .carryOver(2)
                .carryOverCap(new Allowed.Time(12L * logs))
                .draw(DrawOrder.values()[client / 8 % 2])
                .overagePrice(hourly(1_777))
                .overagePrice(new ActivityPrice(new ActivityCode(Firm.activity(client)), hourly(1_333)))
                .build());
        boolean calendar = PeriodAnchor.values()[client / 4 % 2] == PeriodAnchor.CALENDAR;
        LocalDate before = LocalDate.of(2026, 9, calendar ? 1 : 15);
        opening.add(new OpeningAllowance(new AgreementPeriod(id, before), new Allowed.Time(7L * logs)));
        opening.add(new OpeningAllowance(new AgreementPeriod(id, before.minusMonths(1)), new Allowed.Time(7L * logs)));
    }

    private void ofMoney() {
        agreements.add(Retainer.from(id("MONEY"), LocalDate.of(2026, 2, 1))
                .fee(Money.parse("CZK", "9999.00"))
                .includes(credit(200_00L * logs))
                .cycle(BillingCycle.QUARTER)
                .carryOver(1)
                .carryOverCap(credit(50_00L * logs))
                .build());
    }

    private void ofOrder(OrderId order) {
        agreements.add(Retainer.from(id("ORDER"), LocalDate.of(2026, 3, 1))
                .to(LocalDate.of(2026, 10, 20))
                .scope(new AgreementScope(Optional.of(order), Optional.empty()))
                .fee(Money.parse("CZK", "1500.00"))
                .includes(new Allowed.Time(logs))
                .overagePrice(hourly(1_111))
                .build());
    }

    private void boughtTime() {
        agreements.add(new ServicePackage(
                id("PACK"),
                new AgreementScope(
                        Optional.empty(),
                        Optional.of(Set.of(
                                new ActivityCode(Firm.activity(client)), new ActivityCode(Firm.activity(client + 3))))),
                LocalDate.of(2026, 10, 5),
                Optional.of(LocalDate.of(2026, 12, 31)),
                Money.parse("CZK", "20000.00"),
                Optional.of(new Allowed.Time(3L * logs)),
                Optional.empty()));
    }

    private void boughtMoney() {
        agreements.add(new ServicePackage(
                id("PURSE"),
                AgreementScope.EVERYTHING,
                LocalDate.of(2026, 10, 12),
                Optional.empty(),
                Money.parse("CZK", "30000.00"),
                Optional.of(credit(100_00L * logs)),
                Optional.empty()));
    }

    private static Allowed credit(long minor) {
        return new Allowed.Credit(Money.ofMinor(Firm.CZK, minor));
    }
}
