package eu.hodina.app.reconcile;

import eu.hodina.app.BadUsageException;
import eu.hodina.app.ExitCode;
import eu.hodina.app.statement.PrintableText;
import eu.hodina.application.StoreUnavailableException;
import eu.hodina.application.payment.ReconcileBooks;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.client.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Books the files of a folder, one after the other: a file that looks the same twice is taken by a rename into
 * {@code working}, booked, and moved beside its report. What was left in {@code working} is taken up again; since a file
 * is read in once, whatever the death interrupted, it adds nothing that is there. Only one program at a time may
 * {@link #look}.
 */
final class WatchedFolder {
    private final Inbox inbox;
    private final ReconcileBooks books;
    private final InstantSource clock;
    private final Language language;
    private final Consumer<String> tell;
    private final BooleanSupplier goOn;
    private Map<Path, Look> seen = Map.of();
    private final Set<Path> told = new HashSet<>();

    /**
     * @param tell gets a line for each file that was worked, and for what lies there and is no file
     * @param goOn asked before each file
     */
    WatchedFolder(
            Inbox inbox,
            ReconcileBooks books,
            InstantSource clock,
            Language language,
            Consumer<String> tell,
            BooleanSupplier goOn) {
        this.inbox = Objects.requireNonNull(inbox, "inbox");
        this.books = Objects.requireNonNull(books, "books");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.language = Objects.requireNonNull(language, "language");
        this.tell = Objects.requireNonNull(tell, "tell");
        this.goOn = Objects.requireNonNull(goOn, "goOn");
    }

    /**
     * Works what was left behind, and what looks as it did the last time.
     *
     * @return the worst of the files: 2 before 3 before 0
     * @throws StoreUnavailableException where the database is away; the file stays in {@code working}
     * @throws UncheckedIOException where the folder cannot be read or moved in
     */
    ExitCode look() {
        try {
            ExitCode worst = ExitCode.DONE;
            for (Path left : inbox.leftBehind()) {
                worst = worse(worst, goOn.getAsBoolean() ? work(left) : ExitCode.DONE);
            }
            for (Path arrival : steady()) {
                Optional<Path> taken = goOn.getAsBoolean() ? inbox.take(arrival) : Optional.empty();
                worst = worse(worst, taken.isPresent() ? work(taken.get()) : ExitCode.DONE);
            }
            return worst;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExitCode worse(ExitCode one, ExitCode other) {
        if (one == ExitCode.BAD_INPUT || other == ExitCode.DONE) {
            return one;
        }
        return other;
    }

    /** Those that are there and looked otherwise before, or were not there. */
    List<Path> unsteady() {
        return seen.keySet().stream().sorted().toList();
    }

    /** The oldest first. */
    private List<Path> steady() throws IOException {
        Map<Path, Look> now = new HashMap<>();
        List<Path> steady = new ArrayList<>();
        for (Path arrival : inbox.arrivals()) {
            Optional<Look> look = look(arrival);
            if (look.isEmpty()) {
                continue;
            }
            if (isNoFile(look.get())) {
                tellOnce(arrival, look.get());
            } else if (look.equals(Optional.ofNullable(seen.get(arrival)))) {
                steady.add(arrival);
            } else {
                now.put(arrival, look.get());
            }
        }
        Map<Path, Look> before = seen;
        steady.sort(Comparator.comparing((Path path) ->
                        Optional.ofNullable(before.get(path)).orElseThrow().changed())
                .thenComparing(Comparator.naturalOrder()));
        seen = now;
        return steady;
    }

    private static Optional<Look> look(Path path) throws IOException {
        try {
            return Optional.of(Look.at(path));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private static boolean isNoFile(Look look) {
        return look.kind() == Look.Kind.FOLDER || look.kind() == Look.Kind.OTHER;
    }

    private void tellOnce(Path path, Look look) {
        if (told.add(path)) {
            String what = look.kind() == Look.Kind.FOLDER ? "a folder" : "no file";
            tell.accept(PrintableText.of(Inbox.nameOf(path)) + ": it is " + what + " and stays where it is");
        }
    }

    private ExitCode work(Path working) throws IOException {
        Optional<Look> look = look(working);
        if (look.isEmpty()) {
            return ExitCode.DONE;
        }
        if (isNoFile(look.get())) {
            tellOnce(working, look.get());
            return ExitCode.DONE;
        }
        FileReport report = book(Inbox.nameOf(working), working, look.get());
        Optional<Look> after = look(working);
        if (after.isEmpty()) {
            return ExitCode.DONE;
        }
        if (!after.equals(look)) {
            inbox.giveBack(working);
            tell.accept(PrintableText.of(Inbox.nameOf(working)) + ": it changed while it was read, and is read again");
            return ExitCode.DONE;
        }
        Path end = inbox.end(working, report, language);
        tell.accept(report.line(language) + " -> "
                + PrintableText.of(end.getParent().getFileName() + "/" + Inbox.nameOf(end)));
        return report.code();
    }

    /** What is wrong with the file is its report; what is wrong with the world is thrown, and the file waits. */
    private FileReport book(String name, Path working, Look look) {
        try {
            if (look.kind() == Look.Kind.LINK) {
                throw new BadUsageException(name + ": it is a link, which is not followed");
            }
            Caller caller = new Caller("watch", UUID.randomUUID().toString());
            return FileReport.done(
                    name, clock.instant(), books.reconcile(caller, List.of(new FolderFile(name, working))));
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted() || e.getCause() instanceof ClosedByInterruptException) {
                throw e;
            }
            return FileReport.failed(name, clock.instant(), e);
        }
    }
}
