package eu.hodina.application.exchange;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.order.WatchBudgets;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: a file is taken in, all of it or nothing, and every bad row is told at once. Rows are read as a stream, staged
 * apart from what is kept, and published in one step. The same file again (by its SHA-256) adds nothing, unless that is asked
 * for. An import leaves one record in the trail, not one a row.
 */
public final class ImportFiles {
    private final Ports ports;
    private final Identities identities;
    private final InstantSource clock;
    private final ChangeRecorder recorder;
    private final WatchBudgets budgets;

    /**
     * Made by {@link eu.hodina.application.Billing#importFiles}.
     *
     * @param ports all that is kept
     * @param identities for new rows
     * @param clock says when
     * @param budgets tells when an order's budget is nearly used
     */
    public ImportFiles(Ports ports, Identities identities, InstantSource clock, WatchBudgets budgets) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.budgets = Objects.requireNonNull(budgets, "budgets");
        this.recorder = new ChangeRecorder(ports.trail(), clock);
    }

    /**
     * Takes in a file.
     *
     * @param caller who does it
     * @param request which file, and how
     * @return what became of it
     * @throws ImportRefusedException with all that is wrong; nothing was kept then
     * @throws RefusedException where another import took in the same file meanwhile
     * @throws UncheckedIOException where the file cannot be read
     */
    public ImportReport run(Caller caller, ImportRequest request) {
        SurveyedFile file = survey(request);
        return ports.transactions().call(() -> take(caller, request, file));
    }

    private static SurveyedFile survey(ImportRequest request) {
        try {
            return SurveyedFile.of(request.source(), request.format());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport take(Caller caller, ImportRequest request, SurveyedFile file) {
        if (request.mode() == ImportRequest.Mode.ONCE) {
            Optional<Long> before = ports.importedFiles().rowsOf(request.kind(), file.sha256());
            if (before.isPresent()) {
                return report(request, file, ImportReport.Outcome.ALREADY_THERE, new Intake(before.get(), 0));
            }
        }
        boolean publish = request.mode() != ImportRequest.Mode.DRY_RUN;
        Intake intake = intake(request, file, publish);
        if (!publish) {
            return report(request, file, ImportReport.Outcome.GOOD, intake);
        }
        remember(caller, request, file, intake);
        budgets.checkAll();
        return report(request, file, ImportReport.Outcome.IMPORTED, intake);
    }

    private Intake intake(ImportRequest request, SurveyedFile file, boolean publish) {
        return request.kind() == ExchangeKind.WORK_LOGS
                ? new WorkLogIntake(ports, identities).take(file, request.origin(), publish)
                : new RowIntake(RowKinds.in(request.kind(), ports, identities, clock), ports.rowStaging())
                        .take(file, publish);
    }

    private void remember(Caller caller, ImportRequest request, SurveyedFile file, Intake intake) {
        ImportedFile imported =
                new ImportedFile(request.kind(), request.source().name(), file.sha256(), intake.rows());
        boolean again = request.mode() == ImportRequest.Mode.AGAIN;
        int before = ports.importedFiles()
                .add(imported, again, clock.instant())
                .orElseThrow(() -> new RefusedException("", "another import takes in the same file right now"));
        String id = request.kind().code() + "." + file.sha256() + "." + before;
        recorder.created(caller, new Subject("import", id), imported);
    }

    private static ImportReport report(
            ImportRequest request, SurveyedFile file, ImportReport.Outcome outcome, Intake intake) {
        return new ImportReport(request.kind(), outcome, intake.rows(), intake.minutes(), file.sha256());
    }
}
