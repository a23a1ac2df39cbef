package eu.hodina.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.app.HodinaContext;
import eu.hodina.app.TestDatabases;
import eu.hodina.persistence.ChoreBook;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import net.javacrumbs.shedlock.core.LockConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes over one database: each chore is done by one of them, and once. */
class ChoresTest {
    private static final Timetable AT_SIX = Timetable.daily(LocalTime.of(6, 0), ZoneOffset.UTC);
    private static final Timetable HOURLY = Timetable.every(Duration.ofHours(1));

    private static HodinaContext context;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T12:00:00Z"));
    private final List<String> done = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void a_database() {
        context = HodinaContext.over(TestDatabases.empty("chores"));
    }

    @AfterAll
    static void no_database() {
        context.close();
    }

    private Chores node(Chore... chores) {
        return new Chores(List.of(chores), context.bookOfChores(), now::get);
    }

    private Chore chore(String name, Timetable when) {
        return new Chore(name, when, () -> done.add(name));
    }

    @Test
    void what_one_node_has_done_the_other_does_not_do_again() {
        Chore remind = chore("remind", AT_SIX);
        try (Chores one = node(remind);
                Chores other = node(remind)) {
            one.lookAtAll();
            assertThat(done).isEmpty();
            now.set(Instant.parse("2026-11-21T06:00:00Z"));
            one.lookAtAll();
            other.lookAtAll();
            assertThat(done).containsExactly("remind");
        }
    }

    @Test
    void three_days_without_any_node_are_caught_up_once() {
        Chore mail = chore("mail of the day", AT_SIX);
        try (Chores before = node(mail)) {
            before.lookAtAll();
        }
        now.set(Instant.parse("2026-11-24T09:00:00Z"));
        try (Chores after = node(mail)) {
            after.lookAtAll();
            after.lookAtAll();
        }
        assertThat(done).containsExactly("mail of the day");
    }

    @Test
    void the_others_are_done_where_one_fails_and_it_is_tried_again() {
        Chore fails = new Chore("fails", HOURLY, () -> {
            done.add("tried");
            throw new IllegalStateException("is away");
        });
        try (Chores node = node(fails, chore("good", HOURLY))) {
            node.lookAtAll();
            node.lookAtAll();
        }
        assertThat(done).containsExactly("tried", "good", "tried");
    }

    @Test
    void while_one_node_is_at_it_the_other_leaves_it() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        Chore slow = new Chore("slow", HOURLY, () -> {
            done.add("slow");
            begun.countDown();
            await(looked);
        });
        try (Chores one = node(slow);
                Chores other = node(slow)) {
            Thread busy = new Thread(one::lookAtAll);
            busy.start();
            begun.await();
            other.lookAtAll();
            looked.countDown();
            busy.join();
            other.lookAtAll();
        }
        assertThat(done).containsExactly("slow");
    }

    @Test
    void a_node_that_died_in_a_chore_is_given_up_when_its_lock_ends() {
        ChoreBook book = context.bookOfChores();
        Chore orphan = chore("orphan", HOURLY);
        // its holder is gone, and its lock ended at once
        assertThat(book.lock(new LockConfiguration(now.get(), "orphan", Duration.ofNanos(1_000), Duration.ZERO)))
                .isPresent();
        try (Chores node = node(orphan)) {
            node.lookAtAll();
        }
        assertThat(done).containsExactly("orphan");
    }

    @Test
    void while_one_program_is_at_it_no_other_is() {
        try (OneNode one = new OneNode("watched folder", context.bookOfChores(), InstantSource.system());
                OneNode other = new OneNode("watched folder", context.bookOfChores(), InstantSource.system())) {
            List<Boolean> inside = new ArrayList<>();
            assertThat(one.run(() -> inside.add(other.run(() -> done.add("two at once")))))
                    .isTrue();
            assertThat(inside).containsExactly(false);
            assertThat(other.run(() -> done.add("after"))).isTrue();
            assertThat(done).containsExactly("after");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
