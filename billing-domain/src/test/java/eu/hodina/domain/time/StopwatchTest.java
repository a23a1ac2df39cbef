package eu.hodina.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.StopwatchRefusedException.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StopwatchTest {
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    private static final WatchedTask FORM = fresh("form");
    private static final WatchedTask CALL = fresh("call");
    private static final WatchedTask TEST = fresh("test");
    private static final Stopwatch EMPTY = Stopwatch.of(new WorkerId("jana"));

    private static WatchedTask fresh(String task) {
        return WatchedTask.fresh(new TaskId(task), new ActivityCode("DEV"), "");
    }

    private static Instant at(long seconds) {
        return NINE.plusSeconds(seconds);
    }

    private static List<String> waiting(Stopwatch watch) {
        return watch.queue().stream().map(each -> each.task().value()).toList();
    }

    private static void assertRefused(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        StopwatchRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void a_switch_leaves_no_gap_and_no_overlap() {
        Stopwatch ten = EMPTY.start(FORM, at(0)).switchTo(CALL, at(3_630));
        assertThat(ten.measured()).isEqualTo(new Stopwatch.Running(CALL, at(3_630)));
        assertThat(ten.queue()).hasSize(1);
        assertThat(ten.queue().get(0).sittings()).containsExactly(new Sitting(at(0), at(3_630)));
        Stopwatch.Finished done = ten.stop(at(4_320));
        assertThat(done.work().sittings()).containsExactly(new Sitting(at(3_630), at(4_320)));
        assertThat(done.work().seconds()).isEqualTo(690);
        assertThat(waiting(done.watch())).containsExactly("form");
        assertThat(done.watch().running()).isEmpty();
        assertThat(done.watch().measuredUntil()).contains(at(4_320));
    }

    @Test
    void a_pause_is_not_measured_and_the_task_goes_on_first() {
        Stopwatch watch = EMPTY.start(FORM, at(0))
                .switchTo(CALL, at(60))
                .pause(at(90))
                .resumeNext(at(1_000))
                .pause(at(1_001));
        assertThat(waiting(watch)).containsExactly("call", "form");
        assertThat(watch.queue().get(0).sittings())
                .containsExactly(new Sitting(at(60), at(90)), new Sitting(at(1_000), at(1_001)));
        assertThat(watch.queue().get(0).seconds()).isEqualTo(31);
    }

    @Test
    void a_task_that_waits_goes_on_and_is_on_the_watch_once() {
        Stopwatch watch = EMPTY.start(FORM, at(0)).switchTo(CALL, at(60)).switchTo(FORM, at(120));
        assertThat(watch.measured().work().sittings()).containsExactly(new Sitting(at(0), at(60)));
        assertThat(waiting(watch)).containsExactly("call");
    }

    @Test
    void what_is_impossible_is_refused_with_its_reason() {
        Stopwatch running = EMPTY.start(FORM, at(100));
        assertRefused(Reason.RUNNING, () -> running.start(CALL, at(101)));
        assertRefused(Reason.RUNNING, () -> running.resumeNext(at(101)));
        assertRefused(Reason.SAME_TASK, () -> running.switchTo(FORM, at(101)));
        assertRefused(Reason.OTHER_TIME, () -> running.pause(at(99)));
        assertRefused(Reason.NOT_ON_WATCH, () -> running.remove(new TaskId("call"), at(101)));
        assertRefused(Reason.NOT_ON_WATCH, () -> running.note(new TaskId("call"), "x"));
        assertRefused(Reason.NOT_RUNNING, () -> EMPTY.switchTo(CALL, at(0)));
        assertRefused(Reason.NOT_RUNNING, () -> EMPTY.pause(at(0)));
        assertRefused(Reason.NOT_RUNNING, () -> EMPTY.stop(at(0)));
        assertRefused(Reason.NOTHING_WAITS, () -> EMPTY.resumeNext(at(0)));
        assertRefused(Reason.OTHER_TIME, () -> running.stop(at(200)).watch().start(CALL, at(199)));
        WatchedTask otherwise = WatchedTask.fresh(FORM.task(), new ActivityCode("TEST"), "");
        assertRefused(Reason.OTHER_ACTIVITY, () -> running.pause(at(101)).start(otherwise, at(102)));
        assertThatThrownBy(() -> running.pause(at(101).plusNanos(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_queue_is_put_in_another_order_by_those_who_wait() {
        Stopwatch watch = EMPTY.start(FORM, at(0)).switchTo(CALL, at(1)).switchTo(TEST, at(2));
        assertThat(waiting(watch)).containsExactly("call", "form");
        assertThat(waiting(watch.reorder(List.of(FORM.task(), CALL.task())))).containsExactly("form", "call");
        assertRefused(Reason.OTHER_QUEUE, () -> watch.reorder(List.of(FORM.task())));
        assertRefused(Reason.OTHER_QUEUE, () -> watch.reorder(List.of(FORM.task(), FORM.task())));
        assertRefused(Reason.OTHER_QUEUE, () -> watch.reorder(List.of(FORM.task(), TEST.task())));
    }

    @Test
    void a_note_is_written_while_the_watch_runs() {
        Stopwatch watch = EMPTY.start(FORM, at(0)).switchTo(CALL, at(10)).note(CALL.task(), "s klientem");
        assertThat(watch.measured().work().note()).isEqualTo("s klientem");
        assertThat(watch.measured().since()).isEqualTo(at(10));
        assertThat(watch.note(FORM.task(), "později").queue().get(0).note()).isEqualTo("později");
        assertThatThrownBy(() -> watch.note(CALL.task(), "x".repeat(1_001)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_removed_leaves_the_watch_and_the_rest_goes_on() {
        Stopwatch watch = EMPTY.start(FORM, at(0)).switchTo(CALL, at(10));
        Stopwatch.Finished waiting = watch.remove(FORM.task(), at(20));
        assertThat(waiting.work().seconds()).isEqualTo(10);
        assertThat(waiting.watch().measured().since()).isEqualTo(at(10));
        Stopwatch.Finished running = watch.remove(CALL.task(), at(20));
        assertThat(running.work().seconds()).isEqualTo(10);
        assertThat(running.watch().running()).isEmpty();
        assertThat(waiting(running.watch())).containsExactly("form");
    }

    @Test
    void a_sitting_that_ended_before_the_switch_ends_there() {
        Stopwatch watch = EMPTY.start(FORM, at(0)).switchTo(CALL, at(60), at(100));
        assertThat(watch.queue().get(0).sittings()).containsExactly(new Sitting(at(0), at(60)));
        assertThat(watch.measured().since()).isEqualTo(at(100));
    }

    @Test
    void no_second_is_no_sitting() {
        Stopwatch.Finished done = EMPTY.start(FORM, at(0)).stop(at(0));
        assertThat(done.work().sittings()).isEmpty();
    }

    @Test
    void more_than_twelve_hours_are_asked_about() {
        Stopwatch watch = EMPTY.start(FORM, at(0));
        assertThat(watch.isOverlong(at(12 * 3_600))).isFalse();
        assertThat(watch.isOverlong(at(12 * 3_600 + 1))).isTrue();
        assertThat(EMPTY.isOverlong(at(0))).isFalse();
    }

    @Test
    void a_watch_holds_fifty_tasks() {
        Stopwatch watch = EMPTY.start(fresh("0"), at(0));
        for (int i = 1; i < 50; i++) {
            watch = watch.switchTo(fresh(String.valueOf(i)), at(i));
        }
        Stopwatch full = watch;
        assertRefused(Reason.TOO_MANY, () -> full.switchTo(fresh("50"), at(50)));
    }

    /** Whatever is done in whatever order: sittings never overlap, and with the pauses they are the time that passed. */
    @Test
    void sittings_and_pauses_are_the_time_that_passed() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            Stopwatch watch = EMPTY;
            List<WatchedTask> finished = new ArrayList<>();
            long now = 0;
            long pauses = 0;
            for (int step = 0; step < 60; step++) {
                long passed = random.nextInt(5_000);
                pauses += watch.running().isEmpty() ? passed : 0;
                now += passed;
                WatchedTask any = fresh("task " + random.nextInt(5));
                Optional<Stopwatch.Finished> done = Optional.empty();
                try {
                    switch (random.nextInt(6)) {
                        case 0 -> watch = watch.start(any, at(now));
                        case 1, 2 -> watch = watch.switchTo(any, at(now));
                        case 3 -> watch = watch.pause(at(now));
                        case 4 -> watch = watch.resumeNext(at(now));
                        default -> done = Optional.of(watch.remove(any.task(), at(now)));
                    }
                } catch (StopwatchRefusedException e) {
                    continue;
                }
                done.ifPresent(each -> finished.add(each.work()));
                watch = done.map(Stopwatch.Finished::watch).orElse(watch);
            }
            if (watch.running().isPresent()) {
                watch = watch.pause(at(now));
            }
            assertThat(seconds(watch, finished) + pauses).as("seed " + seed).isEqualTo(now);
        }
    }

    private static long seconds(Stopwatch watch, List<WatchedTask> finished) {
        List<Sitting> all = Stream.concat(watch.queue().stream(), finished.stream())
                .flatMap(each -> each.sittings().stream())
                .sorted(Comparator.comparing(Sitting::begin))
                .toList();
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).begin()).isAfterOrEqualTo(all.get(i - 1).end());
        }
        return all.stream()
                .mapToLong(each -> Duration.between(each.begin(), each.end()).toSeconds())
                .sum();
    }
}
