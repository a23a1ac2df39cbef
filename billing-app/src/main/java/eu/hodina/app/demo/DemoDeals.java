package eu.hodina.app.demo;

import eu.hodina.application.Billing;
import eu.hodina.application.Versioned;
import eu.hodina.application.agreement.AgreementDraft;
import eu.hodina.application.order.LineDraft;
import eu.hodina.application.order.MilestoneDraft;
import eu.hodina.application.time.TimesheetUser;
import eu.hodina.application.time.WorkLogDraft;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderState;
import eu.hodina.domain.order.Quantity;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** What is agreed with the clients beside price lists, and what of it is done by the end of October, day by day. */
final class DemoDeals {
    private static final LocalDate AGREED = LocalDate.parse("2026-07-31");

    private final Billing billing;
    private final DemoClock clock;
    private final Caller caller;

    DemoDeals(Billing billing, DemoClock clock, Caller caller) {
        this.billing = billing;
        this.clock = clock;
        this.caller = caller;
    }

    /** From July to October 2026. */
    void agreeAndDeliver() {
        clock.moveTo(AGREED);
        agree(DemoClients.ACCOUNTANTS, "Paušál na správu serverů", "Server care – retainer", retainer());
        agree(DemoClients.SCHOOL, "Balíček 100 hodin na výjezdy", "Package of 100 hours on site", bundle());
        Versioned<Milestone> design = stage("Návrh řešení a zkušební čtečka", "60000", "2026-09-15");
        clock.moveTo(LocalDate.parse("2026-09-01"));
        Versioned<Milestone> roll = stage("Nasazení čteček v hale", "150000", "2026-10-30");
        clock.moveTo(LocalDate.parse("2026-09-15"));
        finish(design);
        clock.moveTo(LocalDate.parse("2026-10-01"));
        stage("Předání dokumentace a zdrojových kódů", "32000", "2026-11-30");
        clock.moveTo(LocalDate.parse("2026-10-14"));
        sell(disks());
        clock.moveTo(LocalDate.parse("2026-10-21"));
        sell(courier());
        clock.moveTo(LocalDate.parse("2026-10-30"));
        finish(roll);
        // never changed since it was founded
        billing.editOrders().move(caller, DemoOrders.TRACKING.id(), 0, OrderState.DONE);
    }

    /** 30 hours a month, of which a month's rest lives on through the next one; what goes beyond costs as in the list. */
    private static Retainer retainer() {
        return Retainer.from(new AgreementId("retainer"), LocalDate.parse("2026-08-01"))
                .scope(scope(DemoOrders.OFFICE, DemoCatalog.ADMINISTRATION))
                .fee(Money.parse("CZK", "24000.00"))
                .includes(new Allowed.Time(1800))
                .carryOver(1)
                .build();
    }

    /** At 1 160.00 an hour in place of 1 290.00. */
    private static ServicePackage bundle() {
        return new ServicePackage(
                new AgreementId("package"),
                scope(DemoOrders.CLASSROOMS, DemoCatalog.ON_SITE),
                LocalDate.parse("2026-08-03"),
                Optional.of(LocalDate.parse("2027-08-02")),
                Money.parse("CZK", "116000.00"),
                Optional.of(new Allowed.Time(6000)),
                Optional.empty());
    }

    private static AgreementScope scope(Order order, ActivityCode activity) {
        return new AgreementScope(Optional.of(order.id()), Optional.of(Set.of(activity)));
    }

    private void agree(Client client, String czech, String english, Agreement terms) {
        AgreementDraft draft = new AgreementDraft(client.id(), BilingualName.of(czech, english), terms, false);
        Versioned<ClientAgreement> offer = billing.editAgreements().offer(caller, draft);
        billing.editAgreements().agree(caller, offer.value().id(), offer.version());
    }

    /** Stages are ordered one after the other. */
    private Versioned<Milestone> stage(String name, String crowns, String due) {
        MilestoneDraft draft = new MilestoneDraft(
                name,
                Money.parse("CZK", crowns + ".00"),
                VatCategory.STANDARD,
                Optional.of(LocalDate.parse(due)),
                Optional.empty());
        return billing.editMilestones().add(caller, DemoOrders.SCANNERS.id(), draft);
    }

    /** In time. */
    private void finish(Versioned<Milestone> stage) {
        Milestone open = stage.value();
        MilestoneDraft done =
                new MilestoneDraft(open.name(), open.amount(), open.vatCategory(), open.due(), open.due());
        billing.editMilestones().change(caller, open.order(), open.id(), stage.version(), done);
    }

    private void sell(LineDraft line) {
        billing.editOrderLines().add(caller, DemoOrders.ERP.id(), line);
    }

    /** An hour and a half of 27 October, of which nobody told before October was billed. */
    void reportLate() {
        WorkLogDraft late = new WorkLogDraft(
                new TaskId(DemoIds.of("task", "STR-3")),
                DemoCatalog.DEVELOPMENT,
                WorkTime.lasting(LocalDate.parse("2026-10-27"), Optional.of(LocalTime.of(16, 30)), 90),
                WorkKind.BILLABLE,
                Optional.empty(),
                Optional.empty(),
                "Oprava výkazu odpadu, nahlášeno dodatečně");
        billing.reportWork()
                .add(
                        new TimesheetUser(caller, Optional.of(DemoPeople.CERNA.id()), false, false),
                        Optional.empty(),
                        late);
    }

    /** Two, at the price of the default list: the partners' has none. */
    private static LineDraft disks() {
        return new LineDraft(
                Optional.of(DemoCatalog.DISK),
                Optional.empty(),
                Quantity.parse("2"),
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse("2026-10-14"),
                Optional.of(Money.parse("CZK", "3300.00")));
    }

    private static LineDraft courier() {
        return new LineDraft(
                Optional.empty(),
                Optional.of("Kurýr – převoz serveru do dílny"),
                Quantity.parse("1"),
                Optional.of(Money.parse("CZK", "890.00")),
                Optional.of(VatCategory.STANDARD),
                LocalDate.parse("2026-10-21"),
                Optional.of(Money.parse("CZK", "890.00")));
    }
}
