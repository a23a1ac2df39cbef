package eu.hodina.application.access;

import java.util.List;
import java.util.Optional;

/** Port: the users. */
public interface Users {

    /**
     * Keeps a new user.
     *
     * @param user whose login and e-mail nobody else has
     */
    void add(User user);

    /**
     * Keeps a user as it is now.
     *
     * @param user known by its login
     */
    void replace(User user);

    /**
     * {@return the user of a login; none where nobody has it}
     *
     * @param login lower case
     */
    Optional<User> find(String login);

    /**
     * {@return the user of an e-mail; none where nobody has it}
     *
     * @param email lower case
     */
    Optional<User> findByEmail(String email);

    /**
     * {@return users by login}
     *
     * @param after the login after which they begin; none from the first
     * @param limit at most so many
     */
    List<User> page(Optional<String> after, int limit);

    /**
     * The administrators who are active, locked for the open transaction: of two that take the right from each other at once, the
     * second sees what the first has done.
     *
     * @return their logins
     */
    List<String> lockActiveAdministrators();

    /** {@return how many users there are} */
    long count();
}
