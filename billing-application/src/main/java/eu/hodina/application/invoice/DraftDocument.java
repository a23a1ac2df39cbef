package eu.hodina.application.invoice;

import java.util.List;
import java.util.Objects;

/**
 * A document as a draft would issue it.
 *
 * @param document with the edits of the draft
 * @param keys of its lines, by which edits name them, in their order; of a line that an edit added, empty
 */
public record DraftDocument(ProposedDocument document, List<String> keys) {
    public DraftDocument {
        Objects.requireNonNull(document, "document");
        keys = List.copyOf(keys);
    }
}
