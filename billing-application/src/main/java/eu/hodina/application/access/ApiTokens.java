package eu.hodina.application.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the tokens of programs; of each only the hash of its secret is stored. */
public interface ApiTokens {

    /**
     * Keeps a new token.
     *
     * @param token as it is listed
     * @param hash SHA-256 of its secret, 64 lower-case hex digits
     */
    void add(ApiToken token, String hash);

    /**
     * {@return the token of a secret; none where there is none, or it has expired}
     *
     * @param hash SHA-256 of its secret
     * @param now which has to be before its end
     */
    Optional<ApiToken> find(String hash, Instant now);

    /**
     * {@return the tokens of a user, newest first, expired ones too}
     *
     * @param login whose
     */
    List<ApiToken> of(String login);

    /**
     * Keeps when a token was used.
     *
     * @param id of the token
     * @param at now
     */
    void used(String id, Instant at);

    /**
     * Takes a token away.
     *
     * @param login whose
     * @param id of the token
     * @return whether there was one
     */
    boolean remove(String login, String id);

    /**
     * Takes all tokens of a user away.
     *
     * @param login whose
     */
    void removeOf(String login);
}
