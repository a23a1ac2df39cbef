package eu.hodina.application.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Port: the files that were taken in, by their fingerprints. */
public interface ImportedFiles {

    /**
     * {@return how many rows the last import of a file kept; none where it was never taken in}
     *
     * @param kind of its rows
     * @param sha256 of its bytes
     */
    Optional<Long> rowsOf(ExchangeKind kind, String sha256);

    /**
     * Remembers a file. Of two transactions that take in the same file at once, the second waits for the first.
     *
     * @param file that is taken in
     * @param again whether it may have been taken in before
     * @param at when
     * @return how often it was taken in before, 0 the first time; none where it was, and may not again: nothing is
     *     remembered then
     */
    OptionalInt add(ImportedFile file, boolean again, Instant at);
}
