package eu.hodina.application.access;

import static eu.hodina.application.access.AccessWorld.OFFICE;
import static eu.hodina.application.access.AccessWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AccessTest {
    private final AccessWorld world = new AccessWorld();

    private OpenedSession jana() {
        world.user("jana", Role.ACCOUNTANT);
        return world.logIn(OFFICE, " Jana ", PASSWORD).orElseThrow();
    }

    @Test
    void the_right_password_opens_a_session_of_twelve_hours() {
        OpenedSession session = jana();
        assertThat(session.expires()).isEqualTo("2026-11-23T20:00:00Z");
        assertThat(world.whoIs(session.token())).map(User::login).contains("jana");
        world.now = Instant.parse("2026-11-23T19:59:59Z");
        assertThat(world.whoIs(session.token())).isPresent();
        world.now = Instant.parse("2026-11-23T20:00:00Z");
        assertThat(world.whoIs(session.token())).isEmpty();
    }

    @Test
    void the_store_knows_only_the_hash_of_a_token() {
        OpenedSession session = jana();
        String token = session.token().value();
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(world.ports.sessions().find(token, world.now)).isEmpty();
        assertThat(world.ports.sessions().find(session.token().hash(), world.now))
                .contains("jana");
        assertThat(world.ports.devices().knows(session.device().value(), "jana", world.now))
                .isFalse();
        assertThat(world.ports.devices().knows(session.device().hash(), "jana", world.now))
                .isTrue();
        assertThat(session.toString())
                .doesNotContain(token, session.device().value())
                .doesNotContain("koně");
        assertThat(SessionToken.find(token)).contains(session.token());
        assertThat(SessionToken.find(token + "A")).isEmpty();
        assertThat(SessionToken.find("")).isEmpty();
    }

    @Test
    void a_token_is_stored_as_the_sha_256_of_its_text() {
        SessionToken zeros = SessionToken.find("A".repeat(43)).orElseThrow();
        assertThat(zeros.hash()).isEqualTo("0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a");
    }

    @Test
    void an_unknown_login_costs_the_same_work_as_a_wrong_password() {
        jana();
        world.ports
                .users()
                .add(new User("petr", "hashed " + PASSWORD, Role.WORKER, Optional.empty(), Optional.empty(), false));
        world.work.clear();
        assertThat(world.logIn(OFFICE, "jana", "jiné")).isEmpty();
        assertThat(world.logIn(OFFICE, "nikdo", PASSWORD)).isEmpty();
        assertThat(world.logIn(OFFICE, "petr", PASSWORD)).isEmpty();
        assertThat(world.work).containsExactly("match", "hash", "hash");
    }

    @Test
    void an_endless_password_is_refused_unread() {
        jana();
        world.work.clear();
        assertThat(world.logIn(OFFICE, "jana", "x".repeat(1025))).isEmpty();
        assertThat(world.logIn(OFFICE, "x".repeat(65), "x")).isEmpty();
        assertThat(world.work).isEmpty();
        assertThat(world.logIn(OFFICE, "jana", "x".repeat(1024))).isEmpty();
        assertThat(world.work).containsExactly("match");
    }

    @Test
    void a_login_of_strange_characters_is_nobodys() {
        for (String login : List.of("", " ", "\0", "ja\0na", "jana'--", "\uD800")) {
            assertThat(world.logIn(OFFICE, login, PASSWORD)).as(login).isEmpty();
        }
    }

    @Test
    void logging_out_ends_the_session_and_can_be_done_twice() {
        OpenedSession session = jana();
        LogOut logOut = world.billing().logOut();
        logOut.logOut(session.token());
        logOut.logOut(session.token());
        assertThat(world.whoIs(session.token())).isEmpty();
    }

    @Test
    void a_login_sweeps_out_what_has_expired() {
        OpenedSession first = jana();
        world.pass(Duration.ofDays(1));
        world.loggedIn("jana");
        assertThat(world.ports.sessions().find(first.token().hash(), AccessWorld.MORNING))
                .isEmpty();
    }

    @Test
    void the_first_administrator_is_made_once_with_a_password_that_works() {
        CreateFirstAdministrator create = world.billing().createFirstAdministrator(world.hasher, world.random);
        FirstAdministrator first = create.create(kept -> {}).orElseThrow();
        assertThat(first.login()).isEqualTo("admin");
        assertThat(first.password()).matches("[2-9A-HJ-NP-Za-km-z]{20}");
        assertThat(first.toString()).isEqualTo("admin");
        assertThat(world.ports.users().find("admin").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(world.logIn(OFFICE, "admin", first.password())).isPresent();
        assertThat(create.create(kept -> {})).isEmpty();
    }

    @Test
    void of_two_nodes_that_start_together_one_creates_the_administrator() {
        PasswordHasher slow = new PasswordHasher() {
            @Override
            public String hash(char[] password) {
                world.ports.users().add(new User("admin", "of the other node", Role.ADMINISTRATOR));
                return "late";
            }

            @Override
            public boolean matches(char[] password, String hash) {
                return false;
            }
        };
        assertThat(world.billing().createFirstAdministrator(slow, world.random).create(kept -> {}))
                .isEmpty();
        assertThat(world.ports.users().find("admin").orElseThrow().passwordHash())
                .isEqualTo("of the other node");
    }

    @Test
    void a_broken_store_is_reported() {
        CreateFirstAdministrator create = world.billing().createFirstAdministrator(world.hasher, world.random);
        assertThatThrownBy(() -> create.create(kept -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(world.ports.users().count()).isZero();
    }

    @Test
    void health_is_whether_the_database_answers() {
        assertThat(world.billing().checkHealth().databaseAnswers()).isTrue();
        Transactions broken = new Transactions() {
            @Override
            public <T> T call(Supplier<T> body) {
                throw new IllegalStateException("no connection");
            }
        };
        assertThat(new CheckHealth(broken, world.ports.users()).databaseAnswers())
                .isFalse();
    }
}
