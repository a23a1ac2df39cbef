package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.aWorker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.access.Role;
import eu.hodina.application.access.User;
import java.time.Instant;
import java.util.Optional;
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
                "jana", "hash", Role.WORKER, Optional.of(aWorker("jana").id()));
        ports().users().add(ADMIN);
        ports().users().add(jana);
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
}
