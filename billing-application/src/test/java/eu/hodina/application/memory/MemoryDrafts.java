package eu.hodina.application.memory;

import eu.hodina.application.invoice.Draft;
import eu.hodina.application.invoice.DraftId;
import eu.hodina.application.invoice.Drafts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the drafts. */
final class MemoryDrafts implements Drafts {
    private final Shelf<DraftId, Draft> drafts;

    MemoryDrafts(MemoryTransactions transactions) {
        this.drafts = transactions.shelf();
    }

    @Override
    public void add(Draft draft) {
        drafts.add(draft.id(), draft);
    }

    @Override
    public void replace(Draft draft) {
        drafts.put(draft.id(), draft);
    }

    @Override
    public void remove(DraftId id) {
        drafts.remove(id);
    }

    @Override
    public Optional<Draft> find(DraftId id) {
        return drafts.find(id);
    }

    @Override
    public List<Draft> page(Optional<DraftId> after, int limit) {
        return drafts.all()
                .filter(draft -> after.map(id -> draft.id().value().compareTo(id.value()) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(draft -> draft.id().value()))
                .limit(limit)
                .toList();
    }
}
