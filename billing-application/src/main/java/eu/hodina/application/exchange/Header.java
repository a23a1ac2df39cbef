package eu.hodina.application.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where each column stands in a file. All that are asked for stand in the header, in any order. */
final class Header {
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> titles = new ArrayList<>();

    private Header() {}

    /**
     * Reads the row that the reader stands on; what is missing, double or unknown becomes a problem, a row that is no header
     * just one.
     *
     * @param wanted columns that must be there
     * @param others allowed too; one that is in neither is a problem
     */
    static Header exactly(CsvReader row, List<String> wanted, Set<String> others, ImportProblems problems) {
        return new Header().read(row, wanted, others, false, problems);
    }

    /** As {@link #exactly}, where further columns are passed over: programs add some in each of their versions. */
    static Header atLeast(CsvReader row, List<String> wanted, ImportProblems problems) {
        return new Header().read(row, wanted, Set.of(), true, problems);
    }

    private Header read(
            CsvReader row, List<String> wanted, Set<String> others, boolean anyOther, ImportProblems problems) {
        for (int i = 0; i < row.size(); i++) {
            titles.add(row.text(i).strip());
        }
        if (titles.stream().noneMatch(wanted::contains)) {
            problems.add(ImportProblem.found(
                    row.place(0), row.text(0), "a header row of these columns: " + String.join(",", wanted)));
            return this;
        }
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            boolean known = wanted.contains(title) || others.contains(title);
            if (known && positions.putIfAbsent(title, i) != null) {
                problems.add(ImportProblem.ofField(row.place(i), title, title, "each column once"));
            } else if (anyOther) {
                positions.putIfAbsent(title, i);
            } else if (!known) {
                problems.add(
                        ImportProblem.found(row.place(i), title, "one of the columns " + String.join(",", wanted)));
            }
        }
        for (String title : wanted) {
            if (!positions.containsKey(title)) {
                problems.add(ImportProblem.missing(row.end(), title, "this column in the header too, it is missing"));
            }
        }
        return this;
    }

    /** From 0; -1 where there is no such column. */
    int position(String title) {
        return positions.getOrDefault(title, -1);
    }

    /**
     * Tells a row of another width: one that is too short where its first missing field should begin, one too long where the
     * surplus does.
     *
     * @return whether the width is that of the header
     */
    boolean fits(CsvReader row, ImportProblems problems) {
        int found = row.size();
        int width = titles.size();
        if (found < width) {
            problems.add(ImportProblem.missing(
                    row.end(),
                    titles.get(found),
                    "a separator and this field, the row ends after " + found + " of " + width));
        } else if (found > width) {
            problems.add(ImportProblem.found(
                    row.place(width), row.text(width), "the end of the row, the header has " + width + " columns"));
        }
        return found == width;
    }
}
