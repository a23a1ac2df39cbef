package eu.hodina.domain.rating;

import eu.hodina.domain.money.Money;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a run of the engine found.
 *
 * @param charges made when they are asked for, from the columns of the run; in sort order of their logs; pieces of one log in the order in which they were drawn
 * @param fees by due date, agreement, period
 * @param lines in the order of the invoice; a charge names its line by the index in here
 * @param net the sum of the lines
 * @param vat the sum of the summary; none = the issuer is not a VAT payer
 * @param vatSummary a row per rate that a line has, falling
 * @param total net + vat, not rounded further
 * @param allowances by agreement and period
 */
public record RatingResult(
        List<Charge> charges,
        List<RatedFee> fees,
        List<RatedLine> lines,
        Money net,
        Optional<Money> vat,
        List<RatedVat> vatSummary,
        Money total,
        List<AllowanceBalance> allowances) {
    public RatingResult {
        charges = Collections.unmodifiableList(charges);
        fees = List.copyOf(fees);
        lines = List.copyOf(lines);
        vatSummary = List.copyOf(vatSummary);
        allowances = List.copyOf(allowances);
    }
}
