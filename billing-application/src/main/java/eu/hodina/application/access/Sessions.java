package eu.hodina.application.access;

import java.time.Instant;
import java.util.Optional;

/** Port: the sessions of those who logged in, kept where every node sees them; only a token's hash is stored. */
public interface Sessions {

    /**
     * Keeps a session that was just opened.
     *
     * @param tokenHash SHA-256 of its token, 64 lower-case hex digits; the token is kept nowhere
     * @param login whose session it is
     * @param expires when it ends by itself
     */
    void add(String tokenHash, String login, Instant expires);

    /**
     * The login of a session that has not expired.
     *
     * @param tokenHash SHA-256 of its token
     * @param now which has to be before its end
     * @return the login; none where there is no such session, or it has expired
     */
    Optional<String> find(String tokenHash, Instant now);

    /**
     * Ends a session; nothing happens where there is none.
     *
     * @param tokenHash SHA-256 of its token
     */
    void remove(String tokenHash);

    /**
     * Ends all sessions of a login but one.
     *
     * @param login whose sessions
     * @param except SHA-256 of the token of the one that stays; empty where none does
     */
    void removeOf(String login, String except);

    /**
     * Sweeps out all sessions that have expired.
     *
     * @param now sessions that end then or before are gone
     */
    void removeExpired(Instant now);
}
