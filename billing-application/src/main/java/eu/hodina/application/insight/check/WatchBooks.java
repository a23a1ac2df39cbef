package eu.hodina.application.insight.check;

import eu.hodina.application.Ports;
import eu.hodina.application.notice.Notice;
import eu.hodina.application.notice.NoticeBoard;
import eu.hodina.application.trail.Subject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Use case: checks the books at night and tells those who lead the firm, once a day and law that does not hold. */
public final class WatchBooks {
    private final Ports ports;
    private final CheckBooks check;
    private final NoticeBoard board;

    /**
     * Made by {@link eu.hodina.application.InsightUseCases#watch}.
     *
     * @param ports all that is kept
     * @param check proves the laws
     * @param board where it is told
     */
    public WatchBooks(Ports ports, CheckBooks check, NoticeBoard board) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.check = Objects.requireNonNull(check, "check");
        this.board = Objects.requireNonNull(board, "board");
    }

    /**
     * Checks everything and puts up a notice for each law that does not hold: {@code books-breach} of the subject
     * {@code law documents.total}, with the day and the number of breaches.
     *
     * @param day today, where the firm is
     * @param breaches is told each place, warnings too
     * @return what it came to; none where the store has no rows that could be looked at
     */
    public Optional<CheckOutcome> watch(LocalDate day, Consumer<Breach> breaches) {
        if (ports.auditedBooks().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> broken = new TreeMap<>();
        CheckOutcome outcome = check.all(breach -> {
            if (breach.severity() == Breach.Severity.BREACH) {
                broken.merge(breach.law(), 1, (known, one) -> known == Integer.MAX_VALUE ? known : known + one);
            }
            breaches.accept(breach);
        });
        broken.forEach((law, count) ->
                board.tell(new Subject("law", law), "books-breach", day.toString(), count, Notice.Audience.MANAGER));
        return Optional.of(outcome);
    }
}
