package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import eu.hodina.domain.time.WorkLog;
import java.time.temporal.ChronoUnit;

/** The activity's version and the rule of each log: the order's own, else the client's own, else the activity's. */
final class StrandRules {
    private final LogTable logs;
    private final OrderBook orders;
    private final ClientTerms client;
    private final ActivityVersions versions;
    private final Activity[] activity;
    private final BillingRule[] rule;
    /** The last day of the version of a strand, since the first of the period. */
    private final long[] lastDay;

    StrandRules(LogTable logs, OrderBook orders, RatingInput input) {
        this.logs = logs;
        this.orders = orders;
        this.client = input.client();
        this.versions = new ActivityVersions(input.activities());
        this.activity = new Activity[logs.strands.size()];
        this.lastDay = new long[logs.strands.size()];
        this.rule = new BillingRule[logs.strands.size()];
    }

    /** The version valid on the log's date. */
    Activity activityOf(int row) {
        int strand = logs.strand[row];
        // logs come by date: a version holds until its last day
        if (activity[strand] != null && logs.day[row] <= lastDay[strand]) {
            return activity[strand];
        }
        WorkLog work = logs.work[row];
        Activity version = versions.on(work.activity(), work.date());
        if (version == null) {
            throw new RatingRefusedException(
                    Element.WORK_LOG,
                    work.id().value(),
                    "a version of activity " + work.activity() + " on " + work.date());
        }
        activity[strand] = version;
        lastDay[strand] = version.validity()
                .last()
                .map(last -> logs.day[row] + ChronoUnit.DAYS.between(work.date(), last))
                .orElse(Long.MAX_VALUE);
        rule[strand] = ChosenRule.of(orders.at(logs.strands.order[strand]), client, version)
                .rule();
        return version;
    }

    /** After {@link #activityOf} of the same log. */
    BillingRule ruleOf(int row) {
        return rule[logs.strand[row]];
    }
}
