package eu.hodina.application.invoice;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.DatePeriod;
import java.util.List;

/** Port: the lines of rated periods that wait for their invoice. */
public interface UnbilledLines {

    /** Of the client's rated periods that lie within the given one, in the order of period and position. */
    List<UnbilledLine> of(ClientId client, DatePeriod within);

    /** These lines are billed by that invoice. A line is billed once: a second time is refused by the store. */
    void billed(List<UnbilledLine> lines, InvoiceId invoice);

    /** The sum of the billed minutes of all charges whose line is on an invoice. */
    long billedMinutes();
}
