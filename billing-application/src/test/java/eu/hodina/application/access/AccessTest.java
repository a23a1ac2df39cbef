package eu.hodina.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Transactions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AccessTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private final Map<String, User> people = new HashMap<>();
    private final Map<String, Instant> expiries = new HashMap<>();
    private final Map<String, String> logins = new HashMap<>();
    private final List<String> work = new ArrayList<>();
    private final SecureRandom random = new SecureRandom();
    private final Transactions transactions = new Transactions() {
        @Override
        public <T> T call(Supplier<T> body) {
            return body.get();
        }
    };
    private final Users users = new Users() {
        @Override
        public void add(User user) {
            if (people.putIfAbsent(user.login(), user) != null) {
                throw new IllegalStateException("login " + user.login() + " is taken");
            }
        }

        @Override
        public Optional<User> find(String login) {
            return Optional.ofNullable(people.get(login));
        }

        @Override
        public long count() {
            return people.size();
        }
    };
    private final Sessions sessions = new Sessions() {
        @Override
        public void add(String tokenHash, String login, Instant expires) {
            logins.put(tokenHash, login);
            expiries.put(tokenHash, expires);
        }

        @Override
        public Optional<String> find(String tokenHash, Instant now) {
            return Optional.ofNullable(logins.get(tokenHash)).filter(login -> now.isBefore(expiries.get(tokenHash)));
        }

        @Override
        public void remove(String tokenHash) {
            logins.remove(tokenHash);
        }

        @Override
        public void removeExpired(Instant now) {
            logins.keySet().removeIf(hash -> !now.isBefore(expiries.get(hash)));
        }
    };
    private final PasswordHasher hasher = new PasswordHasher() {
        @Override
        public String hash(char[] password) {
            work.add("hash");
            return "hashed " + new String(password);
        }

        @Override
        public boolean matches(char[] password, String hash) {
            work.add("match");
            return hash.equals("hashed " + new String(password));
        }
    };

    private LogIn logInAt(Instant now) {
        return new LogIn(transactions, users, sessions, hasher, random, InstantSource.fixed(now));
    }

    private Optional<User> whoIs(SessionToken token, Instant now) {
        return new WhoIs(transactions, users, sessions, InstantSource.fixed(now)).whoIs(token);
    }

    private OpenedSession jana() {
        users.add(new User("jana", "hashed heslo", Role.ACCOUNTANT));
        return logInAt(MORNING).logIn(" Jana ", "heslo".toCharArray()).orElseThrow();
    }

    @Test
    void the_right_password_opens_a_session_of_twelve_hours() {
        OpenedSession session = jana();
        assertThat(session.expires()).isEqualTo("2026-11-23T20:00:00Z");
        assertThat(whoIs(session.token(), MORNING)).map(User::login).contains("jana");
        assertThat(whoIs(session.token(), Instant.parse("2026-11-23T19:59:59Z")))
                .isPresent();
        assertThat(whoIs(session.token(), Instant.parse("2026-11-23T20:00:00Z")))
                .isEmpty();
    }

    @Test
    void the_store_knows_only_the_hash_of_a_token() {
        OpenedSession session = jana();
        String token = session.token().value();
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(logins.keySet()).containsExactly(session.token().hash()).doesNotContain(token);
        assertThat(session.toString()).doesNotContain(token).doesNotContain("heslo");
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
        work.clear();
        assertThat(logInAt(MORNING).logIn("jana", "jiné".toCharArray())).isEmpty();
        assertThat(logInAt(MORNING).logIn("nikdo", "heslo".toCharArray())).isEmpty();
        assertThat(work).containsExactly("match", "hash");
    }

    @Test
    void an_endless_password_is_refused_unread() {
        jana();
        work.clear();
        assertThat(logInAt(MORNING).logIn("jana", new char[1025])).isEmpty();
        assertThat(work).isEmpty();
        assertThat(logInAt(MORNING).logIn("jana", new char[1024])).isEmpty();
        assertThat(work).containsExactly("match");
    }

    @Test
    void logging_out_ends_the_session_and_can_be_done_twice() {
        OpenedSession session = jana();
        LogOut logOut = new LogOut(transactions, sessions);
        logOut.logOut(session.token());
        logOut.logOut(session.token());
        assertThat(whoIs(session.token(), MORNING)).isEmpty();
    }

    @Test
    void a_login_sweeps_out_what_has_expired() {
        jana();
        logInAt(MORNING.plus(Duration.ofDays(1))).logIn("jana", "heslo".toCharArray());
        assertThat(logins).hasSize(1);
    }

    @Test
    void the_first_administrator_is_made_once_with_a_password_that_works() {
        CreateFirstAdministrator create = new CreateFirstAdministrator(transactions, users, hasher, random);
        FirstAdministrator first = create.create(kept -> {}).orElseThrow();
        assertThat(first.login()).isEqualTo("admin");
        assertThat(first.password()).matches("[2-9A-HJ-NP-Za-km-z]{20}");
        assertThat(first.toString()).isEqualTo("admin");
        assertThat(people.get("admin").role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(logInAt(MORNING).logIn("admin", first.password().toCharArray()))
                .isPresent();
        assertThat(create.create(kept -> {})).isEmpty();
    }

    @Test
    void of_two_nodes_that_start_together_one_creates_the_administrator() {
        PasswordHasher slow = new PasswordHasher() {
            @Override
            public String hash(char[] password) {
                people.putIfAbsent("admin", new User("admin", "of the other node", Role.ADMINISTRATOR));
                return "late";
            }

            @Override
            public boolean matches(char[] password, String hash) {
                return false;
            }
        };
        assertThat(new CreateFirstAdministrator(transactions, users, slow, random).create(kept -> {}))
                .isEmpty();
        assertThat(people.get("admin").passwordHash()).isEqualTo("of the other node");
    }

    @Test
    void a_node_that_the_store_refuses_gets_nothing_but_a_broken_store_is_reported() {
        Users refusing = new Users() {
            @Override
            public void add(User user) {
                throw new IllegalStateException("duplicate or broken");
            }

            @Override
            public Optional<User> find(String login) {
                return users.find(login);
            }

            @Override
            public long count() {
                return 0;
            }
        };
        CreateFirstAdministrator create = new CreateFirstAdministrator(transactions, refusing, hasher, random);
        assertThatThrownBy(() -> create.create(kept -> {})).hasMessage("duplicate or broken");
        people.put("admin", new User("admin", "of the other node", Role.ADMINISTRATOR));
        assertThat(create.create(kept -> {})).isEmpty();
    }

    @Test
    void health_is_whether_the_database_answers() {
        assertThat(new CheckHealth(transactions, users).databaseAnswers()).isTrue();
        Transactions broken = new Transactions() {
            @Override
            public <T> T call(Supplier<T> body) {
                throw new IllegalStateException("no connection");
            }
        };
        assertThat(new CheckHealth(broken, users).databaseAnswers()).isFalse();
    }
}
