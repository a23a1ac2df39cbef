package eu.hodina.application.memory;

import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.ImportedFile;
import eu.hodina.application.exchange.ImportedFiles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Twin of the files that were taken in. */
final class MemoryImportedFiles implements ImportedFiles {
    private final Shelf<List<Object>, ImportedFile> files;

    MemoryImportedFiles(MemoryTransactions transactions) {
        this.files = transactions.shelf();
    }

    @Override
    public Optional<Long> rowsOf(ExchangeKind kind, String sha256) {
        return files.all()
                .filter(file -> file.kind() == kind && file.sha256().equals(sha256))
                .map(ImportedFile::rows)
                .reduce((earlier, later) -> later);
    }

    @Override
    public OptionalInt add(ImportedFile file, boolean again, Instant at) {
        int before = 0;
        while (files.find(key(file, before)).isPresent()) {
            before++;
        }
        if (before > 0 && !again) {
            return OptionalInt.empty();
        }
        files.add(key(file, before), file);
        return OptionalInt.of(before);
    }

    private static List<Object> key(ImportedFile file, int repetition) {
        return List.of(file.kind(), file.sha256(), repetition);
    }
}
