package eu.hodina.domain.rating;

import eu.hodina.domain.time.WorkLogId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a charge is what it is, step by step; made by {@link Rating#explain}. The price, and where it was found, stands on
 * the charge.
 *
 * <pre>{@code
 * Rating.explain(input).get(0).rule().orElseThrow().billed()   // 120: 61 minutes by started hours
 * }</pre>
 *
 * @param charge what is explained
 * @param logMeasured minutes of the whole log; those of the charge where the log was not split
 * @param logBilled the same, billed
 * @param corrects the log whose place the charge's log, a correction, takes
 * @param writeOff of WRITTEN_OFF: the reason
 * @param rule by which it was rounded; none for what is not billed by time
 * @param draws of COVERED the one that pays it, of BILLABLE those that its credits are made of
 * @param total its work line before and after; of BILLABLE billed more than 0
 * @param topUp where the minimum charge added something
 */
public record Explanation(
        Charge charge,
        int logMeasured,
        int logBilled,
        Optional<WorkLogId> corrects,
        Optional<String> writeOff,
        Optional<AppliedRule> rule,
        List<AllowanceDraw> draws,
        Optional<RunningTotal> total,
        Optional<TopUp> topUp) {
    public Explanation {
        Objects.requireNonNull(charge, "charge");
        Objects.requireNonNull(corrects, "corrects");
        Objects.requireNonNull(writeOff, "writeOff");
        Objects.requireNonNull(rule, "rule");
        draws = List.copyOf(draws);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(topUp, "topUp");
    }

    /** {@return whether the charge is one of several pieces of its log} */
    public boolean isPiece() {
        return charge.measured() != logMeasured || charge.billed() != logBilled;
    }
}
