package eu.hodina.application.notice;

import eu.hodina.application.trail.Subject;
import java.util.List;
import java.util.Optional;

/** Port: the notices. */
public interface Notices {

    /**
     * Keeps a notice, unless one that tells the same is kept already.
     *
     * @param notice of a new identity
     * @return whether it is new
     */
    boolean add(Notice notice);

    /**
     * A piece of the list, the newest first.
     *
     * @param before only of identities before this one
     * @param limit at most so many
     * @return notices, by identity falling
     */
    List<Notice> page(Optional<String> before, int limit);

    /**
     * {@return what was noticed about one thing, the oldest first}
     *
     * @param subject a thing
     */
    List<Notice> of(Subject subject);
}
