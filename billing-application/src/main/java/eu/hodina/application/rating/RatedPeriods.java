package eu.hodina.application.rating;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import java.util.List;
import java.util.Optional;

/** Port: the rated periods with their charges and lines. */
public interface RatedPeriods {

    /** With all its charges and lines, in bulk. A period of a client is rated once: a second is refused by the store. */
    void add(RatedPeriod rated);

    /** Whether the work of the client (none = the firm's own) in this period, or on a day of it, is rated. */
    boolean isRated(Optional<ClientId> client, DatePeriod period);

    /** Every charge, for totals and margins, in the order of period, client and log. */
    List<RatedCharge> charges();

    /** The sum of the measured minutes of all charges. */
    long measuredMinutes();
}
