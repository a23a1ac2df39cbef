package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.MatchReason.AMOUNT_EQUAL;
import static eu.hodina.domain.payment.MatchReason.DUE_NEAR;
import static eu.hodina.domain.payment.MatchReason.FEE_DEDUCTED;
import static eu.hodina.domain.payment.MatchReason.ROUNDED_UP;
import static eu.hodina.domain.payment.MatchReason.SUM_OF_SEVERAL;
import static eu.hodina.domain.payment.MatchReason.TAX_DOCUMENT_DUE;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.DocumentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways in which a payment that is not certain may be read, best first: single documents, and sums of several. */
final class AnswerSearch {
    private final Comparison comparison;

    AnswerSearch(Comparison comparison) {
        this.comparison = comparison;
    }

    List<Answer> of(Evidence evidence) {
        Map<Set<OpenItem>, Answer> answers = new HashMap<>();
        singles(evidence).forEach(answer -> keep(answers, answer));
        namedSums(evidence).forEach(answer -> keep(answers, answer));
        clientSums(evidence).forEach(answer -> keep(answers, answer));
        return answers.values().stream().sorted(Answer.BEST_FIRST).toList();
    }

    private static void keep(Map<Set<OpenItem>, Answer> answers, Answer answer) {
        Set<OpenItem> items = new HashSet<>();
        answer.parts().forEach(part -> items.add(part.item()));
        answers.merge(items, answer, (one, other) -> one.score() >= other.score() ? one : other);
    }

    private List<Answer> singles(Evidence evidence) {
        Map<OpenItem, EnumSet<MatchReason>> found = new HashMap<>();
        evidence.named().forEach((item, naming) -> found.put(item, withClient(evidence, item, naming)));
        for (ClientId client : evidence.clients()) {
            for (OpenItem item : fitting(evidence.pocket().of(client), evidence.payment())) {
                found.computeIfAbsent(item, any -> withClient(evidence, item, Set.of()));
            }
        }
        Map<Integer, Integer> alike = new HashMap<>();
        evidence.named().keySet().forEach(item -> alike.merge(Points.of(found.get(item)), 1, Integer::sum));
        List<Answer> answers = new ArrayList<>(found.size());
        found.forEach((item, reasons) -> {
            // the amount does not choose among documents that are named alike
            boolean decides = !evidence.named().containsKey(item) || alike.get(Points.of(reasons)) == 1;
            answers.add(single(evidence.payment(), item, reasons, decides));
        });
        return answers;
    }

    private static EnumSet<MatchReason> withClient(Evidence evidence, OpenItem item, Collection<MatchReason> naming) {
        EnumSet<MatchReason> reasons = EnumSet.noneOf(MatchReason.class);
        reasons.addAll(naming);
        reasons.addAll(evidence.of(item.invoice().client()));
        return reasons;
    }

    /** Of a client that nothing but the sender points to: only where the amount fits. */
    private List<OpenItem> fitting(ClientItems items, ReceivedPayment payment) {
        List<OpenItem> equal = items.ofAmount(payment.amount().minor());
        if (!equal.isEmpty()) {
            return equal.size() > Match.CANDIDATES ? equal.subList(0, Match.CANDIDATES + 1) : equal;
        }
        return items.oldest().stream()
                .filter(item -> {
                    List<MatchReason> compared = comparison.of(payment, item.leftMoney());
                    return compared.contains(ROUNDED_UP) || compared.contains(FEE_DEDUCTED);
                })
                .toList();
    }

    private Answer single(ReceivedPayment payment, OpenItem item, Set<MatchReason> identity, boolean decides) {
        List<MatchReason> compared = comparison.of(payment, item.leftMoney());
        EnumSet<MatchReason> reasons = EnumSet.copyOf(identity);
        reasons.addAll(compared);
        boolean near = Comparison.isDueNear(payment, item);
        if (near) {
            reasons.add(DUE_NEAR);
        }
        if (item.invoice().kind() == DocumentKind.PROFORMA) {
            reasons.add(TAX_DOCUMENT_DUE);
        }
        int amount = Points.of(compared);
        long part = Math.min(payment.amount().minor(), item.left());
        return new Answer(
                List.of(new Part(item, part)),
                reasons,
                Points.of(identity) + (decides ? amount : 0),
                amount + (near ? 1 : 0));
    }

    /** The named documents of one client together, and with others of the client where they do not make up the amount. */
    private List<Answer> namedSums(Evidence evidence) {
        Set<OpenItem> named = evidence.named().keySet();
        long rest = evidence.payment().amount().minor();
        boolean fits = !named.isEmpty() && named.size() <= SumSearch.MOST;
        for (OpenItem item : fits ? named : Set.<OpenItem>of()) {
            fits &= item.left() <= rest;
            rest -= Math.min(rest, item.left());
        }
        if (!fits
                || named.stream()
                                .map(item -> item.invoice().client())
                                .distinct()
                                .count()
                        != 1) {
            return List.of();
        }
        List<OpenItem> together = named.stream().sorted(OpenItem.OLDEST_FIRST).toList();
        EnumSet<MatchReason> naming = EnumSet.allOf(MatchReason.class);
        evidence.named().values().forEach(naming::retainAll);
        if (naming.isEmpty()) {
            // named in different ways: the weakest counts
            evidence.named().values().stream()
                    .min((one, other) -> Integer.compare(Points.of(one), Points.of(other)))
                    .ifPresent(naming::addAll);
        }
        if (rest == 0) {
            return together.size() > 1 ? List.of(sum(evidence, together, naming)) : List.of();
        }
        List<OpenItem> others = evidence.pocket().of(together.get(0).invoice().client()).oldest().stream()
                .filter(item -> !named.contains(item))
                .toList();
        List<Answer> answers = new ArrayList<>();
        for (List<OpenItem> more : SumSearch.find(others, rest, 1, SumSearch.MOST - together.size())) {
            List<OpenItem> all = new ArrayList<>(together);
            all.addAll(more);
            answers.add(sum(evidence, all, naming));
        }
        return answers;
    }

    /** Where no single document of the only possible client has the amount. */
    private static List<Answer> clientSums(Evidence evidence) {
        long amount = evidence.payment().amount().minor();
        return evidence.onlyClient().stream()
                .map(client -> evidence.pocket().of(client))
                .filter(items -> items.ofAmount(amount).isEmpty())
                .flatMap(items -> items.sums(amount).stream())
                .map(items -> sum(evidence, items, Set.of()))
                .toList();
    }

    private static Answer sum(Evidence evidence, List<OpenItem> items, Set<MatchReason> naming) {
        EnumSet<MatchReason> reasons = withClient(evidence, items.get(0), naming);
        reasons.add(AMOUNT_EQUAL);
        reasons.add(SUM_OF_SEVERAL);
        int score = Points.of(reasons);
        if (items.stream().anyMatch(item -> item.invoice().kind() == DocumentKind.PROFORMA)) {
            reasons.add(TAX_DOCUMENT_DUE);
        }
        return new Answer(
                items.stream().map(item -> new Part(item, item.left())).toList(), reasons, score, 0);
    }
}
