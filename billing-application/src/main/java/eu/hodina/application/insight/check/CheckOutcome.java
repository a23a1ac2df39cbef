package eu.hodina.application.insight.check;

import java.util.List;

/**
 * What a check came to.
 *
 * @param laws that were looked at, by name
 * @param breaches how many places were found at which one of them does not hold
 * @param warnings how many places at which what came from outside does not agree with itself
 */
public record CheckOutcome(List<String> laws, long breaches, long warnings) {
    public CheckOutcome {
        laws = List.copyOf(laws);
    }

    /** {@return whether every law holds; warnings are of others} */
    public boolean isSound() {
        return breaches == 0;
    }
}
