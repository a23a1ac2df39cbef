package eu.hodina.application.reminder;

import java.util.List;
import java.util.Optional;

/** Port: the letters that wait to be released, and those that did. Of each key one waits at the most. */
public interface ReminderReleases {

    /**
     * Keeps a letter that waits.
     *
     * @param release whose identity is new
     * @throws IllegalStateException where a letter of its key waits already
     */
    void add(ReminderRelease release);

    /**
     * Keeps where a letter stands now.
     *
     * @param release that is kept
     */
    void replace(ReminderRelease release);

    /**
     * {@return a letter}
     *
     * @param id of the letter
     */
    Optional<ReminderRelease> find(ReleaseId id);

    /** {@return those that wait, by identity} */
    List<ReminderRelease> waiting();

    /**
     * {@return some of the letters, by identity falling: the newest first}
     *
     * @param state only those that stand there
     * @param after only those after this one; none for the first
     * @param limit at most so many
     */
    List<ReminderRelease> page(Optional<ReminderRelease.State> state, Optional<ReleaseId> after, int limit);
}
