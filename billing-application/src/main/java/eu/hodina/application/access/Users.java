package eu.hodina.application.access;

import java.util.Optional;

/** Port: the users. */
public interface Users {

    /**
     * Keeps a new user.
     *
     * @param user whose login nobody else has
     */
    void add(User user);

    /**
     * {@return the user of a login; none where nobody has it}
     *
     * @param login lower case
     */
    Optional<User> find(String login);

    /** {@return how many users there are} */
    long count();
}
