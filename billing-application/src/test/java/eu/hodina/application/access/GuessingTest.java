package eu.hodina.application.access;

import static eu.hodina.application.access.AccessWorld.OFFICE;
import static eu.hodina.application.access.AccessWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who guesses waits; who belongs here comes in. */
class GuessingTest {
    private final AccessWorld world = new AccessWorld();

    @BeforeEach
    void a_user() {
        world.user("jana", Role.MANAGER);
    }

    private static Place from(String address) {
        return new Place(address, Optional.empty());
    }

    /** Seconds to wait; 0 where the password was looked at. */
    private long guess(Place place, String login) {
        try {
            assertThat(world.logIn(place, login, "wrong")).isEmpty();
            return 0;
        } catch (TooManyGuessesException e) {
            return e.seconds();
        }
    }

    /** Guesses again and again as soon as it is heard, each time from elsewhere, and writes down the pauses. */
    private List<Long> pauses(int guesses, String login) {
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < guesses; i++) {
            assertThat(guess(from("198.51.100." + i), login)).as("guess " + i).isZero();
            long pause = guess(from("203.0.113.7"), login);
            pauses.add(pause);
            world.pass(Duration.ofSeconds(pause));
        }
        return pauses;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jana", "nobody-here"})
    void after_three_free_guesses_the_pause_doubles_and_then_it_is_a_lock(String login) {
        for (int i = 0; i < 3; i++) {
            assertThat(guess(from("198.51.100." + i), login)).isZero();
        }
        assertThat(pauses(9, login)).containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 900L, 900L, 900L);
    }

    @Test
    void while_it_waits_even_the_right_password_is_not_looked_at_and_waiting_does_not_grow() {
        for (int i = 0; i < 4; i++) {
            guess(OFFICE, "jana");
        }
        world.work.clear();
        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> world.loggedIn("jana"))
                    .hasMessage("there were too many wrong passwords; the next attempt is heard in 2 s");
        }
        assertThat(world.work).isEmpty();
        world.pass(Duration.ofMillis(1001));
        assertThat(guess(OFFICE, "jana")).isEqualTo(1);
        world.pass(Duration.ofMillis(999));
        assertThat(world.loggedIn("jana").user().login()).isEqualTo("jana");
    }

    @Test
    void a_success_begins_anew() {
        for (int i = 0; i < 3; i++) {
            guess(OFFICE, "jana");
        }
        world.loggedIn("jana");
        for (int i = 0; i < 4; i++) {
            assertThat(guess(OFFICE, "jana")).isZero();
        }
        assertThat(guess(OFFICE, "jana")).isEqualTo(2);
    }

    @Test
    void a_day_without_a_failure_begins_anew() {
        for (int i = 0; i < 4; i++) {
            guess(OFFICE, "jana");
        }
        world.pass(Duration.ofDays(1).plusSeconds(1));
        for (int i = 0; i < 4; i++) {
            assertThat(guess(OFFICE, "jana")).isZero();
        }
        assertThat(guess(OFFICE, "jana")).isEqualTo(2);
    }

    @Test
    void an_address_that_tries_one_login_after_another_waits_from_its_21st_on_and_others_do_not() {
        for (int i = 0; i < 21; i++) {
            assertThat(guess(OFFICE, "login" + i)).isZero();
        }
        assertThat(guess(OFFICE, "login99")).isEqualTo(2);
        assertThat(guess(from("192.0.2.2"), "login99")).isZero();
    }

    @Test
    void an_account_of_ones_own_does_not_wash_an_address_clean() {
        world.user("eva", Role.WORKER);
        for (int i = 0; i < 20; i++) {
            guess(OFFICE, "login" + i);
            world.loggedIn("eva");
        }
        guess(OFFICE, "login20");
        assertThatThrownBy(() -> world.loggedIn("eva")).isInstanceOf(TooManyGuessesException.class);
    }

    @Test
    void whoever_guesses_elsewhere_never_locks_a_browser_out_in_which_the_login_succeeded() {
        Place home = new Place("192.0.2.9", Optional.of(world.loggedIn("jana").device()));
        Instant end = world.now.plus(Duration.ofDays(2));
        while (world.now.isBefore(end)) {
            guess(from("203.0.113.7"), "jana");
            guess(from("192.0.2.9"), "jana");
            assertThat(world.logIn(home, "jana", PASSWORD)).isPresent();
            world.pass(Duration.ofMinutes(5));
        }
        assertThat(guess(from("203.0.113.8"), "jana")).isPositive();
    }

    @Test
    void a_browser_that_is_known_counts_its_own_guesses_and_stays_the_same() {
        DeviceToken device = world.loggedIn("jana").device();
        Place home = new Place("192.0.2.9", Optional.of(device));
        assertThat(world.logIn(home, "jana", PASSWORD).orElseThrow().device()).isEqualTo(device);
        for (int i = 0; i < 4; i++) {
            assertThat(guess(home, "jana")).isZero();
        }
        assertThat(guess(home, "jana")).isEqualTo(2);
        assertThat(guess(from("192.0.2.9"), "jana")).isZero();
    }

    @Test
    void a_browser_that_another_login_or_nobody_knows_is_a_strange_one() {
        world.user("eva", Role.WORKER);
        DeviceToken ofEva = world.loggedIn("eva").device();
        DeviceToken madeUp = DeviceToken.find("A".repeat(43)).orElseThrow();
        for (DeviceToken device : List.of(ofEva, madeUp)) {
            guess(new Place("192.0.2.1", Optional.of(device)), "jana");
            guess(new Place("192.0.2.1", Optional.of(device)), "jana");
        }
        assertThat(guess(OFFICE, "jana")).isEqualTo(2);
    }

    @Test
    void a_browser_is_forgotten_after_half_a_year() {
        DeviceToken device = world.loggedIn("jana").device();
        world.pass(Duration.ofDays(180));
        for (int i = 0; i < 4; i++) {
            guess(from("203.0.113.7"), "jana");
        }
        assertThat(guess(new Place("192.0.2.9", Optional.of(device)), "jana")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "999, 1", "1000, 1", "1001, 2", "900000, 900"})
    void a_started_second_counts(long millis, long seconds) {
        assertThat(new TooManyGuessesException(Duration.ofMillis(millis)).seconds())
                .isEqualTo(seconds);
    }
}
