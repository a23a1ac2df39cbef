package eu.hodina.domain.rating;

import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * Why a charge has a top-up: its group is worth less than the rule's minimum charge. {@code worth + added = minimum}.
 *
 * @param minimum the rule's minimum charge
 * @param worth of the group's billable charges, and of its covered ones at the list price, rounded once
 * @param added what is missing to it, more than 0
 */
public record TopUp(Money minimum, Money worth, Money added) {
    public TopUp {
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(worth, "worth");
        Objects.requireNonNull(added, "added");
    }
}
