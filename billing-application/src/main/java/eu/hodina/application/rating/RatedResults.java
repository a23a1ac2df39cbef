package eu.hodina.application.rating;

import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.Charge;
import eu.hodina.domain.rating.LineKey;
import eu.hodina.domain.rating.RatedLine;
import eu.hodina.domain.rating.RatingResult;
import eu.hodina.domain.time.WorkLogId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes from a result of the engine what is kept of it. */
final class RatedResults {
    private RatedResults() {}

    static List<RatedCharge> charges(RatingResult result) {
        return result.charges().stream().map(RatedResults::charge).toList();
    }

    static RatedCharge charge(Charge charge) {
        WorkLogId log = charge.work().id();
        return new RatedCharge(
                log,
                charge.log().equals(log) ? Optional.empty() : Optional.of(charge.log()),
                charge.work().order(),
                charge.disposition(),
                charge.measured(),
                charge.billed(),
                charge.amount(),
                charge.line());
    }

    static List<LineToBill> lines(DatePeriod period, RatingResult result, List<String> texts) {
        List<LineToBill> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            RatedLine line = result.lines().get(i);
            lines.add(LineToBill.of(LineKey.of(period, line), texts.get(i), line.minutes(), line.net()));
        }
        return lines;
    }
}
