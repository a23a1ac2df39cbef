package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.MatchReason.ALREADY_PAID;
import static eu.hodina.domain.payment.MatchReason.AMOUNT_ALONE;
import static eu.hodina.domain.payment.MatchReason.AMOUNT_EQUAL;
import static eu.hodina.domain.payment.MatchReason.DUE_NEAR;
import static eu.hodina.domain.payment.MatchReason.FOLLOWS_ANOTHER_PAYMENT;
import static eu.hodina.domain.payment.MatchReason.NOTHING_FOUND;
import static eu.hodina.domain.payment.MatchReason.OTHER_ACCOUNT;
import static eu.hodina.domain.payment.MatchReason.OTHER_CURRENCY;
import static eu.hodina.domain.payment.MatchReason.SENDER_OF_ANOTHER_CLIENT;
import static eu.hodina.domain.payment.MatchReason.SEVERAL_CANDIDATES;
import static eu.hodina.domain.payment.MatchReason.SPREAD_IN_ORDER;
import static eu.hodina.domain.payment.MatchReason.SYMBOL_EQUAL;
import static eu.hodina.domain.payment.MatchReason.SYMBOL_UNKNOWN;
import static eu.hodina.domain.payment.MatchReason.TAKEN_BY_ANOTHER_PAYMENT;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.payment.Assignment.Wanted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a person is offered for the payments that are not certain: the answer that each got, or why it got none. */
final class SuggestedMatches {
    private final OpenItems items;
    private final SettlementOrder order;

    SuggestedMatches(OpenItems items, SettlementOrder order) {
        this.items = items;
        this.order = order;
    }

    /** So many answers are as good that they need not compete: it is for a person to choose. */
    static boolean isCrowd(List<Answer> answers) {
        return answers.size() > Match.CANDIDATES
                && answers.get(Match.CANDIDATES).score() == answers.get(0).score();
    }

    Match ofCrowd(Evidence evidence, List<Answer> answers) {
        return ambiguous(evidence, answers.get(0), answers);
    }

    Match of(Wanted wanted) {
        return wanted.chosen()
                .map(answer -> isTied(wanted, answer)
                        ? ambiguous(wanted.evidence(), answer, wanted.answers())
                        : suggested(wanted, answer))
                .orElseGet(() -> lost(wanted));
    }

    /** As good as another answer that is free, whatever the other payments got. */
    private static boolean isTied(Wanted wanted, Answer chosen) {
        chosen.release();
        boolean tied = wanted.answers().stream()
                .anyMatch(other -> other != chosen && other.score() == chosen.score() && other.fits());
        chosen.take();
        return tied;
    }

    private static Match ambiguous(Evidence evidence, Answer first, List<Answer> answers) {
        List<MatchReason> identity = first.reasonsAnd(SEVERAL_CANDIDATES).stream()
                .filter(reason -> Points.isNaming(reason)
                        || reason == MatchReason.SENDER_KNOWN
                        || reason == MatchReason.NAME_EQUAL
                        || reason == SENDER_OF_ANOTHER_CLIENT
                        || reason == SEVERAL_CANDIDATES)
                .toList();
        return Match.undecided(evidence.payment(), MatchKind.AMBIGUOUS, Optional.empty(), candidates(answers), identity)
                .withRunnerUp(answers.get(0).runnerUp());
    }

    private Match suggested(Wanted wanted, Answer answer) {
        Evidence evidence = wanted.evidence();
        List<Candidate> candidates = candidates(first(answer, wanted.answers()));
        Match match = Match.suggestion(
                evidence.payment(),
                answer.kind(),
                answer.parts().stream().map(Part::allocation).toList(),
                answer.client(),
                reasons(evidence, answer, wanted.answers().size() > 1),
                candidates);
        return wanted.answers().stream()
                .filter(other -> other != answer)
                .findFirst()
                .map(other -> match.withRunnerUp(runnerUp(answer, other)))
                .orElse(match);
    }

    private static RunnerUp runnerUp(Answer chosen, Answer other) {
        chosen.release();
        boolean free = other.fits();
        chosen.take();
        return free ? other.runnerUp() : other.runnerUp(TAKEN_BY_ANOTHER_PAYMENT);
    }

    private static List<Answer> first(Answer answer, List<Answer> answers) {
        List<Answer> ordered = new ArrayList<>(answers);
        ordered.remove(answer);
        ordered.add(0, answer);
        return ordered;
    }

    /** The day is named only where there was a choice; a symbol that says something else is named always. */
    private static List<MatchReason> reasons(Evidence evidence, Answer answer, boolean choice) {
        List<MatchReason> reasons = new ArrayList<>(answer.reasonsAnd());
        if (!choice) {
            reasons.remove(DUE_NEAR);
        }
        if (!reasons.contains(SYMBOL_EQUAL)) {
            evidence.payment()
                    .variableSymbol()
                    .ifPresent(symbol -> reasons.add(
                            evidence.pocket().under(symbol).latest().isPresent() ? ALREADY_PAID : SYMBOL_UNKNOWN));
        }
        return reasons;
    }

    /** Others took what it wants: a part may be left, else it seems to be paid twice. */
    private static Match lost(Wanted wanted) {
        Evidence evidence = wanted.evidence();
        for (Answer answer : wanted.answers()) {
            OpenItem item = answer.parts().get(0).item();
            if (answer.parts().size() == 1 && item.left() > 0) {
                Part rest = new Part(item, item.left());
                item.take(item.left());
                return Match.suggestion(
                        evidence.payment(),
                        MatchKind.SUGGESTED,
                        List.of(rest.allocation()),
                        answer.client(),
                        answer.reasonsAnd(FOLLOWS_ANOTHER_PAYMENT),
                        candidates(first(answer, wanted.answers())));
            }
        }
        Answer answer = wanted.answers().get(0);
        return Match.repeated(
                evidence.payment(),
                answer.parts().get(0).item().invoice(),
                answer.reasonsAnd(TAKEN_BY_ANOTHER_PAYMENT));
    }

    private static List<Candidate> candidates(List<Answer> answers) {
        Map<OpenItem, Candidate> candidates = new LinkedHashMap<>();
        for (Answer answer : answers) {
            List<MatchReason> reasons = List.copyOf(answer.reasons());
            answer.parts()
                    .forEach(part ->
                            candidates.computeIfAbsent(part.item(), item -> new Candidate(item.invoice(), reasons)));
        }
        return List.copyOf(candidates.values());
    }

    /** Nothing with something left was found in the payment's account and currency. */
    Match without(Evidence evidence) {
        return paidAlready(evidence).or(() -> elsewhere(evidence)).orElseGet(() -> nothing(evidence));
    }

    private static Optional<Match> paidAlready(Evidence evidence) {
        ReceivedPayment payment = evidence.payment();
        return payment.variableSymbol()
                .flatMap(symbol -> evidence.pocket().under(symbol).latest())
                .map(item -> Match.repeated(
                        payment,
                        item.invoice(),
                        evidence.of(item.invoice().client()).contains(SENDER_OF_ANOTHER_CLIENT)
                                ? List.of(SYMBOL_EQUAL, SENDER_OF_ANOTHER_CLIENT, ALREADY_PAID)
                                : List.of(SYMBOL_EQUAL, ALREADY_PAID)));
    }

    private Optional<Match> elsewhere(Evidence evidence) {
        ReceivedPayment payment = evidence.payment();
        List<Candidate> candidates = payment.variableSymbol().stream()
                .flatMap(symbol -> items.elsewhere(payment, symbol).stream())
                .map(item -> new Candidate(item.invoice(), List.of(SYMBOL_EQUAL, elsewhere(payment, item))))
                .toList();
        return candidates.stream()
                .findFirst()
                .map(first -> Match.undecided(
                        payment,
                        candidates.size() == 1 ? MatchKind.SUGGESTED : MatchKind.AMBIGUOUS,
                        Optional.empty(),
                        candidates,
                        first.reasons()));
    }

    private static MatchReason elsewhere(ReceivedPayment payment, OpenItem item) {
        return item.invoice().open().currency().equals(payment.amount().currency()) ? OTHER_ACCOUNT : OTHER_CURRENCY;
    }

    private Match nothing(Evidence evidence) {
        ReceivedPayment payment = evidence.payment();
        Optional<ClientId> client = evidence.onlyClient().stream().findFirst();
        List<Candidate> paid = namedPaid(evidence);
        Match match = Match.undecided(
                payment,
                MatchKind.NONE,
                client,
                Stream.concat(
                                paid.stream(),
                                evidence.pocket().ofAmount(payment.amount().minor()).stream()
                                        .map(item ->
                                                new Candidate(item.invoice(), List.of(AMOUNT_EQUAL, AMOUNT_ALONE))))
                        .toList(),
                reasonsOfNothing(payment, paid));
        List<Allocation> parts = client.map(found -> order.spreadItems(
                        payment.amount(), evidence.pocket().of(found).oldest()))
                .orElse(List.of());
        return parts.isEmpty()
                ? match
                : match.withRunnerUp(new RunnerUp(
                        parts.size() > 1 ? MatchKind.SEVERAL : MatchKind.SUGGESTED,
                        parts,
                        spreadReasons(evidence.of(client.orElseThrow()))));
    }

    /** What a text names and is paid, the strongest named first. */
    private static List<Candidate> namedPaid(Evidence evidence) {
        return evidence.namedPaid().entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<OpenItem, EnumSet<MatchReason>> named) -> -Points.of(named.getValue()))
                        .thenComparing(Map.Entry::getKey, OpenItem.OLDEST_FIRST))
                .map(named -> {
                    EnumSet<MatchReason> reasons = named.getValue();
                    reasons.addAll(evidence.of(named.getKey().invoice().client()));
                    reasons.add(ALREADY_PAID);
                    return new Candidate(named.getKey().invoice(), List.copyOf(reasons));
                })
                .toList();
    }

    /** A text that names something paid says more than that nothing was found. */
    private static List<MatchReason> reasonsOfNothing(ReceivedPayment payment, List<Candidate> paid) {
        List<MatchReason> reasons = new ArrayList<>();
        paid.stream().findFirst().ifPresent(first -> reasons.addAll(first.reasons()));
        if (payment.variableSymbol().isPresent()) {
            reasons.add(SYMBOL_UNKNOWN);
        } else if (reasons.isEmpty()) {
            reasons.add(NOTHING_FOUND);
        }
        return reasons;
    }

    private static List<MatchReason> spreadReasons(Set<MatchReason> ofClient) {
        List<MatchReason> reasons = new ArrayList<>(ofClient);
        reasons.add(SPREAD_IN_ORDER);
        return reasons;
    }
}
