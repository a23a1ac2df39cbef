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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
     * @throws RefusedException where the log is not billed and can be changed itself
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
            List<Correction> before = chain(id);
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
            return chain(id);
        });
    }

    private List<Correction> chain(WorkLogId log) {
        Map<WorkLogId, Correction> byCorrected = ports.workLogs().corrections(log).stream()
                .collect(Collectors.toMap(Correction::corrects, each -> each));
        List<Correction> chain = new ArrayList<>();
        Optional<Correction> next = Optional.ofNullable(byCorrected.get(log));
        while (next.isPresent()) {
            chain.add(next.get());
            next = Optional.ofNullable(byCorrected.get(next.get().id()));
        }
        return chain;
    }
}
