package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.aWorker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.access.ApiToken;
import eu.hodina.application.access.GuessCount;
import eu.hodina.application.access.LogIn;
import eu.hodina.application.access.PasswordHasher;
import eu.hodina.application.access.Place;
import eu.hodina.application.access.Role;
import eu.hodina.application.access.TokenScope;
import eu.hodina.application.access.TooManyGuessesException;
import eu.hodina.application.access.User;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Users and their sessions. */
public abstract class AccessContract extends PortsContract {
    private static final User ADMIN = new User("admin", "argon2id$19456$2$...", Role.ADMINISTRATOR);
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    protected AccessContract(Ports empty) {
        super(empty);
    }

    @Test
    void users_are_found_by_login() {
        assertThat(ports().users().count()).isZero();
        User jana = new User(
                "jana", "hash", Role.WORKER, Optional.of(aWorker("jana").id()), Optional.empty(), true);
        ports().users().add(ADMIN);
        ports().users().add(jana);
        assertThat(ports().users().page(Optional.of("admin"), 1)).containsExactly(jana);
        assertThat(ports().users().find("admin")).contains(ADMIN);
        assertThat(ports().users().find("jana")).contains(jana);
        assertThat(ports().users().find("admiN")).isEmpty();
        assertThat(ports().users().count()).isEqualTo(2);
        assertThatThrownBy(() -> ports().users().add(ADMIN)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_session_ends_at_its_time() {
        ports().users().add(ADMIN);
        ports().sessions().add("hash", "admin", NOON);
        assertThat(ports().sessions().find("hash", NOON.minusMillis(1))).contains("admin");
        assertThat(ports().sessions().find("hash", NOON)).isEmpty();
        assertThat(ports().sessions().find("Hash", NOON.minusMillis(1))).isEmpty();
    }

    @Test
    void sessions_are_removed() {
        ports().users().add(ADMIN);
        ports().sessions().add("old", "admin", NOON);
        ports().sessions().add("new", "admin", NOON.plusSeconds(60));
        ports().sessions().add("left", "admin", NOON.plusSeconds(60));
        ports().sessions().removeExpired(NOON);
        ports().sessions().remove("left");
        assertThat(ports().sessions().find("old", NOON.minusSeconds(60))).isEmpty();
        assertThat(ports().sessions().find("left", NOON)).isEmpty();
        assertThat(ports().sessions().find("new", NOON)).contains("admin");
    }

    @Test
    void a_user_is_changed_and_found_by_e_mail() {
        User jana = new User("jana", "hash", Role.MANAGER, Optional.empty(), Optional.of("jana@firma.example"), true);
        ports().users().add(ADMIN);
        ports().users().add(jana);
        assertThat(ports().users().findByEmail("jana@firma.example")).contains(jana);
        assertThat(ports().users().findByEmail("Jana@firma.example")).isEmpty();
        User shutOut = new User("jana", "other", Role.WORKER, Optional.empty(), Optional.empty(), false);
        ports().users().replace(shutOut);
        assertThat(ports().users().find("jana")).contains(shutOut);
        assertThat(ports().users().findByEmail("jana@firma.example")).isEmpty();
        assertThat(ports().users().page(Optional.empty(), 1)).containsExactly(ADMIN);
        assertThat(ports().users().page(Optional.of("admin"), 5)).containsExactly(shutOut);
    }

    @Test
    void two_users_have_not_one_e_mail() {
        ports().users().add(new User("jana", "hash", Role.MANAGER, Optional.empty(), Optional.of("a@b.example"), true));
        User eva = new User("eva", "hash", Role.MANAGER, Optional.empty(), Optional.of("a@b.example"), true);
        assertThatThrownBy(() -> ports().users().add(eva)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void active_administrators_are_locked() {
        ports().users().add(ADMIN);
        ports().users().add(new User("former", "hash", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false));
        ports().users().add(new User("boss", "hash", Role.ADMINISTRATOR));
        ports().users().add(new User("jana", "hash", Role.MANAGER));
        inTransaction(
                () -> assertThat(ports().users().lockActiveAdministrators()).containsExactly("admin", "boss"));
        assertThatThrownBy(() -> ports().users().lockActiveAdministrators()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sessions_of_one_user_end_but_one() {
        ports().users().add(ADMIN);
        ports().users().add(new User("jana", "hash", Role.MANAGER));
        ports().sessions().add("one", "jana", NOON);
        ports().sessions().add("two", "jana", NOON);
        ports().sessions().add("three", "admin", NOON);
        ports().sessions().removeOf("jana", "two");
        assertThat(ports().sessions().find("one", NOON.minusSeconds(1))).isEmpty();
        assertThat(ports().sessions().find("two", NOON.minusSeconds(1))).contains("jana");
        ports().sessions().removeOf("jana", "");
        assertThat(ports().sessions().find("two", NOON.minusSeconds(1))).isEmpty();
        assertThat(ports().sessions().find("three", NOON.minusSeconds(1))).contains("admin");
    }

    @Test
    void a_browser_is_known_for_its_login_until_it_expires() {
        ports().users().add(ADMIN);
        ports().devices().add("a".repeat(64), "admin", NOON);
        assertThat(ports().devices().knows("a".repeat(64), "admin", NOON.minusSeconds(1)))
                .isTrue();
        assertThat(ports().devices().knows("a".repeat(64), "jana", NOON.minusSeconds(1)))
                .isFalse();
        assertThat(ports().devices().knows("a".repeat(64), "admin", NOON)).isFalse();
        ports().devices().removeExpired(NOON);
        ports().devices().add("a".repeat(64), "admin", NOON);
        ports().devices().removeOf("admin");
        assertThat(ports().devices().knows("a".repeat(64), "admin", NOON.minusSeconds(1)))
                .isFalse();
    }

    @Test
    void wrong_guesses_are_counted_by_key() {
        String key = "b".repeat(64);
        GuessCount count = new GuessCount(3, NOON, NOON.plusSeconds(2));
        inTransaction(() -> {
            assertThat(ports().guessCounts().lock(key, NOON)).isEqualTo(GuessCount.none(NOON));
            ports().guessCounts().keep(key, count);
        });
        inTransaction(() ->
                assertThat(ports().guessCounts().lock(key, NOON.plusSeconds(9))).isEqualTo(count));
        ports().guessCounts().removeBefore(NOON);
        inTransaction(() -> assertThat(ports().guessCounts().lock(key, NOON)).isEqualTo(count));
        ports().guessCounts().removeBefore(NOON.plusSeconds(1));
        inTransaction(() -> assertThat(ports().guessCounts().lock(key, NOON)).isEqualTo(GuessCount.none(NOON)));
        ports().guessCounts().remove(key);
        assertThatThrownBy(() -> ports().guessCounts().lock(key, NOON)).isInstanceOf(IllegalStateException.class);
    }

    /** Of 32 at once on any nodes, three are free; the fourth begins the pause, and nobody else is heard. */
    @Test
    void many_guesses_at_once_gain_nothing() throws Exception {
        LogIn logIn = new LogIn(ports(), new NoPassword(), new SecureRandom(), InstantSource.fixed(NOON));
        AtomicInteger heard = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            for (var done : pool.invokeAll(IntStream.range(0, 32)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        try {
                            Place place = new Place("192.0.2." + i, Optional.empty());
                            logIn.logIn(place, "admin", "wrong".toCharArray());
                            heard.incrementAndGet();
                        } catch (TooManyGuessesException e) {
                            refused.incrementAndGet();
                        }
                        return true;
                    })
                    .toList())) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(heard).hasValue(4);
        assertThat(refused).hasValue(28);
    }

    private static final class NoPassword implements PasswordHasher {
        @Override
        public String hash(char[] password) {
            return "hash";
        }

        @Override
        public boolean matches(char[] password, String hash) {
            return false;
        }
    }

    @Test
    void tokens_are_found_by_their_hash_and_taken_away() {
        ports().users().add(ADMIN);
        ApiToken token = token("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", Optional.empty());
        ApiToken later = token("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072", Optional.empty());
        ports().apiTokens().add(token, "c".repeat(64));
        ports().apiTokens().add(later, "d".repeat(64));
        assertThat(ports().apiTokens().find("c".repeat(64), NOON)).contains(token);
        assertThat(ports().apiTokens().find("c".repeat(64), NOON.plusSeconds(60)))
                .isEmpty();
        assertThat(ports().apiTokens().of("admin")).containsExactly(later, token);
        ports().apiTokens().used(token.id(), NOON);
        assertThat(ports().apiTokens().find("c".repeat(64), NOON)).contains(token(token.id(), Optional.of(NOON)));
        assertThat(ports().apiTokens().remove("jana", token.id())).isFalse();
        assertThat(ports().apiTokens().remove("admin", "no such token")).isFalse();
        assertThat(ports().apiTokens().remove("admin", token.id())).isTrue();
        ports().apiTokens().removeOf("admin");
        assertThat(ports().apiTokens().of("admin")).isEmpty();
    }

    private static ApiToken token(String id, Optional<Instant> lastUsed) {
        return new ApiToken(id, "admin", "export ž", TokenScope.READ, NOON, NOON.plusSeconds(60), lastUsed);
    }
}
