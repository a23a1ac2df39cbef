package eu.hodina.application.rating;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.DatePeriod;
import java.util.List;
import java.util.Optional;

/** Port: the rated periods with their charges and lines. */
public interface RatedPeriods {

    /** With all its charges and lines, in bulk. A period of a client is rated once: a second is refused by the store. */
    void add(RatedPeriod rated);

    /** Whether the work of the client (none = the firm's own) in this period, or a part of it, is rated. */
    boolean isRated(Optional<ClientId> client, DatePeriod period);

    /** Of rated periods that lie within the given one, in the order of period and position. */
    List<UnbilledLine> unbilled(ClientId client, DatePeriod within);

    /** Marks lines as billed by an invoice; a line is billed once: a second time is refused by the store. */
    void billed(List<UnbilledLine> lines, InvoiceId invoice);

    /** Every charge, for totals and margins, in the order of period, client and log. */
    List<RatedCharge> charges();

    /** Minutes of all charges: measured, and billed by charges whose line is on an invoice. */
    Minutes minutes();

    /**
     * Sums over all charges.
     *
     * @param measured minutes as they were worked
     * @param invoiced billed minutes of charges whose line is on an invoice
     */
    record Minutes(long measured, long invoiced) {}
}
