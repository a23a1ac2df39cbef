package eu.hodina.application.exchange;

import java.util.Comparator;
import java.util.TreeSet;

/** Gathers what is wrong with one file: counts all, and keeps the first ones of the file, however many there are. */
final class ImportProblems {
    /** @param turn in which it was told; decides between problems of one place */
    private record Told(ImportProblem problem, int turn) {
        TextPlace place() {
            return problem.place();
        }
    }

    private final TreeSet<Told> first =
            new TreeSet<>(Comparator.comparing(Told::place).thenComparingInt(Told::turn));

    private int total;

    void add(ImportProblem problem) {
        total++;
        first.add(new Told(problem, total));
        if (first.size() > ImportRefusedException.LISTED) {
            first.pollLast();
        }
    }

    int total() {
        return total;
    }

    /** @throws ImportRefusedException where there is any problem */
    void refuse(String file) {
        if (total > 0) {
            throw new ImportRefusedException(
                    file, first.stream().map(Told::problem).toList(), total);
        }
    }
}
