package eu.hodina.application.invoice;

import java.util.List;
import java.util.Optional;

/** Port: the drafts that wait to be issued. */
public interface Drafts {

    /**
     * Keeps a new draft.
     *
     * @param draft of an identity that is not kept
     */
    void add(Draft draft);

    /**
     * Keeps the options and edits of a draft instead of those before.
     *
     * @param draft of an identity that is kept
     */
    void replace(Draft draft);

    /**
     * Takes a draft out.
     *
     * @param id of the draft
     */
    void remove(DraftId id);

    /**
     * {@return the draft; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<Draft> find(DraftId id);

    /**
     * {@return drafts by identity, the oldest first}
     *
     * @param after only those after this one
     * @param limit at most so many
     */
    List<Draft> page(Optional<DraftId> after, int limit);
}
