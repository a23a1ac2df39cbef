package eu.hodina.application.rating;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.IssuedDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the rated periods with their charges and lines. */
public interface RatedPeriods {

    /**
     * Keeps a rated period with all its charges and lines, as what holds for its days. A period of a client is rated once:
     * a second that holds is refused by the store.
     *
     * @param rated what the engine gave
     */
    default void add(RatedPeriod rated) {
        add(rated, Map.of());
    }

    /**
     * Keeps a rated period, as {@link #add(RatedPeriod)} does, of which some lines do not wait.
     *
     * @param rated what the engine gave, with the differences from what documents bear
     * @param settled by the position of a line: the document that bears what it stands for
     */
    void add(RatedPeriod rated, Map<Integer, String> settled);

    /**
     * Another rating takes the place of this one, which stays on record: what a document billed of it is explained by it.
     *
     * @param id of one that holds
     */
    void supersede(RatedPeriodId id);

    /**
     * What was looked at again and came to the same.
     *
     * @param id of one that holds
     * @param agreements SHA-256 of the agreements that were looked at
     */
    void lookedAt(RatedPeriodId id, String agreements);

    /**
     * {@return a rated period, superseded or not; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<RatedPeriod> find(RatedPeriodId id);

    /**
     * {@return the rated periods of a client that hold, by day}
     *
     * @param client an identity
     */
    List<LivePeriod> live(ClientId client);

    /** {@return the ratings of the firm's own projects that hold, by day; none of them is billed} */
    List<LivePeriod> ofOwnProjects();

    /**
     * {@return the lines of a client's periods that hold and that are on no document, by day and position}
     *
     * @param client an identity
     */
    List<UnbilledLine> waiting(ClientId client);

    /**
     * {@return the lines of a period that are on no document, by position}
     *
     * @param id of one that holds
     */
    List<UnbilledLine> waitingOf(RatedPeriodId id);

    /**
     * What documents that hold bear of some days of a client: an invoice less its credit notes is one document.
     *
     * @param client an identity
     * @param days of a rated period
     * @return by the time of their issue
     */
    List<IssuedDocument> billed(ClientId client, DatePeriod days);

    /**
     * The fees that rated periods which hold have billed before a day.
     *
     * @param client an identity
     * @param day the first day of the next run
     * @return by agreement and period
     */
    List<AgreementPeriod> feesBefore(ClientId client, LocalDate day);

    /**
     * {@return whether the work of the client (none = the firm's own) in this period, or on a day of it, is rated}
     *
     * @param client none = the firm's own projects
     * @param period any
     */
    boolean isRated(Optional<ClientId> client, DatePeriod period);

    /** {@return every charge of periods that hold, for totals and margins, in the order of period, client and log} */
    List<RatedCharge> charges();

    /** {@return the sum of the measured minutes of all charges of periods that hold} */
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
