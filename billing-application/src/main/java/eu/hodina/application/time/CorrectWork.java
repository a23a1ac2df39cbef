package eu.hodina.application.time;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLogId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: a log that is billed is wrong. It never changes; a correction stands in its place when the period is rated again,
 * and what is more or less is billed as a difference (rating.md, "Corrections and late logs").
 */
public final class CorrectWork {
    private final Ports ports;
    private final ChangeRecorder recorder;
    private final Identities identities;
    private final WorkLogDesk desk;

    /**
     * Made by {@link eu.hodina.application.Billing#correctWork}.
     *
     * @param ports all that is kept
     * @param recorder keeps who corrected what
     * @param identities of corrections
     */
    public CorrectWork(Ports ports, ChangeRecorder recorder, Identities identities) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.desk = new WorkLogDesk(ports, recorder);
    }

    /**
     * Corrects a log; where it was corrected before, its last correction.
     *
     * @param user who does it
     * @param id of the log
     * @param minutes that it should have had; 0 cancels it
     * @param writeOff why it is not billed; not taken over from the log
     * @return the correction
     * @throws NotFoundException where there is no such log, or it is not the user's to change
     * @throws RefusedException where the log is not billed and can be changed itself, or its day would be longer than it is
     */
    public Correction correct(TimesheetUser user, WorkLogId id, int minutes, Optional<String> writeOff) {
        return ports.transactions().call(() -> {
            TimesheetEntry log = ports.workLogs().lock(List.of(id)).stream()
                    .findFirst()
                    .map(user::changing)
                    .orElseThrow(() -> new NotFoundException("work-log", id.value()));
            if (!desk.isLocked(log)) {
                throw new RefusedException(
                        "", "a log that is billed or closed was expected; this one can be changed itself");
            }
            desk.lock(log.log().worker());
            List<Correction> before = CorrectionChain.of(ports.workLogs(), id);
            int now = before.isEmpty()
                    ? log.log().minutes()
                    : before.get(before.size() - 1).minutes();
            new WorkLogChecks(ports, desk.zone()).refuseTooMuch(log, minutes - now);
            WorkLogId corrected =
                    before.isEmpty() ? id : before.get(before.size() - 1).id();
            Correction correction = new Correction(new WorkLogId(identities.next()), corrected, minutes, writeOff);
            ports.workLogs().correct(id, correction);
            recorder.created(
                    user.caller(), new Subject("correction", correction.id().value()), correction);
            return correction;
        });
    }

    /**
     * {@return the corrections of a log, each of the one before}
     *
     * @param user who looks
     * @param id of the log
     * @throws NotFoundException where there is no such log, or it is not the user's to see
     */
    public List<Correction> of(TimesheetUser user, WorkLogId id) {
        return ports.transactions().call(() -> {
            user.seeing(desk.kept(id));
            return CorrectionChain.of(ports.workLogs(), id);
        });
    }
}
