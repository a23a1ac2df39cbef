package eu.hodina.domain.rating;

import java.util.ArrayList;
import java.util.List;

/**
 * What was drawn in a run, in order; kept only in a run that is to be explained. Each draw of time made one COVERED charge,
 * each draw of money is a part of one charge's credits.
 */
final class DrawingJournal {
    private final List<Entry> time = new ArrayList<>();
    private final List<Entry> money = new ArrayList<>();

    /** A draw of more than 0; minutes or minor units. */
    record Entry(Allowance allowance, long before, long after) {
        long drawn() {
            return before - after;
        }
    }

    void drawn(Allowance allowance, boolean ofTime, long before, long after) {
        (ofTime ? time : money).add(new Entry(allowance, before, after));
    }

    List<Entry> time() {
        return time;
    }

    List<Entry> money() {
        return money;
    }
}
