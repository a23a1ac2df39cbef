package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.catalog.ActivityCode;
import java.util.Objects;
import java.util.Optional;

/**
 * What one agreement and one activity bill, as it is and as it would be. Each minute and each amount is in one row.
 *
 * @param agreement whose allowance covers or pays the work, or whose fee it is; none = work that is billed by time
 * @param activity none = a fee
 * @param before as it is
 * @param after as it would be
 */
public record SimulatedRow(
        Optional<AgreementId> agreement, Optional<ActivityCode> activity, BilledFigures before, BilledFigures after) {
    public SimulatedRow {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** {@return after less before} */
    public BilledFigures difference() {
        return after.minus(before);
    }
}
