package eu.hodina.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.RefusedException;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.Change;
import eu.hodina.application.trail.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens for programs, and who reads the trail. */
class TokensTest {
    private static final Caller JANA = new Caller("jana", "request-1");
    private static final Caller EVA = new Caller("eva", "request-2");

    private final AccessWorld world = new AccessWorld();

    @BeforeEach
    void two_users() {
        world.user("jana", Role.ACCOUNTANT);
        world.user("eva", Role.ACCOUNTANT);
    }

    private EditTokens edit() {
        return world.billing().editTokens(world.random);
    }

    private EditTokens.Issued issued(TokenScope scope) {
        return edit().issue(JANA, "export", scope, 30);
    }

    private Optional<Bearer> whoIs(EditTokens.Issued issued) {
        return world.billing().whoIs().whoIs(issued.secret());
    }

    @Test
    void a_token_is_its_user_until_it_expires() {
        EditTokens.Issued issued = issued(TokenScope.READ);
        assertThat(issued.secret().value()).matches("hod_[A-Za-z0-9_-]{43}");
        assertThat(issued.token().expires()).isEqualTo("2026-12-23T08:00:00Z");
        assertThat(whoIs(issued))
                .contains(new Bearer(world.ports.users().find("jana").orElseThrow(), TokenScope.READ));
        world.now = Instant.parse("2026-12-23T07:59:59Z");
        assertThat(whoIs(issued)).isPresent();
        world.now = Instant.parse("2026-12-23T08:00:00Z");
        assertThat(whoIs(issued)).isEmpty();
        assertThat(edit().of("jana")).hasSize(1);
    }

    @Test
    void the_secret_is_nowhere_but_in_the_answer() {
        EditTokens.Issued issued = issued(TokenScope.FULL);
        String secret = issued.secret().value();
        assertThat(issued.toString()).doesNotContain(secret);
        assertThat(world.ports.apiTokens().find(secret, world.now)).isEmpty();
        Change change = world.ports
                .trail()
                .of(new Subject("api-token", issued.token().id()), Long.MAX_VALUE, 1)
                .get(0);
        assertThat(change.toString())
                .contains("export")
                .doesNotContain(secret)
                .doesNotContain(issued.secret().hash());
    }

    @Test
    void a_token_is_revoked_by_its_user_alone() {
        EditTokens.Issued issued = issued(TokenScope.FULL);
        assertThatThrownBy(() -> edit().revoke(EVA, issued.token().id())).isInstanceOf(NotFoundException.class);
        edit().revoke(JANA, issued.token().id());
        assertThat(whoIs(issued)).isEmpty();
        assertThat(edit().of("jana")).isEmpty();
        assertThatThrownBy(() -> edit().revoke(JANA, issued.token().id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void its_last_use_is_kept_to_five_minutes() {
        EditTokens.Issued issued = issued(TokenScope.READ);
        assertThat(edit().of("jana").get(0).lastUsed()).isEmpty();
        whoIs(issued);
        world.pass(Duration.ofMinutes(4));
        whoIs(issued);
        assertThat(edit().of("jana").get(0).lastUsed()).contains(Instant.parse("2026-11-23T08:00:00Z"));
        world.pass(Duration.ofMinutes(1));
        whoIs(issued);
        assertThat(edit().of("jana").get(0).lastUsed()).contains(Instant.parse("2026-11-23T08:05:00Z"));
    }

    @Test
    void a_user_has_at_most_fifty() {
        for (int i = 0; i < 50; i++) {
            issued(TokenScope.READ);
        }
        assertThatThrownBy(() -> issued(TokenScope.READ)).isInstanceOf(RefusedException.class);
        assertThat(edit().issue(EVA, "export", TokenScope.READ, 366).token().login())
                .isEqualTo("eva");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 367, Integer.MAX_VALUE})
    void a_token_lasts_a_day_to_a_year(int days) {
        assertThatThrownBy(() -> edit().issue(JANA, "export", TokenScope.READ, days))
                .hasMessage("a token lasts 1 to 366 days, not " + days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hod_", "hod_\0", "HOD_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' OR 1=1"})
    void what_has_not_the_shape_of_a_token_is_none(String text) {
        assertThat(BearerToken.find(text)).isEmpty();
        assertThat(BearerToken.find("hod_" + "A".repeat(1_000_000))).isEmpty();
    }
}
