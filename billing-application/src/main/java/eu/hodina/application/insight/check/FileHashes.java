package eu.hodina.application.insight.check;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** A stored file is what it was when it came in. */
final class FileHashes implements Law {

    @Override
    public String name() {
        return "files.hash";
    }

    @Override
    public void check(AuditedBooks books, Instant now, Consumer<Breach> breaches) {
        books.files(file -> {
            if (!file.kept().equals(file.now())) {
                breaches.accept(new Breach(
                        name(),
                        Breach.Severity.BREACH,
                        "invoice",
                        file.document().value(),
                        Optional.of(file.number()),
                        "SHA-256 of " + file.mediaType(),
                        file.kept(),
                        file.now()));
            }
        });
    }
}
