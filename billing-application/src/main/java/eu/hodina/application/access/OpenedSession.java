package eu.hodina.application.access;

import java.time.Instant;
import java.util.Objects;

/**
 * A login that succeeded: who, by which token, and until when.
 *
 * @param token by which the session is known from now on
 * @param user who logged in
 * @param expires when it ends by itself
 * @param device by which the browser is known at the next login
 */
public record OpenedSession(SessionToken token, User user, Instant expires, DeviceToken device) {
    public OpenedSession {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(expires, "expires");
        Objects.requireNonNull(device, "device");
    }
}
