package eu.hodina.application.memory;

import eu.hodina.application.payment.csv.CsvMappingId;
import eu.hodina.application.payment.csv.CsvMappings;
import eu.hodina.application.payment.csv.KeptCsvMapping;
import eu.hodina.domain.firm.FirmId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the mappings that firms keep. */
final class MemoryCsvMappings implements CsvMappings {
    private final MemoryTransactions transactions;
    private final Shelf<CsvMappingId, KeptCsvMapping> mappings;

    MemoryCsvMappings(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.mappings = transactions.shelf();
    }

    @Override
    public void add(KeptCsvMapping kept) {
        transactions.run(() -> {
            if (findByName(kept.firm(), kept.mapping().name()).isPresent()) {
                throw new IllegalStateException(
                        "it is there already: " + kept.mapping().name());
            }
            mappings.add(kept.id(), kept);
        });
    }

    @Override
    public void replace(KeptCsvMapping kept) {
        transactions.run(() -> {
            requireKnown(kept.id());
            mappings.put(kept.id(), kept);
        });
    }

    @Override
    public void remove(CsvMappingId id) {
        transactions.run(() -> {
            requireKnown(id);
            mappings.remove(id);
        });
    }

    private void requireKnown(CsvMappingId id) {
        if (mappings.find(id).isEmpty()) {
            throw new IllegalStateException("there is no csv mapping " + id);
        }
    }

    @Override
    public Optional<KeptCsvMapping> find(CsvMappingId id) {
        return mappings.find(id);
    }

    @Override
    public Optional<KeptCsvMapping> findByName(FirmId firm, String name) {
        return mappings.all()
                .filter(kept ->
                        kept.firm().equals(firm) && kept.mapping().name().equals(name))
                .findFirst();
    }

    @Override
    public int count(FirmId firm) {
        return (int) mappings.all().filter(kept -> kept.firm().equals(firm)).count();
    }

    @Override
    public List<KeptCsvMapping> page(Optional<String> after, int limit) {
        return Versions.page(all(), kept -> kept.id().value(), after, limit);
    }

    @Override
    public List<KeptCsvMapping> all() {
        return mappings.all()
                .sorted(Comparator.comparing(kept -> kept.id().value()))
                .toList();
    }
}
