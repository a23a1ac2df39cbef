package eu.hodina.domain.rating;

import eu.hodina.domain.rating.RatingRefusedException.Element;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLogId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which correction stands in the place of a log: the last of its chain (rating.md, "Corrections and late logs"). */
final class Corrections {
    private final Map<WorkLogId, Correction> byCorrected = new HashMap<>();
    private final Map<Integer, Correction> lastOfLog = new HashMap<>();

    Corrections(List<Correction> corrections, LogIndex logs) {
        Set<WorkLogId> ids = new HashSet<>();
        for (Correction correction : corrections) {
            if (!ids.add(correction.id()) || logs.find(correction.id()) >= 0) {
                throw refusal(correction, "an id that no other log has");
            }
            if (byCorrected.putIfAbsent(correction.corrects(), correction) != null) {
                throw refusal(
                        correction, "the only correction of " + correction.corrects() + "; correct the correction");
            }
        }
        Set<WorkLogId> reached = follow(corrections, logs);
        for (Correction correction : corrections) {
            if (!reached.contains(correction.id())) {
                throw refusal(correction, "a correction of a log of this run, not of " + correction.corrects());
            }
        }
    }

    /** From each corrected log to the end of its chain; gives all corrections that are in one. */
    private Set<WorkLogId> follow(List<Correction> corrections, LogIndex logs) {
        Set<WorkLogId> reached = new HashSet<>();
        for (Correction correction : corrections) {
            int place = logs.find(correction.corrects());
            Correction next = place < 0 ? null : correction;
            while (next != null && reached.add(next.id())) {
                lastOfLog.put(place, next);
                next = byCorrected.get(next.id());
            }
        }
        return reached;
    }

    private static RatingRefusedException refusal(Correction correction, String expected) {
        return new RatingRefusedException(Element.CORRECTION, correction.id().value(), expected);
    }

    /** By the place of a log in the input: what stands in its place; nothing for a log that was not corrected. */
    Map<Integer, Correction> lastOfLog() {
        return lastOfLog;
    }
}
