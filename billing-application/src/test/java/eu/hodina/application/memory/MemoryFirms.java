package eu.hodina.application.memory;

import eu.hodina.application.firm.Firms;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the firms. */
final class MemoryFirms implements Firms {
    private final Shelf<FirmId, Firm> firms;

    MemoryFirms(MemoryTransactions transactions) {
        this.firms = transactions.shelf();
    }

    @Override
    public void add(Firm firm) {
        firms.add(firm.id(), firm);
    }

    @Override
    public Optional<Firm> find(FirmId id) {
        return firms.find(id);
    }

    @Override
    public List<Firm> all() {
        return firms.all().sorted(Comparator.comparing(Firm::name)).toList();
    }
}
