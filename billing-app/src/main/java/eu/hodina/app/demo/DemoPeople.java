package eu.hodina.app.demo;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.people.CostRate;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.List;

/** The five who work at the demo's firm. */
final class DemoPeople {
    static final Worker NOVAK = worker("novak", "Jan Novák", List.of(always("780")));
    /** Got a rise on 1 October 2026. */
    static final Worker SVOBODOVA = worker(
            "svobodova",
            "Petra Svobodová",
            List.of(
                    new CostRate(
                            czk("560"), Validity.between(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-09-30"))),
                    new CostRate(czk("610"), Validity.from(LocalDate.parse("2026-10-01")))));

    static final Worker DVORAK = worker("dvorak", "Tomáš Dvořák", List.of(always("470")));
    static final Worker CERNA = worker("cerna", "Lenka Černá", List.of(always("640")));
    static final Worker RIHA = worker("riha", "Ondřej Říha", List.of(always("340")));

    static final List<Worker> ALL = List.of(CERNA, DVORAK, NOVAK, RIHA, SVOBODOVA);

    private DemoPeople() {}

    private static Worker worker(String code, String name, List<CostRate> costs) {
        return new Worker(new WorkerId(DemoIds.of("worker", code)), code, name, code + "@kolovratek-it.example", costs);
    }

    private static CostRate always(String perHour) {
        return new CostRate(czk(perHour), Validity.from(LocalDate.parse("2025-01-01")));
    }

    private static HourlyPrice czk(String perHour) {
        return HourlyPrice.parse("CZK", perHour);
    }
}
