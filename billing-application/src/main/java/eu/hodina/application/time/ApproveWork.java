package eu.hodina.application.time;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Approval;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLogId;
import java.util.Objects;
import java.util.Optional;

/** Use case: the manager of an order looks at a log, where the order asks for it. */
public final class ApproveWork {
    private final Ports ports;
    private final WorkLogDesk desk;

    /**
     * Made by {@link eu.hodina.application.Billing#approveWork}.
     *
     * @param ports all that is kept
     * @param recorder keeps who approved what
     */
    public ApproveWork(Ports ports, ChangeRecorder recorder) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.desk = new WorkLogDesk(ports, recorder);
    }

    /**
     * Says whether a log may be billed.
     *
     * @param user the order's manager
     * @param id of the log
     * @param version that the user had read
     * @param isGood approved, or else rejected
     * @return the log as it is now
     * @throws NotFoundException where there is none of this identity
     * @throws RefusedException where the order does not ask for it, another manager leads it, or the log is billed; a
     *     day that is closed does not matter, as no fact changes
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<TimesheetEntry> decide(TimesheetUser user, WorkLogId id, long version, boolean isGood) {
        return ports.transactions().call(() -> {
            TimesheetEntry before = desk.takenToApprove(user, id);
            if (before.approval() == Approval.NOT_NEEDED) {
                throw new RefusedException("", "a log of an order that asks for approval was expected");
            }
            refuseOther(user, before);
            TimesheetEntry after = new TimesheetEntry(
                    before.log(), before.measured(), before.mends(), isGood ? Approval.APPROVED : Approval.REJECTED);
            return desk.replace(user.caller(), before, version, after);
        });
    }

    private void refuseOther(TimesheetUser user, TimesheetEntry entry) {
        Optional<WorkerId> manager =
                ports.orders().find(entry.log().order()).map(Order::management).flatMap(each -> each.manager());
        boolean isOther = manager.isPresent() && !manager.equals(user.worker());
        if (!user.leads() || isOther) {
            throw new RefusedException("", "the manager of the order was expected to look at it");
        }
    }
}
