package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import eu.hodina.domain.time.WorkLog;
import java.time.LocalDate;

/** The activity's version and the rule of each log: the order's own, else the client's own, else the activity's. */
final class StrandRules {
    private final LogTable logs;
    private final OrderBook orders;
    private final ClientTerms client;
    private final ActivityVersions versions;
    private final long firstDay;
    /** By the rank of the activity: the version of the log before, and its last day since the first of the period. */
    private final Activity[] version;

    private final long[] lastDay;
    /** By strand: its rule under the version for which it was looked up. */
    private final BillingRule[] rule;

    private final Activity[] ruled;

    StrandRules(LogTable logs, OrderBook orders, RatingInput input) {
        this.logs = logs;
        this.orders = orders;
        this.client = input.client();
        this.versions = new ActivityVersions(input.activities());
        this.firstDay = input.period().from().toEpochDay();
        int activities = logs.strands.names.activities.size();
        this.version = new Activity[activities];
        this.lastDay = new long[activities];
        this.rule = new BillingRule[logs.strands.size()];
        this.ruled = new Activity[logs.strands.size()];
    }

    /** The version valid on the log's date. */
    Activity activityOf(int row) {
        int activity = logs.strands.activity[logs.strand[row]];
        // logs come by date: a version holds until its last day
        if (version[activity] == null || logs.day[row] > lastDay[activity]) {
            version[activity] = find(logs.work[row]);
            LocalDate last = version[activity].validity().last().orElse(LocalDate.MAX);
            lastDay[activity] = last.toEpochDay() - firstDay;
        }
        return version[activity];
    }

    private Activity find(WorkLog work) {
        Activity found = versions.on(work.activity(), work.date());
        if (found == null) {
            throw new RatingRefusedException(
                    Element.WORK_LOG,
                    work.id().value(),
                    "a version of activity " + work.activity() + " on " + work.date());
        }
        return found;
    }

    /** The rule of a log under the version that holds on its date. */
    BillingRule ruleOf(int row, Activity holding) {
        int strand = logs.strand[row];
        if (ruled[strand] != holding) {
            ruled[strand] = holding;
            rule[strand] = ChosenRule.of(orders.at(logs.strands.order[strand]), client, holding)
                    .rule();
        }
        return rule[strand];
    }
}
