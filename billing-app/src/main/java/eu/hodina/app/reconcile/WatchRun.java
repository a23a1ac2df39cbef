package eu.hodina.app.reconcile;

import eu.hodina.app.Ending;
import eu.hodina.app.ExitCode;
import eu.hodina.app.Failures;
import eu.hodina.app.schedule.OneNode;
import eu.hodina.application.Texts;
import eu.hodina.domain.client.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** {@code billing reconcile --watch DIR}: until it is told to end, or once. */
final class WatchRun {
    /** Between two looks at a file that has to look the same. */
    private static final Duration APART = Duration.ofSeconds(1);

    private final Inbox inbox;
    private final Optional<String> mapping;
    private final Language language;
    private final PrintWriter out;
    private final PrintWriter errors;
    private final Texts texts;

    WatchRun(Path folder, Optional<String> mapping, Language language, PrintWriter out, PrintWriter errors) {
        this.inbox = Inbox.open(folder);
        this.mapping = mapping;
        this.language = language;
        this.out = Objects.requireNonNull(out, "out");
        this.errors = Objects.requireNonNull(errors, "errors");
        this.texts = Texts.of(ReconcileTable.TEXTS, language);
    }

    ExitCode run(boolean once) throws InterruptedException {
        try (Ending ending = Ending.bySignal();
                OpenBooks books = OpenBooks.open(errors);
                OneNode alone = new OneNode(WatchChore.NAME, books.book(), InstantSource.system())) {
            WatchedFolder folder = new WatchedFolder(
                    inbox,
                    books.reconcile(mapping),
                    InstantSource.system(),
                    language,
                    this::say,
                    () -> !ending.isAsked());
            ExitCode code = once ? once(folder, alone, ending) : untilEnded(folder, alone, books, ending);
            ending.as(code);
            return code;
        }
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    private ExitCode once(WatchedFolder folder, OneNode alone, Ending ending) throws InterruptedException {
        AtomicReference<ExitCode> worst = new AtomicReference<>(ExitCode.DONE);
        boolean waited = false;
        while (!alone.run(() -> worst.set(twoLooks(folder, ending)))) {
            if (!waited) {
                complain(texts.text("busy"));
                waited = true;
            }
            if (ending.await(APART)) {
                return ExitCode.DONE;
            }
        }
        folder.unsteady()
                .forEach(path ->
                        complain(texts.text("unsteady", path.getFileName().toString())));
        return worst.get();
    }

    private static ExitCode twoLooks(WatchedFolder folder, Ending ending) {
        ExitCode first = folder.look();
        try {
            ending.await(APART);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return WatchedFolder.worse(first, folder.look());
    }

    /** What is wrong with the database or the folder is told once, and tried again. */
    private ExitCode untilEnded(WatchedFolder folder, OneNode alone, OpenBooks books, Ending ending)
            throws InterruptedException {
        say(texts.text("watching", inbox.toString()));
        String told = "";
        do {
            try {
                books.keepUp();
                alone.run(folder::look);
                told = "";
            } catch (RuntimeException e) {
                String problem = Failures.oneLine(e);
                if (!problem.equals(told)) {
                    complain(texts.text("again", problem));
                    told = problem;
                }
            }
        } while (!ending.await(APART));
        return ExitCode.DONE;
    }

    private void complain(String line) {
        errors.println("billing: " + line);
        errors.flush();
    }
}
