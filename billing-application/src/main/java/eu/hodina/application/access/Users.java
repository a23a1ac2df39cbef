package eu.hodina.application.access;

import java.util.Optional;

/** Port: the users. */
public interface Users {

    void add(User user);

    Optional<User> find(String login);

    long count();
}
