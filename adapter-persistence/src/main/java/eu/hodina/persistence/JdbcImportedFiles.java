package eu.hodina.persistence;

import eu.hodina.application.AlreadyThereException;
import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.ImportedFile;
import eu.hodina.application.exchange.ImportedFiles;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** The table {@code imported_file}. */
final class JdbcImportedFiles implements ImportedFiles {
    /** Code points that the column holds; the end of a longer name is not kept. */
    private static final int LONGEST_NAME = 255;

    private final Sql sql;

    JdbcImportedFiles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Long> rowsOf(ExchangeKind kind, String sha256) {
        return sql.find(
                "SELECT row_count FROM imported_file WHERE kind = ? AND sha256 = ? ORDER BY repetition DESC LIMIT 1",
                row -> row.whole("row_count"),
                kind.code(),
                sha256);
    }

    @Override
    public OptionalInt add(ImportedFile file, boolean again, Instant at) {
        int repetition = again ? Math.toIntExact(repetitions(file)) : 0;
        try {
            sql.run(
                    Sql.insert("imported_file", "kind", "sha256", "repetition", "name", "row_count", "imported_at"),
                    file.kind().code(),
                    file.sha256(),
                    repetition,
                    shortened(file.name()),
                    file.rows(),
                    at);
            return OptionalInt.of(repetition);
        } catch (AlreadyThereException e) {
            return OptionalInt.empty();
        }
    }

    private long repetitions(ImportedFile file) {
        return sql.total(
                "SELECT COALESCE(MAX(repetition) + 1, 0) AS total FROM imported_file WHERE kind = ? AND sha256 = ?",
                file.kind().code(),
                file.sha256());
    }

    private static String shortened(String name) {
        int points = name.codePointCount(0, name.length());
        return points <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
