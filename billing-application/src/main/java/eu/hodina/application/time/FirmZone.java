package eu.hodina.application.time;

import eu.hodina.application.firm.Firms;
import java.time.ZoneId;

/** The zone of all dates of work: that of the first issuer, by name. */
public final class FirmZone {
    private static final ZoneId USUAL = ZoneId.of("Europe/Prague");

    private FirmZone() {}

    /**
     * The zone.
     *
     * @param firms the issuers
     * @return that of the first by name, {@code Europe/Prague} where there is none yet
     */
    public static ZoneId of(Firms firms) {
        return firms.all().stream().findFirst().map(firm -> firm.zone()).orElse(USUAL);
    }
}
