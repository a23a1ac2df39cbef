package eu.hodina.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.access.Answer;
import eu.hodina.application.access.IdempotencyKey;
import eu.hodina.application.access.OnceOnly;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.Change;
import eu.hodina.application.trail.FieldChange;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.application.trail.Subject;
import eu.hodina.application.trail.TrailPlace;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who changed what, and what was answered once. */
public abstract class TrailContract extends PortsContract {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123456Z");
    private static final Caller JANA = new Caller("jana", "request-1");
    private static final Subject WORKER = new Subject("worker", "anna");
    private static final String FINGERPRINT = "a".repeat(64);

    protected TrailContract(Ports empty) {
        super(empty);
    }

    private static Change change(Subject subject, long version, FieldChange... fields) {
        return new Change(subject, version, NOON, JANA, List.of(fields));
    }

    @Test
    void changes_are_kept_as_they_were_newest_first() {
        Change first = change(
                WORKER,
                1,
                new FieldChange("name", Optional.empty(), Optional.of("Anna Šťastná")),
                new FieldChange("code", Optional.empty(), Optional.of("anna")));
        Change second = change(WORKER, 2, new FieldChange("name", Optional.of("Anna Šťastná"), Optional.empty()));
        ports().trail().append(first);
        ports().trail().append(second);
        ports().trail().append(change(new Subject("worker", "Anna"), 1));
        assertThat(ports().trail().of(WORKER, Long.MAX_VALUE, 10)).containsExactly(second, first);
        assertThat(ports().trail().of(WORKER, 2, 10)).containsExactly(first);
        assertThat(ports().trail().of(WORKER, Long.MAX_VALUE, 1)).containsExactly(second);
        assertThat(ports().trail().version(WORKER)).isEqualTo(2);
        assertThat(ports().trail().version(new Subject("client", "anna"))).isZero();
    }

    @Test
    void a_version_is_made_once() {
        ports().trail().append(change(WORKER, 1));
        assertThatThrownBy(() -> ports().trail().append(change(WORKER, 1)))
                .isInstanceOf(StaleVersionException.class)
                .hasMessage("worker anna is no longer as it was read (version 0)");
    }

    @Test
    void of_many_changes_of_one_version_at_once_exactly_one_is_kept() throws Exception {
        ports().trail().append(change(WORKER, 1));
        AtomicInteger stale = new AtomicInteger();
        Callable<Boolean> second = () -> {
            try {
                inTransaction(() -> ports().trail().append(change(WORKER, 2)));
                return true;
            } catch (StaleVersionException e) {
                stale.incrementAndGet();
                return false;
            }
        };
        assertThat(together(16, second).stream().filter(won -> won)).hasSize(1);
        assertThat(stale).hasValue(15);
        assertThat(ports().trail().version(WORKER)).isEqualTo(2);
    }

    @Test
    void the_changes_of_all_things_are_read_newest_first() {
        Subject other = new Subject("client", "x");
        Change first = new Change(other, 1, NOON.minusSeconds(1), JANA, List.of());
        List<Change> newestFirst = List.of(
                new Change(WORKER, 3, NOON.plusSeconds(1), JANA, List.of()),
                change(WORKER, 2, new FieldChange("name", Optional.of("a"), Optional.of("b"))),
                change(WORKER, 1),
                change(new Subject("worker", "Anna"), 7),
                change(other, 2),
                first);
        newestFirst.forEach(ports().trail()::append);
        assertThat(ports().trail().latest(Optional.empty(), Set.of(), 10)).isEqualTo(newestFirst);
        assertThat(ports().trail().latest(Optional.empty(), Set.of("worker", "x"), 1))
                .containsExactly(change(other, 2));
        for (int i = 0; i < 6; i++) {
            Optional<TrailPlace> place = Optional.of(TrailPlace.of(newestFirst.get(i)));
            assertThat(ports().trail().latest(place, Set.of(), 10)).isEqualTo(newestFirst.subList(i + 1, 6));
        }
    }

    @Test
    void of_two_workers_of_one_code_at_once_the_second_is_told_that_it_is_there() {
        ports().workers().add(Fixtures.aWorker("zdenka"));
        assertThatThrownBy(() -> inTransaction(() -> ports().workers().add(Fixtures.aWorker("zdenka"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("it is there already");
    }

    private static <T> List<T> together(int threads, Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new java.util.ArrayList<>();
            for (var future : pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> work).collect(Collectors.toList()))) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private OnceOnly once() {
        return new OnceOnly(ports().transactions(), ports().answers(), InstantSource.fixed(NOON));
    }

    private static Answer answer(String body) {
        return new Answer(
                201,
                Map.of("Location", "/api/v1/workers/anna", "ETag", "\"1\""),
                body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_command_that_is_sent_many_times_at_once_is_done_once_and_answered_alike() throws Exception {
        AtomicInteger done = new AtomicInteger();
        IdempotencyKey key = new IdempotencyKey("jana", "k-1");
        List<Answer> answers =
                together(8, () -> once().run(key, FINGERPRINT, () -> answer("Šťastná " + done.incrementAndGet())));
        assertThat(done).hasValue(1);
        assertThat(answers).hasSize(8).containsOnly(answer("Šťastná 1"));
    }

    @Test
    void keys_of_two_users_never_meet() {
        once().run(new IdempotencyKey("jana", "k"), FINGERPRINT, () -> answer("of Jana"));
        assertThat(once().run(new IdempotencyKey("petr", "k"), FINGERPRINT, () -> answer("of Petr")))
                .isEqualTo(answer("of Petr"));
    }

    @Test
    void a_key_that_comes_with_another_request_is_refused() {
        IdempotencyKey key = new IdempotencyKey("jana", "k");
        once().run(key, FINGERPRINT, () -> answer("first"));
        assertThatThrownBy(() -> once().run(key, "b".repeat(64), () -> answer("second")))
                .isInstanceOf(eu.hodina.application.RefusedException.class)
                .hasMessage("the Idempotency-Key came with another request before; a new one was expected");
    }

    @Test
    void a_command_that_failed_may_be_sent_again() {
        IdempotencyKey key = new IdempotencyKey("jana", "k");
        assertThatThrownBy(() -> once().run(key, FINGERPRINT, () -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(once().run(key, FINGERPRINT, () -> answer("now"))).isEqualTo(answer("now"));
    }

    @Test
    void old_answers_are_forgotten() {
        IdempotencyKey key = new IdempotencyKey("jana", "k");
        once().run(key, FINGERPRINT, () -> answer("first"));
        inTransaction(() -> ports().answers().forgetBefore(NOON));
        assertThat(once().run(key, FINGERPRINT, () -> answer("second"))).isEqualTo(answer("first"));
        inTransaction(() -> ports().answers().forgetBefore(NOON.plusSeconds(1)));
        assertThat(once().run(key, FINGERPRINT, () -> answer("second"))).isEqualTo(answer("second"));
    }
}
