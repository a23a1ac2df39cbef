package eu.hodina.application.access;

import static eu.hodina.application.access.AccessWorld.OFFICE;
import static eu.hodina.application.access.AccessWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.Change;
import eu.hodina.application.trail.FieldChange;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users are taken in, changed and shut out; passwords change. */
class UsersTest {
    private static final Caller ADMIN = new Caller("admin", "request-1");
    private static final Caller JANA = new Caller("jana", "request-2");
    private static final String NEW = "úplně nové heslo";

    private final AccessWorld world = new AccessWorld();

    @BeforeEach
    void an_administrator() {
        world.user("admin", Role.ADMINISTRATOR);
    }

    private EditUsers edit() {
        return world.billing().editUsers(world.hasher, world.random);
    }

    private static UserDraft draft(Role role, boolean active) {
        return new UserDraft(role, Optional.empty(), Optional.empty(), active);
    }

    private List<Change> trail(String kind, String id) {
        return world.ports.trail().of(new Subject(kind, id), Long.MAX_VALUE, 10);
    }

    @Test
    void a_user_is_taken_in_with_a_password_that_is_shown_once() {
        NewPassword added = edit().add(
                        ADMIN,
                        "jana",
                        new UserDraft(Role.MANAGER, Optional.empty(), Optional.of("jana@firma.example"), true));
        assertThat(added.password()).matches("[2-9A-HJ-NP-Za-km-z]{20}");
        assertThat(added.user().version()).isEqualTo(1);
        assertThat(added.toString()).doesNotContain(added.password());
        assertThat(world.logIn(OFFICE, "jana", added.password())).isPresent();
        assertThat(trail("user", "jana").get(0).fields())
                .containsExactly(
                        new FieldChange("active", Optional.empty(), Optional.of("true")),
                        new FieldChange("email", Optional.empty(), Optional.of("jana@firma.example")),
                        new FieldChange("role", Optional.empty(), Optional.of("MANAGER")));
    }

    @Test
    void a_login_or_an_e_mail_that_another_has_is_refused() {
        UserDraft jana = new UserDraft(Role.MANAGER, Optional.empty(), Optional.of("jana@firma.example"), true);
        edit().add(ADMIN, "jana", jana);
        assertThatThrownBy(() -> edit().add(ADMIN, "jana", draft(Role.WORKER, true)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("a login that nobody else has was expected, not 'jana'");
        assertThatThrownBy(() -> edit().add(ADMIN, "eva", jana))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.path()).isEqualTo("/email"));
        assertThatThrownBy(() -> edit().add(ADMIN, "Jana\0", draft(Role.WORKER, true)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_worker_who_is_not_here_is_refused() {
        WorkerId nobody = new WorkerId("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071");
        UserDraft draft = new UserDraft(Role.WORKER, Optional.of(nobody), Optional.empty(), true);
        assertThatThrownBy(() -> edit().add(ADMIN, "jana", draft))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.path()).isEqualTo("/worker"));
        world.ports.workers().add(new Worker(nobody, "jana", "Jana", "jana@firma.example", List.of()));
        assertThat(edit().add(ADMIN, "jana", draft).user().value().worker()).contains(nobody);
    }

    @Test
    void who_is_deactivated_is_out_at_once_everywhere() {
        world.user("jana", Role.MANAGER);
        OpenedSession session = world.loggedIn("jana");
        BearerToken token = world.billing()
                .editTokens(world.random)
                .issue(JANA, "export", TokenScope.FULL, 30)
                .secret();
        edit().change(ADMIN, "jana", 0, draft(Role.MANAGER, false));
        assertThat(world.whoIs(session.token())).isEmpty();
        assertThat(world.billing().whoIs().whoIs(token)).isEmpty();
        assertThat(world.logIn(OFFICE, "jana", PASSWORD)).isEmpty();
        edit().change(ADMIN, "jana", 1, draft(Role.MANAGER, true));
        assertThat(world.whoIs(session.token())).isEmpty();
        assertThat(world.billing().whoIs().whoIs(token)).isEmpty();
        assertThat(world.logIn(OFFICE, "jana", PASSWORD)).isPresent();
    }

    @Test
    void another_role_holds_at_once() {
        world.user("jana", Role.MANAGER);
        OpenedSession session = world.loggedIn("jana");
        edit().change(ADMIN, "jana", 0, draft(Role.WORKER, true));
        assertThat(world.whoIs(session.token()).orElseThrow().role()).isEqualTo(Role.WORKER);
    }

    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR, false, /active", "MANAGER, true, /role", "MANAGER, false, /active"})
    void the_last_active_administrator_stays(Role role, boolean active, String path) {
        world.ports
                .users()
                .add(new User("former", "hashed x", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false));
        assertThatThrownBy(() -> edit().change(ADMIN, "admin", 0, draft(role, active)))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.path()).isEqualTo(path))
                .hasMessage("this is the last active administrator; one has to stay");
        edit().add(ADMIN, "second", draft(Role.ADMINISTRATOR, true));
        Versioned<User> changed = edit().change(ADMIN, "admin", 0, draft(role, active));
        assertThat(changed.value().role()).isEqualTo(role);
        assertThatThrownBy(() -> edit().change(ADMIN, "second", 1, draft(role, active)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_change_on_an_old_version_or_of_nobody_is_refused() {
        world.user("jana", Role.MANAGER);
        edit().change(ADMIN, "jana", 0, draft(Role.WORKER, true));
        assertThatThrownBy(() -> edit().change(ADMIN, "jana", 0, draft(Role.MANAGER, true)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> edit().change(ADMIN, "nobody", 0, draft(Role.WORKER, true)))
                .isInstanceOf(NotFoundException.class);
        assertThat(edit().page(Optional.empty(), 1))
                .isEqualTo(new Page<>(List.of(world.ports.users().find("admin").orElseThrow()), Optional.of("admin")));
    }

    @Test
    void a_reset_password_ends_sessions_and_tokens_and_the_old_one_is_gone() {
        world.user("jana", Role.MANAGER);
        OpenedSession session = world.loggedIn("jana");
        NewPassword reset = edit().resetPassword(ADMIN, "jana");
        assertThat(world.whoIs(session.token())).isEmpty();
        assertThat(world.logIn(OFFICE, "jana", PASSWORD)).isEmpty();
        assertThat(world.logIn(OFFICE, "jana", reset.password())).isPresent();
        assertThat(trail("password", "jana"))
                .singleElement()
                .satisfies(change -> assertThat(change.by()).isEqualTo(ADMIN))
                .satisfies(change -> assertThat(change.fields())
                        .containsExactly(new FieldChange("", Optional.of("password 0"), Optional.of("password 1"))));
    }

    private void change(OpenedSession session, String old, String fresh) {
        world.billing()
                .changePassword(world.hasher)
                .change(JANA, session.token(), old.toCharArray(), fresh.toCharArray());
    }

    @Test
    void a_changed_password_ends_all_other_sessions_of_its_user() {
        world.user("jana", Role.MANAGER);
        OpenedSession here = world.loggedIn("jana");
        OpenedSession elsewhere = world.loggedIn("jana");
        OpenedSession admin = world.loggedIn("admin");
        change(here, PASSWORD, NEW);
        assertThat(world.whoIs(here.token())).isPresent();
        assertThat(world.whoIs(elsewhere.token())).isEmpty();
        assertThat(world.whoIs(admin.token())).isPresent();
        assertThat(world.logIn(OFFICE, "jana", PASSWORD)).isEmpty();
        assertThat(world.logIn(OFFICE, "jana", NEW)).isPresent();
        change(here, NEW, PASSWORD);
        assertThat(trail("password", "jana")).hasSize(2);
    }

    @Test
    void a_password_that_will_not_do_is_refused_with_its_field() {
        User user = world.user("jana.novotna", Role.MANAGER);
        OpenedSession session = world.loggedIn(user.login());
        Caller caller = new Caller(user.login(), "request-3");
        ChangePassword change = world.billing().changePassword(world.hasher);
        String[][] refused = {
            {PASSWORD, "x".repeat(11), "/new", "a password of 12 to 1024 characters was expected, not of 11"},
            {PASSWORD, "x".repeat(1025), "/new", "a password of 12 to 1024 characters was expected, not of 1025"},
            {PASSWORD, " Jana.Novotna ", "/new", "a password that is not the login was expected"},
            {PASSWORD, PASSWORD, "/new", "a password that is not the old one was expected"},
            {"wrong", NEW, "/old", "the password until now was expected"},
            {"x".repeat(1025), NEW, "/old", "the password until now was expected"},
        };
        for (String[] row : refused) {
            assertThatThrownBy(() -> change.change(caller, session.token(), row[0].toCharArray(), row[1].toCharArray()))
                    .isInstanceOfSatisfying(
                            RefusedException.class, e -> assertThat(e.path()).isEqualTo(row[2]))
                    .hasMessage(row[3]);
        }
        change.change(
                caller, session.token(), PASSWORD.toCharArray(), "x".repeat(12).toCharArray());
        change.change(
                caller,
                session.token(),
                "x".repeat(12).toCharArray(),
                "x".repeat(1024).toCharArray());
    }

    @Test
    void who_took_over_a_session_cannot_guess_the_password_in_it() {
        world.user("jana", Role.MANAGER);
        OpenedSession session = world.loggedIn("jana");
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> change(session, "wrong", NEW)).isInstanceOf(RefusedException.class);
        }
        assertThatThrownBy(() -> change(session, PASSWORD, NEW)).isInstanceOf(TooManyGuessesException.class);
        assertThat(world.logIn(OFFICE, "jana", PASSWORD)).isPresent();
    }
}
