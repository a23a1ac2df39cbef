package eu.hodina.application.memory;

import eu.hodina.application.exchange.ForeignName;
import eu.hodina.application.exchange.ForeignNameList;
import eu.hodina.application.exchange.ForeignNaming;
import eu.hodina.application.exchange.ImportOrigin;
import eu.hodina.domain.money.CodePoints;
import java.util.Comparator;
import java.util.List;

/** Twin of what other programs' names are here. */
final class MemoryForeignNameList implements ForeignNameList {
    private final Shelf<ImportOrigin.Program, ForeignNaming> namings;

    MemoryForeignNameList(MemoryTransactions transactions) {
        this.namings = transactions.shelf();
    }

    @Override
    public ForeignNaming of(ImportOrigin.Program program) {
        return namings.find(program).orElse(new ForeignNaming(program, List.of()));
    }

    @Override
    public void replace(ForeignNaming naming) {
        List<ForeignName> inOrder = naming.names().stream()
                .sorted(Comparator.comparing(ForeignName::what).thenComparing(ForeignName::from, CodePoints::compare))
                .toList();
        namings.put(naming.program(), new ForeignNaming(naming.program(), inOrder));
    }
}
