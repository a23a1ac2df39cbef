package eu.hodina.application.rating;

import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderState;
import eu.hodina.domain.rating.Disposition;
import eu.hodina.domain.time.WorkLog;
import java.util.List;
import java.util.Optional;

/** Work on a cancelled order is not billed: it is written off, unless a document bears it from before. */
final class CancelledWork {
    /** Why, where nobody wrote a reason. */
    private static final String REASON = "CANCELLED";

    private CancelledWork() {}

    /** @param charged before, on documents; empty = never */
    static WorkLog asBilled(WorkLog log, Order order, List<RatedCharge> charged) {
        boolean isBorne = charged.stream().anyMatch(charge -> charge.disposition() != Disposition.WRITTEN_OFF);
        return order.state() == OrderState.CANCELLED && !isBorne ? writtenOff(log) : log;
    }

    /** As it was when it was charged so. */
    static WorkLog asCharged(WorkLog log, List<RatedCharge> charged) {
        return charged.stream().allMatch(charge -> charge.disposition() == Disposition.WRITTEN_OFF)
                ? writtenOff(log)
                : log;
    }

    private static WorkLog writtenOff(WorkLog log) {
        return log.writeOff().isPresent()
                ? log
                : new WorkLog(
                        log.id(),
                        log.order(),
                        log.task(),
                        log.worker(),
                        log.activity(),
                        log.date(),
                        log.start(),
                        log.minutes(),
                        log.kind(),
                        Optional.of(REASON),
                        log.note());
    }
}
