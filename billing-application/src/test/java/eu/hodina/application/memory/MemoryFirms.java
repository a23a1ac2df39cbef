package eu.hodina.application.memory;

import eu.hodina.application.firm.Firms;
import eu.hodina.application.firm.SymbolHolder;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Logo;
import eu.hodina.domain.firm.NumberSeries;
import eu.hodina.domain.money.CodePoints;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the firms. */
final class MemoryFirms implements Firms {
    private static final Comparator<Firm> BY_NAME =
            Comparator.comparing(Firm::name, CodePoints::compare).thenComparing(Firm::id);

    private final MemoryTransactions transactions;
    private final Shelf<FirmId, Firm> firms;
    private final Shelf<String, SymbolHolder> symbols;
    private final Shelf<FirmId, Logo> logos;

    MemoryFirms(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.firms = transactions.shelf();
        this.symbols = transactions.shelf();
        this.logos = transactions.shelf();
    }

    @Override
    public void add(Firm firm) {
        transactions.run(() -> {
            firms.add(firm.id(), firm);
            claim(firm);
        });
    }

    @Override
    public void replace(Firm firm) {
        transactions.run(() -> {
            firms.put(firm.id(), firm);
            claim(firm);
        });
    }

    private void claim(Firm firm) {
        for (NumberSeries series : firm.allSeries()) {
            if (symbols.find(series.symbolStem()).isEmpty()) {
                symbols.put(series.symbolStem(), new SymbolHolder(firm.id(), series.code()));
            }
        }
    }

    /** Transactions wait for each other anyway. */
    @Override
    public void lock() {
        transactions.requireOpen();
    }

    @Override
    public Optional<Firm> find(FirmId id) {
        return firms.find(id);
    }

    @Override
    public Optional<SymbolHolder> holderOf(String symbolStem) {
        return symbols.find(symbolStem);
    }

    @Override
    public List<Firm> page(Optional<FirmId> after, int limit) {
        if (after.isEmpty()) {
            return all().stream().limit(limit).toList();
        }
        return firms.find(after.get())
                .map(last -> all().stream()
                        .filter(firm -> BY_NAME.compare(firm, last) > 0)
                        .limit(limit)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Firm> all() {
        return firms.all().sorted(BY_NAME).toList();
    }

    @Override
    public Optional<Logo> logo(FirmId id) {
        return logos.find(id);
    }

    @Override
    public void keepLogo(FirmId id, Logo logo) {
        logos.put(id, logo);
    }
}
