package eu.hodina.application.time;

import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The corrections of a log, each of the one before. */
final class CorrectionChain {
    private CorrectionChain() {}

    static List<Correction> of(WorkLogs logs, WorkLogId log) {
        Map<WorkLogId, Correction> byCorrected =
                logs.corrections(log).stream().collect(Collectors.toMap(Correction::corrects, each -> each));
        List<Correction> chain = new ArrayList<>();
        Optional<Correction> next = Optional.ofNullable(byCorrected.get(log));
        while (next.isPresent()) {
            chain.add(next.get());
            next = Optional.ofNullable(byCorrected.get(next.get().id()));
        }
        return chain;
    }

    /** What the log says in the end; 0 where it is cancelled. */
    static int minutes(WorkLogs logs, WorkLog log) {
        List<Correction> chain = of(logs, log.id());
        return chain.isEmpty() ? log.minutes() : chain.get(chain.size() - 1).minutes();
    }
}
