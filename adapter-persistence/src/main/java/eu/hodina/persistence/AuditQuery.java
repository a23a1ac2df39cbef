package eu.hodina.persistence;

import eu.hodina.application.insight.check.TwoSums;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The queries of the audit: a file a law, {@code db/audit/minutes.charged.sql}. */
final class AuditQuery {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private AuditQuery() {}

    /** The subjects whose sums differ. */
    static String of(TwoSums sums) {
        return "SELECT * FROM (" + text(sums.law()) + ") r WHERE r.expected <> r.found";
    }

    /** What stands in the file of that name. */
    static String text(String name) {
        return READ.computeIfAbsent("/db/audit/" + name + ".sql", AuditQuery::read);
    }

    private static String read(String file) {
        try (InputStream bytes = AuditQuery.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("there is no query " + file);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .reduce("", (text, line) -> text + line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
