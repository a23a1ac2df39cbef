package eu.hodina.application.access;

import java.time.Instant;

/** Port: the browsers in which a login succeeded before; only a token's hash is stored. */
public interface Devices {

    /**
     * Keeps a browser.
     *
     * @param tokenHash SHA-256 of its token, 64 lower-case hex digits
     * @param login that succeeded there
     * @param expires when it is forgotten
     */
    void add(String tokenHash, String login, Instant expires);

    /**
     * {@return whether a login succeeded in a browser}
     *
     * @param tokenHash SHA-256 of its token
     * @param login that succeeded there
     * @param now which has to be before its end
     */
    boolean knows(String tokenHash, String login, Instant now);

    /**
     * Forgets the browsers of a login.
     *
     * @param login whose
     */
    void removeOf(String login);

    /**
     * Sweeps out all that have expired.
     *
     * @param now those that end then or before are gone
     */
    void removeExpired(Instant now);
}
