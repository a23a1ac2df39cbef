package eu.hodina.application.rating;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.AllowanceRun;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: the rated periods with their charges and lines. */
public interface RatedPeriods {

    /**
     * Keeps a rated period with all its charges and lines. A period of a client is rated once: a second is refused by
     * the store.
     *
     * @param rated what the engine gave
     */
    void add(RatedPeriod rated);

    /**
     * {@return whether the work of the client (none = the firm's own) in this period, or on a day of it, is rated}
     *
     * @param client none = the firm's own projects
     * @param period any
     */
    boolean isRated(Optional<ClientId> client, DatePeriod period);

    /** {@return every charge, for totals and margins, in the order of period, client and log} */
    List<RatedCharge> charges();

    /** {@return the sum of the measured minutes of all charges} */
    long measuredMinutes();

    /**
     * What the last run before a day left of a client's allowances.
     *
     * @param client an identity
     * @param day the first day of the next run
     * @return its balances, without draws; none where nothing is rated before
     */
    Optional<AllowanceRun> lastRunBefore(ClientId client, LocalDate day);

    /**
     * What the runs did to the allowances of one agreement, down to the logs that drew them.
     *
     * @param agreement an identity
     * @return each run that met the agreement, by day
     */
    List<AllowanceRun> runsOf(AgreementId agreement);
}
