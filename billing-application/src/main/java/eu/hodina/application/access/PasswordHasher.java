package eu.hodina.application.access;

/** Port: turns passwords into what may be stored. */
public interface PasswordHasher {

    /** Salted and slow, with its parameters inside, so that they can be raised later. */
    String hash(char[] password);

    boolean matches(char[] password, String hash);
}
