package eu.hodina.domain.payment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each payment at most one of its answers so that no document is taken twice and the points add up to the most.
 * Payments that want the same documents are solved together: exactly for up to 8 of them within 2 000 steps, else the
 * highest points first. Of equal totals the one is taken in which the earlier payment has its better answer.
 */
final class Assignment {
    private static final int EXACT = 8;
    private static final int STEPS = 2_000;

    private final List<Wanted> component;
    private final int[] chosen;
    private int[] best;
    private int bestTotal;
    private int steps;

    private Assignment(List<Wanted> component) {
        this.component = component;
        this.chosen = new int[component.size()];
        this.best = new int[component.size()];
    }

    /** Takes what it chooses from the documents. */
    static void solve(List<Wanted> all) {
        for (List<Wanted> component : components(all)) {
            if (component.size() == 1) {
                component.get(0).choose(0);
            } else {
                component.sort(Comparator.comparing(Wanted::placed, Placed.BY_DAY));
                new Assignment(component).solve();
            }
        }
    }

    /** Those that want a document in common, also over others. */
    private static List<List<Wanted>> components(List<Wanted> all) {
        int[] root = new int[all.size()];
        Map<OpenItem, Integer> first = new HashMap<>();
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            for (Answer answer : all.get(i).answers()) {
                for (Part part : answer.parts()) {
                    Integer other = first.putIfAbsent(part.item(), i);
                    if (other != null) {
                        root[find(root, other)] = find(root, i);
                    }
                }
            }
        }
        Map<Integer, List<Wanted>> byRoot = new HashMap<>();
        for (int i = 0; i < root.length; i++) {
            byRoot.computeIfAbsent(find(root, i), any -> new ArrayList<>(1)).add(all.get(i));
        }
        return List.copyOf(byRoot.values());
    }

    private static int find(int[] root, int of) {
        int at = of;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private void solve() {
        greedy();
        if (component.size() <= EXACT) {
            Arrays.fill(chosen, -1);
            search(0, 0);
        }
        for (int i = 0; i < best.length; i++) {
            if (best[i] >= 0) {
                component.get(i).choose(best[i]);
            }
        }
    }

    private void greedy() {
        record Edge(int at, int answer, int score) {}
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < component.size(); i++) {
            List<Answer> answers = component.get(i).answers();
            for (int j = 0; j < answers.size(); j++) {
                edges.add(new Edge(i, j, answers.get(j).score()));
            }
        }
        edges.sort(Comparator.comparingInt(Edge::score)
                .reversed()
                .thenComparingInt(Edge::at)
                .thenComparingInt(Edge::answer));
        Arrays.fill(best, -1);
        for (Edge edge : edges) {
            Answer answer = component.get(edge.at).answers().get(edge.answer);
            if (best[edge.at] < 0 && answer.fits()) {
                best[edge.at] = edge.answer;
                bestTotal += edge.score;
                answer.take();
            }
        }
        for (int i = 0; i < best.length; i++) {
            if (best[i] >= 0) {
                component.get(i).answers().get(best[i]).release();
            }
        }
    }

    /** Payments in the order of days, answers from the best, none at last; only what can beat the best is followed. */
    private void search(int at, int total) {
        if (at == component.size()) {
            if (total > bestTotal) {
                bestTotal = total;
                best = chosen.clone();
            }
            return;
        }
        int reachable = total;
        for (int i = at; i < component.size(); i++) {
            reachable += Math.max(0, component.get(i).answers().get(0).score());
        }
        if (reachable <= bestTotal || ++steps > STEPS) {
            return;
        }
        List<Answer> answers = component.get(at).answers();
        for (int j = 0; j < answers.size(); j++) {
            Answer answer = answers.get(j);
            if (answer.fits()) {
                answer.take();
                chosen[at] = j;
                search(at + 1, total + answer.score());
                answer.release();
            }
        }
        chosen[at] = -1;
        search(at + 1, total);
    }

    /** A payment with its answers, and the one that it got. */
    static final class Wanted {
        private final Placed placed;
        private final Evidence evidence;
        private final List<Answer> answers;
        private Optional<Answer> chosen = Optional.empty();

        /** With one answer at least. */
        Wanted(Placed placed, Evidence evidence, List<Answer> answers) {
            this.placed = placed;
            this.evidence = evidence;
            this.answers = answers;
        }

        Placed placed() {
            return placed;
        }

        Evidence evidence() {
            return evidence;
        }

        List<Answer> answers() {
            return answers;
        }

        Optional<Answer> chosen() {
            return chosen;
        }

        private void choose(int answer) {
            chosen = Optional.of(answers.get(answer));
            answers.get(answer).take();
        }
    }
}
