package eu.hodina.application.access;

/** Port: turns passwords into what may be stored. */
public interface PasswordHasher {

    /**
     * Hashes a password, salted and slowly, with the parameters inside, so that they can be raised later.
     *
     * @param password as it was typed; it is not kept
     * @return what is kept instead of the password
     */
    String hash(char[] password);

    /**
     * {@return whether the password is the one that was hashed}
     *
     * @param password as it was typed
     * @param hash as {@link #hash} made it
     */
    boolean matches(char[] password, String hash);
}
