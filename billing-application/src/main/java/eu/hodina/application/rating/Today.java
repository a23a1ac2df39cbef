package eu.hodina.application.rating;

import eu.hodina.application.Ports;
import eu.hodina.domain.firm.Firm;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** What day it is where the first of the issuers keeps its books; in Prague where there is none yet. */
final class Today {
    private static final ZoneId USUAL = ZoneId.of("Europe/Prague");

    private final Ports ports;
    private final InstantSource clock;

    Today(Ports ports, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    LocalDate day() {
        ZoneId zone = ports.transactions()
                .call(() ->
                        ports.firms().all().stream().findFirst().map(Firm::zone).orElse(USUAL));
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
