package eu.hodina.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Page;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.Change;
import eu.hodina.application.trail.Subject;
import eu.hodina.application.trail.TrailPlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads which changes, and in which order. */
class ReadTrailTest {
    private static final List<String> KINDS = List.of("worker", "cost-rates", "user", "password", "api-token");

    private final AccessWorld world = new AccessWorld();

    @BeforeEach
    void changes() {
        for (String kind : KINDS) {
            for (long version = 1; version <= 2; version++) {
                world.ports
                        .trail()
                        .append(new Change(
                                new Subject(kind, "x/ž"), version, world.now, new Caller("jana", "r"), List.of()));
            }
            world.now = world.now.plusNanos(1_000);
        }
    }

    private Page<Change> latest(Role role, Optional<TrailPlace> before, int limit) {
        return world.billing().readTrail().latest(role, before, limit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADMINISTRATOR | api-token password user worker",
                "MANAGER       | cost-rates worker",
                "ACCOUNTANT    | worker"
            })
    void each_role_reads_its_kinds(Role role, String kinds) {
        assertThat(latest(role, Optional.empty(), 100).items().stream()
                        .map(change -> change.subject().kind())
                        .distinct())
                .containsExactly(kinds.split(" "));
        for (String kind : KINDS) {
            Subject subject = new Subject(kind, "x/ž");
            if (List.of(kinds.split(" ")).contains(kind)) {
                assertThat(world.billing()
                                .readTrail()
                                .of(role, subject, Optional.empty(), 10)
                                .items())
                        .hasSize(2);
            } else {
                assertThatThrownBy(() -> world.billing().readTrail().of(role, subject, Optional.empty(), 10))
                        .isInstanceOf(NotAllowedException.class)
                        .hasMessage("changes of '" + kind + "' are read by another role");
            }
        }
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        List<Change> all = latest(Role.ADMINISTRATOR, Optional.empty(), 100).items();
        assertThat(all).hasSize(8);
        Optional<TrailPlace> before = Optional.empty();
        for (int i = 0; i < 8; i++) {
            Page<Change> page = latest(Role.ADMINISTRATOR, before, 1);
            assertThat(page.items()).containsExactly(all.get(i));
            before = page.next().map(TrailPlace::parse);
        }
        assertThat(before).isEmpty();
    }

    @Test
    void changes_of_a_thing_are_paged_by_version() {
        ReadTrail read = world.billing().readTrail();
        Subject worker = new Subject("worker", "x/ž");
        Page<Change> first = read.of(Role.MANAGER, worker, Optional.empty(), 1);
        assertThat(first.items().get(0).version()).isEqualTo(2);
        assertThat(first.next()).contains("2");
        assertThat(read.of(Role.MANAGER, worker, Optional.of(2L), 1).next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2026-11-23T08:00:00Z/1/worker/",
                "2026-13-23T08:00:00Z/1/worker/x",
                "2026-11-23T08:00:00Z/-1/worker/x",
                "2026-11-23T08:00:00Z/9999999999999999999/worker/x",
                "2026-11-23T08:00:00Z/1/Worker/x"
            })
    void what_is_no_place_is_refused(String text) {
        assertThatThrownBy(() -> TrailPlace.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
