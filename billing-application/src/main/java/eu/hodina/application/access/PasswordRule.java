package eu.hodina.application.access;

import eu.hodina.application.RefusedException;
import java.util.Locale;

/** What a password has to be: long, and not the login. */
final class PasswordRule {
    static final int SHORTEST = 12;
    static final int LONGEST = 1024;

    private PasswordRule() {}

    /** @throws RefusedException with the field where the password will not do */
    static void require(String path, String login, char[] password) {
        if (password.length < SHORTEST || password.length > LONGEST) {
            throw new RefusedException(
                    path,
                    "a password of " + SHORTEST + " to " + LONGEST + " characters was expected, not of "
                            + password.length);
        }
        if (new String(password).strip().toLowerCase(Locale.ROOT).equals(login)) {
            throw new RefusedException(path, "a password that is not the login was expected");
        }
    }
}
