package eu.hodina.domain.payment;

import java.util.List;
import java.util.Objects;

/**
 * The answer that came second: what a person would probably want where the first one is wrong.
 *
 * @param kind how payment and invoices would fit together
 * @param allocations what it would pay
 * @param reasons for and against it
 */
public record RunnerUp(MatchKind kind, List<Allocation> allocations, List<MatchReason> reasons) {
    public RunnerUp {
        Objects.requireNonNull(kind, "kind");
        allocations = List.copyOf(allocations);
        reasons = List.copyOf(reasons);
    }
}
