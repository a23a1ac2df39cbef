package eu.hodina.app.check;

import eu.hodina.application.insight.check.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What a check found: the first ones, and the number of all. */
final class Findings implements Consumer<Breach> {
    private final int limit;
    private final List<Breach> shown = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private long count;

    Findings(int limit) {
        this.limit = limit;
    }

    @Override
    public void accept(Breach breach) {
        count++;
        counts.merge(breach.law(), 1L, Long::sum);
        if (shown.size() < limit) {
            shown.add(breach);
        }
    }

    List<Breach> shown() {
        return shown;
    }

    long count() {
        return count;
    }

    long countOf(String law) {
        return counts.getOrDefault(law, 0L);
    }
}
