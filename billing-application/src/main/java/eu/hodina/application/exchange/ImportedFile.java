package eu.hodina.application.exchange;

import java.util.Objects;

/**
 * A file that was taken in; this is also what the trail keeps of an import.
 *
 * @param kind of its rows
 * @param name as it was called: {@code 2026-10.csv}
 * @param sha256 of its bytes, 64 lower-case hex digits
 * @param rows that were kept
 */
public record ImportedFile(ExchangeKind kind, String name, String sha256, long rows) {
    /** Checks the fingerprint. */
    public ImportedFile {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a SHA-256 has 64 lower-case hex digits, not '" + sha256 + "'");
        }
        if (rows < 0) {
            throw new IllegalArgumentException("a file has 0 rows or more, not " + rows);
        }
    }
}
