package eu.hodina.domain.time;

import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.StopwatchRefusedException.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one worker measures (stopky): at most one task runs, the others wait, the next one first. A value: each step gives
 * another watch, at an instant of whole seconds that is passed in, and what is impossible is refused. From the start to the
 * stop, in seconds, the sittings of all tasks and the pauses between them are the time that has passed.
 *
 * <pre>{@code
 * Stopwatch nine = Stopwatch.of(jana).start(form, at("09:00:00"));
 * Stopwatch ten = nine.switchTo(call, at("10:00:30"));   // form waits with a sitting of 3630 seconds
 * Stopwatch.Finished done = ten.stop(at("10:12:00"));    // call, 690 seconds; nothing runs, form waits
 * }</pre>
 *
 * @param worker whose watch it is
 * @param running what is measured now
 * @param queue what waits, the next one first; each task is on the watch once
 * @param measuredUntil the end of the last sitting of the worker, whatever became of it; nothing is measured before it
 */
public record Stopwatch(
        WorkerId worker, Optional<Running> running, List<WatchedTask> queue, Optional<Instant> measuredUntil) {
    /** So many tasks are on a watch at most. */
    public static final int MOST_TASKS = 50;

    /** A sitting that is longer than this is asked about; it is never cut silently (handbook 2.5). */
    public static final Duration USUAL = Duration.ofHours(12);

    /** Checks that each task is there once. */
    public Stopwatch {
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(running, "running");
        Objects.requireNonNull(measuredUntil, "measuredUntil");
        queue = List.copyOf(queue);
        List<TaskId> tasks = Stream.concat(running.map(Running::work).stream(), queue.stream())
                .map(WatchedTask::task)
                .toList();
        if (tasks.stream().distinct().count() != tasks.size()) {
            throw new IllegalArgumentException("a task is on a stopwatch once: " + tasks);
        }
        if (tasks.size() > MOST_TASKS) {
            throw new StopwatchRefusedException(
                    Reason.TOO_MANY, "at most " + MOST_TASKS + " tasks on the stopwatch were expected");
        }
    }

    /**
     * The task that is measured.
     *
     * @param work with the sittings before this one
     * @param since when this sitting began, in whole seconds
     */
    public record Running(WatchedTask work, Instant since) {
        /** Checks the seconds. */
        public Running {
            Objects.requireNonNull(work, "work");
            if (since.getNano() != 0) {
                throw new IllegalArgumentException("a stopwatch keeps whole seconds, not " + since);
            }
        }
    }

    /**
     * A task that has left the watch.
     *
     * @param work with all that was measured of it
     * @param watch what is left
     */
    public record Finished(WatchedTask work, Stopwatch watch) {
        /** Checks that both are there. */
        public Finished {
            Objects.requireNonNull(work, "work");
            Objects.requireNonNull(watch, "watch");
        }
    }

    /**
     * {@return the watch of a worker who has measured nothing yet}
     *
     * @param worker whose watch it is
     */
    public static Stopwatch of(WorkerId worker) {
        return new Stopwatch(worker, Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * Begins to measure; a task that waits goes on where it was, with the new note where there is one.
     *
     * @param next what is measured from now on
     * @param at now
     * @return the watch on which it runs
     * @throws StopwatchRefusedException where a task runs already
     */
    public Stopwatch start(WatchedTask next, Instant at) {
        running.ifPresent(now -> {
            throw refused(
                    Reason.RUNNING,
                    "a stopwatch on which no task runs was expected; task "
                            + now.work().task() + " runs since " + now.since());
        });
        refuseBefore(measuredUntil, at);
        WatchedTask work = merged(next);
        return new Stopwatch(worker, Optional.of(new Running(work, at)), without(work.task()), measuredUntil);
    }

    private WatchedTask merged(WatchedTask next) {
        Optional<WatchedTask> waits =
                queue.stream().filter(each -> each.task().equals(next.task())).findFirst();
        if (waits.isEmpty()) {
            return next;
        }
        if (!waits.get().activity().equals(next.activity())) {
            throw refused(
                    Reason.OTHER_ACTIVITY,
                    "the activity " + waits.get().activity() + " was expected, with which the task waits, not "
                            + next.activity());
        }
        return next.note().isEmpty() ? waits.get() : waits.get().withNote(next.note());
    }

    private List<WatchedTask> without(TaskId task) {
        return queue.stream().filter(each -> !each.task().equals(task)).toList();
    }

    /**
     * Ends the sitting of the one task and begins that of another, in one step: the second begins in the second in which the
     * first ends. The first one waits, before all others.
     *
     * @param next what is measured from now on
     * @param at now
     * @return the watch on which it runs
     * @throws StopwatchRefusedException where no task runs, or this very one
     */
    public Stopwatch switchTo(WatchedTask next, Instant at) {
        return switchTo(next, at, at);
    }

    /**
     * As {@link #switchTo(WatchedTask, Instant)}, of a task whose sitting ended earlier: what passed since is not measured.
     *
     * @param next what is measured from now on
     * @param end of the sitting
     * @param at now
     * @return the watch on which it runs
     * @throws StopwatchRefusedException where no task runs, or this very one, or the end is before the sitting's beginning
     */
    public Stopwatch switchTo(WatchedTask next, Instant end, Instant at) {
        if (measured().work().task().equals(next.task())) {
            throw refused(Reason.SAME_TASK, "another task than the one that runs was expected");
        }
        return pause(end).start(next, at);
    }

    /**
     * Ends the sitting; the task waits, before all others.
     *
     * @param end of the sitting: now, or earlier
     * @return the watch on which nothing runs
     * @throws StopwatchRefusedException where no task runs, or the end is before the sitting's beginning
     */
    public Stopwatch pause(Instant end) {
        Running now = measured();
        refuseBefore(Optional.of(now.since()), end);
        WatchedTask work = now.work().with(new Sitting(now.since(), end));
        List<WatchedTask> waiting = new ArrayList<>(queue);
        waiting.add(0, work);
        return new Stopwatch(worker, Optional.empty(), waiting, Optional.of(end));
    }

    /**
     * Goes on with the task that waits first.
     *
     * @param at now
     * @return the watch on which it runs
     * @throws StopwatchRefusedException where a task runs, or none waits
     */
    public Stopwatch resumeNext(Instant at) {
        if (running.isEmpty() && queue.isEmpty()) {
            throw refused(Reason.NOTHING_WAITS, "a task that waits was expected, and there is none");
        }
        return start(running.map(Running::work).orElseGet(() -> queue.get(0)), at);
    }

    /**
     * Ends the sitting; the task leaves the watch with all that was measured of it.
     *
     * @param end of the sitting: now, or earlier
     * @return the task, and the watch on which nothing runs
     * @throws StopwatchRefusedException where no task runs, or the end is before the sitting's beginning
     */
    public Finished stop(Instant end) {
        Stopwatch paused = pause(end);
        return paused.finish(paused.queue.get(0).task());
    }

    /**
     * A task leaves the watch, the one that runs or one that waits.
     *
     * @param task which one
     * @param at now
     * @return the task with all that was measured of it, and the watch without it
     * @throws StopwatchRefusedException where the task is not on the watch
     */
    public Finished remove(TaskId task, Instant at) {
        return runs(task) ? stop(at) : finish(task);
    }

    private Finished finish(TaskId task) {
        return new Finished(find(task), new Stopwatch(worker, running, without(task), measuredUntil));
    }

    /**
     * The tasks wait in another order.
     *
     * @param tasks those that wait, each once, the next one first
     * @return the watch with the other queue
     * @throws StopwatchRefusedException where these are not the tasks that wait
     */
    public Stopwatch reorder(List<TaskId> tasks) {
        boolean same = tasks.size() == queue.size()
                && tasks.stream().distinct().count() == tasks.size()
                && queue.stream().allMatch(each -> tasks.contains(each.task()));
        if (!same) {
            throw refused(
                    Reason.OTHER_QUEUE,
                    "the tasks that wait were expected, each once: "
                            + queue.stream().map(WatchedTask::task).toList());
        }
        return new Stopwatch(worker, running, tasks.stream().map(this::find).toList(), measuredUntil);
    }

    /**
     * Writes the note of a task that runs or waits; what is measured goes on.
     *
     * @param task which one
     * @param text at most {@link WatchedTask#LONGEST_NOTE} characters; it may be empty
     * @return the watch with the note
     * @throws StopwatchRefusedException where the task is not on the watch
     */
    public Stopwatch note(TaskId task, String text) {
        find(task);
        return new Stopwatch(
                worker,
                running.map(now -> runs(task) ? new Running(now.work().withNote(text), now.since()) : now),
                queue.stream()
                        .map(each -> each.task().equals(task) ? each.withNote(text) : each)
                        .toList(),
                measuredUntil);
    }

    /**
     * {@return a task of the watch}
     *
     * @param task which one
     * @throws StopwatchRefusedException where the task is not on the watch
     */
    public WatchedTask find(TaskId task) {
        return Stream.concat(running.map(Running::work).stream(), queue.stream())
                .filter(each -> each.task().equals(task))
                .findFirst()
                .orElseThrow(() ->
                        refused(Reason.NOT_ON_WATCH, "a task that runs or waits was expected, not '" + task + "'"));
    }

    /**
     * {@return what runs}
     *
     * @throws StopwatchRefusedException where nothing does
     */
    public Running measured() {
        return running.orElseThrow(
                () -> refused(Reason.NOT_RUNNING, "a task that runs was expected, and there is none"));
    }

    private boolean runs(TaskId task) {
        return running.filter(now -> now.work().task().equals(task)).isPresent();
    }

    /**
     * {@return whether the sitting that runs is so long that its end is asked about: longer than {@link #USUAL}}
     *
     * @param at now
     */
    public boolean isOverlong(Instant at) {
        return running.filter(now -> Duration.between(now.since(), at).compareTo(USUAL) > 0)
                .isPresent();
    }

    private static void refuseBefore(Optional<Instant> earliest, Instant at) {
        if (at.getNano() != 0) {
            throw new IllegalArgumentException("a stopwatch keeps whole seconds, not " + at);
        }
        earliest.filter(at::isBefore).ifPresent(first -> {
            throw refused(Reason.OTHER_TIME, "a time from " + first + " was expected, not " + at);
        });
    }

    private static StopwatchRefusedException refused(Reason reason, String message) {
        return new StopwatchRefusedException(reason, message);
    }
}
