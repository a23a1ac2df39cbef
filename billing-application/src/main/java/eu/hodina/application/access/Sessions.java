package eu.hodina.application.access;

import java.time.Instant;
import java.util.Optional;

/** Port: the sessions of those who logged in, kept where every node sees them; only a token's hash is stored. */
public interface Sessions {

    void add(String tokenHash, String login, Instant expires);

    /** The login of a session that has not expired. */
    Optional<String> find(String tokenHash, Instant now);

    void remove(String tokenHash);

    void removeExpired(Instant now);
}
