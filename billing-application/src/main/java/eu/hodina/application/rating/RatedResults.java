package eu.hodina.application.rating;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.Charge;
import eu.hodina.domain.rating.RatedLine;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes from a result of the engine what is kept of it. */
final class RatedResults {
    private RatedResults() {}

    static RatedPeriod of(
            RatedPeriodId id,
            Optional<ClientId> client,
            DatePeriod period,
            RatingInput input,
            RatingResult result,
            LineTexts texts) {
        return new RatedPeriod(
                id,
                client,
                period,
                input.currency(),
                result.charges().stream().map(RatedResults::charge).toList(),
                lines(result, texts.of(result)),
                UsedVersions.of(input, result),
                result.fees(),
                AllowanceRun.of(input, result));
    }

    private static RatedCharge charge(Charge charge) {
        return new RatedCharge(
                charge.log(),
                charge.work().order(),
                charge.disposition(),
                charge.measured(),
                charge.billed(),
                charge.amount(),
                charge.line());
    }

    private static List<LineToBill> lines(RatingResult result, List<String> texts) {
        List<LineToBill> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            RatedLine line = result.lines().get(i);
            lines.add(new LineToBill(
                    line.kind(),
                    texts.get(i),
                    line.minutes(),
                    line.hourly(),
                    line.net(),
                    line.vatRate(),
                    line.order()));
        }
        return lines;
    }
}
