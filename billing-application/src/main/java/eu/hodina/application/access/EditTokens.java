package eu.hodina.application.access;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Use cases: a user lists, makes and revokes tokens for programs of their own; each stays on record. */
public final class EditTokens {
    static final String KIND = "api-token";

    /** More than anybody has programs. */
    private static final int MOST = 50;

    private final Transactions transactions;
    private final ApiTokens tokens;
    private final ChangeRecorder recorder;
    private final Identities identities;
    private final SecureRandom random;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#editTokens}.
     *
     * @param ports where tokens are kept
     * @param recorder keeps who made and revoked which
     * @param identities for new ones
     * @param random a secure source, for secrets
     * @param clock tells the time
     */
    public EditTokens(
            Ports ports, ChangeRecorder recorder, Identities identities, SecureRandom random, InstantSource clock) {
        this.transactions = ports.transactions();
        this.tokens = ports.apiTokens();
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.random = Objects.requireNonNull(random, "random");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * A token that was just made, with the secret that nobody can read again.
     *
     * @param token as it is listed
     * @param secret to be shown once
     */
    public record Issued(ApiToken token, BearerToken secret) {
        /** Checks that both are said. */
        public Issued {
            Objects.requireNonNull(token, "token");
            Objects.requireNonNull(secret, "secret");
        }
    }

    /**
     * {@return the tokens of a user, newest first, expired ones too}
     *
     * @param login whose
     */
    public List<ApiToken> of(String login) {
        return transactions.call(() -> tokens.of(login));
    }

    /**
     * Makes a token for the user who asks.
     *
     * @param caller the user
     * @param name what it is for: {@code accounting export}
     * @param scope how much of the user's role it carries
     * @param days after which it expires, 1 to 366
     * @return the token and its secret
     * @throws RefusedException where the user has 50 already
     */
    public Issued issue(Caller caller, String name, TokenScope scope, int days) {
        if (days < 1 || days > 366) {
            throw new IllegalArgumentException("a token lasts 1 to 366 days, not " + days);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        BearerToken secret = BearerToken.draw(random);
        ApiToken token = new ApiToken(
                identities.next(), caller.login(), name, scope, now, now.plus(Duration.ofDays(days)), Optional.empty());
        return transactions.call(() -> {
            if (tokens.of(caller.login()).size() >= MOST) {
                throw new RefusedException(
                        "", "at most " + MOST + " tokens of one user were expected; revoke one first");
            }
            tokens.add(token, secret.hash());
            recorder.created(caller, new Subject(KIND, token.id()), token);
            return new Issued(token, secret);
        });
    }

    /**
     * Revokes a token of the user who asks; it opens nothing from then on.
     *
     * @param caller the user
     * @param id of the token
     * @throws NotFoundException where the user has none of this identity
     */
    public void revoke(Caller caller, String id) {
        transactions.run(() -> {
            ApiToken before = tokens.of(caller.login()).stream()
                    .filter(token -> token.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException(KIND, id));
            Subject subject = new Subject(KIND, id);
            recorder.removed(caller, subject, recorder.version(subject), before);
            tokens.remove(caller.login(), id);
        });
    }
}
