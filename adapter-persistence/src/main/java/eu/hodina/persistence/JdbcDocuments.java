package eu.hodina.persistence;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.Documents;
import eu.hodina.domain.invoice.InvoiceId;
import java.util.List;
import java.util.Optional;

/** The table {@code invoice_file}. */
final class JdbcDocuments implements Documents {
    private final Sql sql;

    JdbcDocuments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(InvoiceId invoice, DocumentFile file) {
        sql.run(
                Sql.insert("invoice_file", "invoice_id", "media_type", "name", "sha256", "bytes"),
                invoice.value(),
                file.mediaType(),
                file.name(),
                file.sha256(),
                file.bytes());
    }

    @Override
    public Optional<DocumentFile> find(InvoiceId invoice, String mediaType) {
        return sql.find(
                        "SELECT name, sha256, bytes FROM invoice_file WHERE invoice_id = ? AND media_type = ?",
                        row -> new Kept(
                                DocumentFile.of(row.text("name"), mediaType, row.bytes("bytes")), row.text("sha256")),
                        invoice.value(),
                        mediaType)
                .map(kept -> kept.verified(invoice));
    }

    @Override
    public List<InvoiceId> missing(String mediaType) {
        return sql.list(
                "SELECT i.id FROM invoice i JOIN invoice_state s ON s.invoice_id = i.id"
                        + " LEFT JOIN invoice_file f ON f.invoice_id = i.id AND f.media_type = ?"
                        + " WHERE f.invoice_id IS NULL AND s.state <> 'DRAFT' ORDER BY i.number",
                row -> new InvoiceId(row.text("id")),
                mediaType);
    }

    /** A file with the hash that was taken of it when it came in. */
    private record Kept(DocumentFile file, String sha256) {
        DocumentFile verified(InvoiceId invoice) {
            if (!file.sha256().equals(sha256)) {
                throw new IllegalStateException("the " + file.mediaType() + " of invoice " + invoice + " has SHA-256 "
                        + file.sha256() + ", it was kept with " + sha256);
            }
            return file;
        }
    }
}
