package eu.hodina.application.exchange;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.time.FirmZone;
import java.util.Optional;

/** Takes in the work logs of one file, within the open transaction: they are staged while they are read, then published. */
final class WorkLogIntake {
    private final Ports ports;
    private final Identities identities;

    WorkLogIntake(Ports ports, Identities identities) {
        this.ports = ports;
        this.identities = identities;
    }

    /**
     * Keeps all rows, or none.
     *
     * @param origin which program wrote them
     * @param publish whether to keep them, where all are good
     * @throws ImportRefusedException with all that is wrong
     */
    Intake take(SurveyedFile file, ImportOrigin origin, boolean publish) {
        WorkLogReferences references = new WorkLogReferences(ports.workers(), ports.orders(), ports.activities());
        DayLoads loads = new DayLoads(FirmZone.of(ports.firms()));
        ParsedWorkLogs parsed = new ParsedWorkLogs(file, references, identities, layout(origin), loads);
        try (StagedWorkLogs staged = ports.workLogTransfer().stage();
                Ahead<StagedLog> ahead = Ahead.of(parsed::readInto)) {
            ahead.forEach(staged::add);
            tellClashes(parsed, staged);
            tellFullDays(parsed, loads);
            parsed.problems().refuse(file.source().name());
            if (publish) {
                staged.publish();
            }
            return new Intake(parsed.rows(), parsed.minutes());
        }
    }

    /** Codes of other programs are looked up before the reader's thread begins, which knows no store. */
    private WorkLogLayout layout(ImportOrigin origin) {
        Optional<ForeignColumns> foreign = ForeignColumns.of(origin.program());
        if (foreign.isEmpty()) {
            return WorkLogLayout.own();
        }
        ImportOrigin named = origin.mapping().isEmpty() ? named(origin) : origin;
        return WorkLogLayout.of(foreign.get(), new ForeignNames(ports, named), named);
    }

    /** A file that says nothing of names goes by those that are kept. */
    private ImportOrigin named(ImportOrigin origin) {
        return new ImportOrigin(
                origin.program(),
                origin.dates(),
                ports.foreignNameList().of(origin.program()).mapping());
    }

    private static void tellClashes(ParsedWorkLogs parsed, StagedWorkLogs staged) {
        parsed.days()
                .ifPresent(days -> staged.clashes(days, ImportRefusedException.LISTED)
                        .forEach(clash -> parsed.problems().add(problem(clash))));
    }

    private void tellFullDays(ParsedWorkLogs parsed, DayLoads loads) {
        parsed.days()
                .ifPresent(days -> ports.workLogTransfer().workedDays(days).stream()
                        .flatMap(kept -> loads.with(kept).stream())
                        .forEach(parsed.problems()::add));
    }

    private static ImportProblem problem(StagedWorkLogs.Clash clash) {
        int from = clash.kept().start().orElseThrow().toSecondOfDay();
        Overlaps.Collision collision =
                new Overlaps.Collision(from, from + clash.kept().minutes() * 60, 0);
        return ImportProblem.ofField(clash.start(), WorkLogColumn.START.title(), clash.began(), collision.told());
    }
}
