package eu.hodina.app.demo;

import eu.hodina.domain.client.Client;
import eu.hodina.domain.order.BillingMode;
import eu.hodina.domain.order.Budget;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderManagement;
import eu.hodina.domain.order.OrderState;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.Worker;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Seven orders of clients, one of the firm itself, and what they are divided into. */
final class DemoOrders {
    static final Order SHOP = order("Z20260011", "Internetový obchod s pečivem", DemoClients.BAKERY);
    /** The care for the server is covered by a retainer, see {@link DemoDeals}. */
    static final Order OFFICE = order("Z20260012", "Správa kanceláře – měsíční paušál", DemoClients.ACCOUNTANTS);
    /** Visits are drawn from a prepaid package, see {@link DemoDeals}. */
    static final Order CLASSROOMS = order("Z20260013", "Učebny a síť – předplacený balíček hodin", DemoClients.SCHOOL);
    /** Bears the customer's own order number. */
    static final Order ERP = new Order(
            id("Z20260014"),
            "Z20260014",
            "Údržba informačního systému",
            Optional.of(DemoClients.MACHINE_WORKS.id()),
            Pricing.TIME,
            false,
            false,
            Optional.of("OBJ-4500018271"),
            List.of(),
            List.of());
    /** For a fixed price by milestones, on an invoice of its own; the work is recorded and not billed. */
    static final Order SCANNERS = new Order(
            id("Z20260015"),
            "Z20260015",
            "Napojení skladu na čtečky kódů",
            Optional.of(DemoClients.MACHINE_WORKS.id()),
            Pricing.FIXED,
            false,
            true,
            Optional.of("OBJ-4500018640"),
            List.of(),
            List.of());
    /** The client took over a program that others wrote: mending it is billed. */
    static final Order SAWMILL = new Order(
            id("Z20260016"),
            "Z20260016",
            "Evidence řeziva a objednávek",
            Optional.of(DemoClients.SLOVAK.id()),
            Pricing.TIME,
            true,
            false,
            Optional.empty(),
            List.of(),
            List.of());

    /** Billed when it is done, by an invoice of its own. */
    static final Order TRACKING = new Order(
            id("Z20260017"),
            "Z20260017",
            "Shipment tracking portal",
            Optional.of(DemoClients.SWISS.id()),
            Pricing.TIME,
            false,
            true,
            Optional.empty(),
            List.of(),
            List.of(),
            new OrderManagement(
                    OrderState.IN_PROGRESS, BillingMode.ON_COMPLETION, Budget.NONE, Optional.empty(), false));

    static final Order OWN = new Order(
            id("Z20260018"),
            "Z20260018",
            "Vlastní vývoj a provoz",
            Optional.empty(),
            Pricing.TIME,
            false,
            false,
            Optional.empty(),
            List.of(),
            List.of());

    static final List<Order> ALL = List.of(SHOP, OFFICE, CLASSROOMS, ERP, SCANNERS, SAWMILL, TRACKING, OWN);

    static final List<Task> TASKS = List.of(
            task(SHOP, "PEK-1", "Košík a objednávka", DemoPeople.SVOBODOVA, 4800),
            task(SHOP, "PEK-2", "Platební brána a doprava", DemoPeople.NOVAK, 2400),
            task(SHOP, "PEK-3", "Provoz a drobné úpravy", DemoPeople.RIHA, 1200),
            task(OFFICE, "BIL-1", "Správa serveru a záloh", DemoPeople.DVORAK, 1800),
            task(OFFICE, "BIL-2", "Podpora uživatelů", DemoPeople.RIHA, 3000),
            task(OFFICE, "BIL-3", "Poradenství k účetnímu programu", DemoPeople.CERNA, 900),
            task(CLASSROOMS, "SKO-1", "Počítačové učebny", DemoPeople.DVORAK, 2400),
            task(CLASSROOMS, "SKO-2", "Školní síť a Wi-Fi", DemoPeople.DVORAK, 1500),
            task(CLASSROOMS, "SKO-3", "Školení učitelů", DemoPeople.CERNA, 900),
            task(ERP, "STR-1", "Úpravy výrobního modulu", DemoPeople.NOVAK, 4800),
            task(ERP, "STR-2", "Podpora dílen a kanceláří", DemoPeople.DVORAK, 3000),
            task(ERP, "STR-3", "Výkazy pro vedení", DemoPeople.CERNA, 1800),
            task(SCANNERS, "CTE-1", "Návrh a schůzky", DemoPeople.CERNA, 900),
            task(SCANNERS, "CTE-2", "Program čtečky", DemoPeople.SVOBODOVA, 6000),
            task(SCANNERS, "CTE-3", "Nasazení v hale", DemoPeople.DVORAK, 1800),
            task(SAWMILL, "DRE-1", "Sklad řeziva", DemoPeople.SVOBODOVA, 4200),
            task(SAWMILL, "DRE-2", "Objednávky a dodací listy", DemoPeople.NOVAK, 3000),
            task(SAWMILL, "DRE-3", "Školení a podpora", DemoPeople.CERNA, 600),
            task(TRACKING, "BER-1", "Portal development", DemoPeople.NOVAK, 7200),
            task(TRACKING, "BER-2", "Carrier interfaces", DemoPeople.SVOBODOVA, 3600),
            task(TRACKING, "BER-3", "Hosting and maintenance", DemoPeople.RIHA, 1200),
            task(OWN, "KOL-1", "Porady a plánování", DemoPeople.CERNA, 0),
            task(OWN, "KOL-2", "Vlastní infrastruktura", DemoPeople.DVORAK, 0),
            task(OWN, "KOL-3", "Vzdělávání a nabídky", DemoPeople.NOVAK, 0));

    private DemoOrders() {}

    private static Order order(String number, String name, Client client) {
        return new Order(
                id(number),
                number,
                name,
                Optional.of(client.id()),
                Pricing.TIME,
                false,
                false,
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static OrderId id(String number) {
        return new OrderId(DemoIds.of("order", number));
    }

    private static Task task(Order order, String code, String name, Worker assignee, int estimate) {
        return new Task(
                new TaskId(DemoIds.of("task", code)),
                order.id(),
                code,
                name,
                Optional.of(assignee.id()),
                estimate == 0 ? OptionalInt.empty() : OptionalInt.of(estimate));
    }
}
