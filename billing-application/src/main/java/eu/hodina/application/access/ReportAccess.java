package eu.hodina.application.access;

import eu.hodina.application.insight.ReportKind;
import eu.hodina.application.insight.ReportQuestion;
import eu.hodina.domain.people.WorkerId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may see which report, and how much of it: costs and margins are the managers', and who only works sees the own time. */
public final class ReportAccess {
    private ReportAccess() {}

    /**
     * {@return the reports that a role may see}
     *
     * @param role of who asks
     */
    public static List<ReportKind> kinds(Role role) {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> isFor(kind, role))
                .toList();
    }

    private static boolean isFor(ReportKind kind, Role role) {
        return switch (kind.audience()) {
            case MANAGERS -> role == Role.MANAGER;
            case OFFICE -> role != Role.WORKER;
            case EVERYBODY -> true;
        };
    }

    /**
     * What somebody may be answered.
     *
     * @param question as it was asked
     * @param role of who asks
     * @param worker who asks; none = a login that belongs to nobody who works
     * @return the question, or the same about the own work alone
     * @throws NotAllowedException where the report is not for the role, or others' work was asked for
     */
    public static ReportQuestion allowed(ReportQuestion question, Role role, Optional<WorkerId> worker) {
        if (!isFor(question.kind(), role)) {
            throw new NotAllowedException("the report '" + question.kind().key() + "' is for another role");
        }
        if (role != Role.WORKER) {
            return question;
        }
        WorkerId own = worker.orElseThrow(() -> new NotAllowedException("this login belongs to nobody who works"));
        if (question.filter().worker().filter(one -> !one.equals(own)).isPresent()) {
            throw new NotAllowedException("the time of others is for another role");
        }
        return new ReportQuestion(
                question.kind(),
                question.filter().ofWorker(own),
                question.groupings(),
                question.asOf(),
                question.language());
    }
}
