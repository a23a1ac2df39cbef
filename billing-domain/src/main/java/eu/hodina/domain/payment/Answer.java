package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One way to read a payment: what it would settle, and what speaks for it.
 *
 * @param parts one for a suggestion of a single document; of one client
 * @param reasons in the order of their declaration
 * @param score points of the evidence that decides; equal ones are ambiguous
 * @param rank points of the evidence that only orders what is shown
 */
record Answer(List<Part> parts, Set<MatchReason> reasons, int score, int rank) {
    static final Comparator<Answer> BEST_FIRST = Comparator.comparingInt(Answer::score)
            .thenComparingInt(Answer::rank)
            .reversed()
            .thenComparing(Answer::parts, Answer::compareParts);

    ClientId client() {
        return parts.get(0).item().invoice().client();
    }

    MatchKind kind() {
        return parts.size() > 1 ? MatchKind.SEVERAL : MatchKind.SUGGESTED;
    }

    boolean fits() {
        for (Part part : parts) {
            if (part.item().left() < part.amount()) {
                return false;
            }
        }
        return true;
    }

    void take() {
        parts.forEach(part -> part.item().take(part.amount()));
    }

    void release() {
        parts.forEach(part -> part.item().giveBack(part.amount()));
    }

    List<MatchReason> reasonsAnd(MatchReason... more) {
        EnumSet<MatchReason> all = EnumSet.copyOf(reasons);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    RunnerUp runnerUp(MatchReason... more) {
        return new RunnerUp(kind(), parts.stream().map(Part::allocation).toList(), reasonsAnd(more));
    }

    private static int compareParts(List<Part> left, List<Part> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int compared = OpenItem.OLDEST_FIRST.compare(
                    left.get(i).item(), right.get(i).item());
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
