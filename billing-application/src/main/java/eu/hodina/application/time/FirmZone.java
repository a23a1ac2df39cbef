package eu.hodina.application.time;

import eu.hodina.application.firm.Firms;
import java.time.ZoneId;

/** The zone of all dates of work: that of the first issuer, by name. */
final class FirmZone {
    private static final ZoneId USUAL = ZoneId.of("Europe/Prague");

    private FirmZone() {}

    static ZoneId of(Firms firms) {
        return firms.all().stream().findFirst().map(firm -> firm.zone()).orElse(USUAL);
    }
}
