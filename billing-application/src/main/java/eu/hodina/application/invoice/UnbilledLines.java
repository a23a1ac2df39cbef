package eu.hodina.application.invoice;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.DatePeriod;
import java.util.List;

/** Port: the lines of rated periods that wait for their invoice. */
public interface UnbilledLines {

    /**
     * Finds what is still to be billed.
     *
     * @param client whose work it is
     * @param within the days in which whole rated periods lie
     * @return the lines, in the order of period and position
     */
    List<UnbilledLine> of(ClientId client, DatePeriod within);

    /**
     * Notes that these lines are billed by that invoice. A line is billed once: a second time is refused by the store.
     *
     * @param lines as {@link #of} gave them
     * @param invoice of the same client
     */
    void billed(List<UnbilledLine> lines, InvoiceId invoice);

    /** {@return the sum of the billed minutes of all charges whose line is on an invoice} */
    long billedMinutes();
}
