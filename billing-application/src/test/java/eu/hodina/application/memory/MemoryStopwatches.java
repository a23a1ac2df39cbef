package eu.hodina.application.memory;

import eu.hodina.application.time.MeasuredSitting;
import eu.hodina.application.time.SittingOutcome;
import eu.hodina.application.time.Stopwatches;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Sitting;
import eu.hodina.domain.time.Stopwatch;
import eu.hodina.domain.time.WatchedTask;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Twin of the stopwatches: at most one task runs, and no sittings of a worker overlap. */
final class MemoryStopwatches implements Stopwatches {
    private final MemoryTransactions transactions;
    private final Shelf<WorkerId, Stopwatch> watches;
    private final Shelf<Key, MeasuredSitting> sittings;

    private record Key(WorkerId worker, Instant began) {}

    MemoryStopwatches(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.watches = transactions.shelf();
        this.sittings = transactions.shelf();
    }

    @Override
    public Stopwatch find(WorkerId worker) {
        Stopwatch kept = watches.find(worker).orElseGet(() -> Stopwatch.of(worker));
        return new Stopwatch(worker, kept.running(), kept.queue(), end(worker));
    }

    private Optional<Instant> end(WorkerId worker) {
        return measured(worker, Instant.MIN, Instant.MAX).stream()
                .map(each -> each.sitting().end())
                .max(Comparator.naturalOrder());
    }

    @Override
    public Stopwatch lock(WorkerId worker) {
        transactions.requireOpen();
        return find(worker);
    }

    @Override
    public void replace(Stopwatch before, Stopwatch after) {
        transactions.run(() -> {
            if (!find(after.worker()).running().equals(before.running())) {
                throw new IllegalStateException("another task of the worker runs already");
            }
            works(after)
                    .forEach(work -> works(before)
                            .filter(known -> known.task().equals(work.task()))
                            .map(known -> known.sittings().size())
                            .findFirst()
                            .ifPresent(known -> work.sittings().stream()
                                    .skip(known)
                                    .forEach(sitting -> add(after.worker(), work, sitting, SittingOutcome.PENDING))));
            watches.put(after.worker(), after);
        });
    }

    private static Stream<WatchedTask> works(Stopwatch watch) {
        return Stream.concat(watch.running().map(Stopwatch.Running::work).stream(), watch.queue().stream());
    }

    private void add(WorkerId worker, WatchedTask work, Sitting sitting, SittingOutcome outcome) {
        boolean overlaps = measured(worker, Instant.MIN, sitting.end()).stream()
                .anyMatch(other -> other.sitting().end().isAfter(sitting.begin()));
        if (overlaps) {
            throw new IllegalStateException("a sitting overlaps another: " + sitting);
        }
        sittings.add(new Key(worker, sitting.begin()), new MeasuredSitting(work.task(), sitting, outcome));
    }

    @Override
    public void settle(WorkerId worker, WatchedTask work, SittingOutcome outcome) {
        transactions.run(() -> work.sittings().forEach(sitting -> {
            Key key = new Key(worker, sitting.begin());
            if (sittings.find(key).isPresent()) {
                sittings.put(key, new MeasuredSitting(work.task(), sitting, outcome));
            } else {
                add(worker, work, sitting, outcome);
            }
        }));
    }

    @Override
    public List<MeasuredSitting> measured(WorkerId worker, Instant from, Instant until) {
        return sittings.entries().entrySet().stream()
                .filter(each -> each.getKey().worker().equals(worker))
                .map(each -> each.getValue())
                .filter(each -> !each.sitting().begin().isBefore(from)
                        && each.sitting().begin().isBefore(until))
                .sorted(Comparator.comparing(each -> each.sitting().begin()))
                .toList();
    }
}
