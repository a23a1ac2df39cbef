package eu.hodina.application.insight;

import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.insight.ageing.OwedDocument;
import eu.hodina.domain.insight.capacity.RecordedDay;
import eu.hodina.domain.insight.margin.AgreementFee;
import eu.hodina.domain.insight.margin.ChargedSum;
import eu.hodina.domain.insight.margin.DrawnSum;
import eu.hodina.domain.insight.margin.GoodsSum;
import eu.hodina.domain.insight.margin.KeyedAmount;
import eu.hodina.domain.insight.margin.LapsedSum;
import eu.hodina.domain.insight.margin.LineSum;
import eu.hodina.domain.insight.margin.LoggedSum;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.insight.margin.UnbilledSum;
import eu.hodina.domain.insight.margin.WriteOffSum;
import eu.hodina.domain.money.DatePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Port: sums of facts for reports. A store that can sum does so; one that cannot takes {@link FactsOfPorts}, which reads the
 * single facts from the other ports and comes to the same. Each list is in no order that matters.
 */
public interface ReportFacts {

    /**
     * {@return the work of the filter, by key, fate and cost rate}
     *
     * @param filter what the report looks at
     */
    List<LoggedSum> logged(ReportFilter filter);

    /**
     * {@return what is recorded of the filter's work, by worker and day, whatever for}
     *
     * @param filter what the report looks at
     */
    List<RecordedDay> recorded(ReportFilter filter);

    /**
     * {@return the filter's work that is deliberately not billed, by key and reason}
     *
     * @param filter what the report looks at
     */
    List<WriteOffSum> writeOffs(ReportFilter filter);

    /**
     * {@return the charges of the filter's work, of ratings that hold}
     *
     * @param filter what the report looks at
     * @param without ratings that are looked at as if they were not there
     */
    List<ChargedSum> charged(ReportFilter filter, Set<RatedPeriodId> without);

    /**
     * {@return minimum charges and differences, of ratings that hold and begin in the period; of no work alone}
     *
     * @param filter what the report looks at
     * @param without ratings that are looked at as if they were not there
     */
    List<LineSum> lines(ReportFilter filter, Set<RatedPeriodId> without);

    /**
     * {@return what the work of some days drew from allowances}
     *
     * @param client only this one's agreements
     * @param days of the work
     * @param without ratings that are looked at as if they were not there
     */
    List<DrawnSum> drawn(Optional<ClientId> client, DatePeriod days, Set<RatedPeriodId> without);

    /**
     * {@return the fees of agreements' periods that begin on some days, and packages that were bought on them}
     *
     * @param client only this one's agreements
     * @param days first days of periods
     * @param without ratings that are looked at as if they were not there
     */
    List<AgreementFee> fees(Optional<ClientId> client, DatePeriod days, Set<RatedPeriodId> without);

    /**
     * {@return what of packages has lapsed in ratings that hold}
     *
     * @param client only this one's agreements
     * @param days of which the ratings have one
     * @param without ratings that are looked at as if they were not there
     */
    List<LapsedSum> lapsed(Optional<ClientId> client, DatePeriod days, Set<RatedPeriodId> without);

    /**
     * {@return products and expenses of the period, and milestones that were done in it; of no work alone}
     *
     * @param filter what the report looks at
     */
    List<GoodsSum> goods(ReportFilter filter);

    /**
     * {@return the lines of issued documents that stand for nothing that is kept otherwise, net of VAT, by tax point; without
     * documents that are billed anew}
     *
     * @param filter what the report looks at
     */
    List<KeyedAmount> documents(ReportFilter filter);

    /**
     * {@return work that is rated and billed by time and that no document bears, and work that waits for its approval, a sum a
     * key and day; the latter in the currency of crowns, for it has no price}
     *
     * @param filter what the report looks at
     * @param without ratings that are looked at as if they were not there
     */
    List<UnbilledSum> unbilled(ReportFilter filter, Set<RatedPeriodId> without);

    /**
     * {@return the documents on which something was open on the evening of a day: by what was issued, paid and credited up to
     * it; without proformas, credit notes and documents that are cancelled by now}
     *
     * @param client only this one's
     * @param asOf the day
     */
    List<OwedDocument> receivables(Optional<ClientId> client, LocalDate asOf);

    /**
     * {@return the clients with work in the period that may be billed and is not rated as it is now}
     *
     * @param period of dates of work
     */
    List<ClientId> withUnratedWork(DatePeriod period);
}
