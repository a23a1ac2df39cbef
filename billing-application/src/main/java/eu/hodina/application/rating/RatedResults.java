package eu.hodina.application.rating;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.Charge;
import eu.hodina.domain.rating.RatedLine;
import eu.hodina.domain.rating.RatingResult;
import java.util.Currency;
import java.util.Optional;

/** Takes from a result of the engine what is kept of it. */
final class RatedResults {
    private RatedResults() {}

    static RatedPeriod of(
            RatedPeriodId id,
            Optional<ClientId> client,
            DatePeriod period,
            Currency currency,
            RatingResult result,
            LineTexts texts) {
        return new RatedPeriod(
                id,
                client,
                period,
                currency,
                result.charges().stream().map(RatedResults::charge).toList(),
                result.lines().stream().map(line -> line(line, texts)).toList());
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

    private static LineToBill line(RatedLine line, LineTexts texts) {
        return new LineToBill(
                line.kind(), texts.of(line), line.minutes(), line.hourly(), line.net(), line.vatRate(), line.order());
    }
}
