package eu.hodina.application.reminder;

import eu.hodina.application.Ports;
import eu.hodina.domain.firm.Firm;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is where the first of the firms keeps its books; in Prague where there is none yet. */
final class ReminderDay {
    private static final ZoneId USUAL = ZoneId.of("Europe/Prague");

    private ReminderDay() {}

    static LocalDate today(Ports ports, InstantSource clock) {
        ZoneId zone = ports.firms().all().stream().findFirst().map(Firm::zone).orElse(USUAL);
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
