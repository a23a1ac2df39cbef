package eu.hodina.application.exchange.accounting;

import eu.hodina.application.Ports;
import eu.hodina.application.exchange.CsvWriter;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.invoice.Invoice;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Use case: all documents that a firm issued in a month, cancelled ones too, in one ZIP: a folder a kind with PDF, ISDOC and
 * UBL as they are stored, and {@code index.csv} with the SHA-256 of each. A document whose PDF is not drawn yet is in the
 * index as {@code MISSING}. One file is in memory at a time, and no transaction waits for the reader.
 */
public final class ArchiveMonth {
    private static final List<String> TITLES = List.of(
            "number",
            "kind",
            "state",
            "issue_date",
            "tax_point",
            "due_date",
            "client",
            "total",
            "payable",
            "currency",
            "file",
            "sha256");

    private final Ports ports;

    /**
     * Made by {@link eu.hodina.application.AccountingUseCases#archiveMonth}.
     *
     * @param ports all that is kept
     */
    public ArchiveMonth(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /**
     * Writes the archive of a month.
     *
     * @param month of the days of issue
     * @param out where to; it is flushed and stays open
     * @return the numbers of documents whose PDF is missing, by number
     * @throws IOException where it cannot be written
     * @throws IllegalStateException where a stored file has not the SHA-256 any more with which it was stored
     */
    public List<String> write(AccountingMonth month, OutputStream out) throws IOException {
        List<Invoice> documents = ports.transactions()
                .call(() -> ports.invoices().issuedOn(month.firm().id(), month.days()));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        StringWriter text = new StringWriter();
        CsvWriter index = new CsvWriter(text);
        ControlCsv.titles(index, TITLES);
        Set<String> used = new HashSet<>();
        List<String> missing = new ArrayList<>();
        for (Invoice document : documents) {
            String name = nameOf(document, used);
            boolean drawn = add(document, DocumentFile.PDF, name + ".pdf", zip, index);
            add(document, DocumentFile.ISDOC, name + ".isdoc", zip, index);
            add(document, DocumentFile.UBL, name + ".ubl.xml", zip, index);
            if (!drawn) {
                missing.add(document.number().value());
                row(document, "MISSING", "", index);
            }
        }
        entry(zip, "index.csv", month.days().to(), text.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
        zip.flush();
        return List.copyOf(missing);
    }

    private boolean add(Invoice document, String mediaType, String name, ZipOutputStream zip, CsvWriter index)
            throws IOException {
        Optional<DocumentFile> file =
                ports.transactions().call(() -> ports.documents().find(document.id(), mediaType));
        if (file.isPresent()) {
            entry(zip, name, document.issueDate(), file.get().bytes());
            row(document, name, file.get().sha256(), index);
        }
        return file.isPresent();
    }

    private static void entry(ZipOutputStream zip, String name, LocalDate day, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void row(Invoice document, String file, String sha256, CsvWriter index) throws IOException {
        index.text(document.number().value());
        index.plain(document.content().kind().name());
        index.plain(document.state().name());
        index.plain(document.issueDate().toString());
        index.plain(document.taxPoint().toString());
        index.plain(document.dueDate().toString());
        index.text(document.content().customer().name());
        index.plain(document.content().total().toPlainString());
        index.plain(document.content().payable().toPlainString());
        index.plain(document.content().currency().getCurrencyCode());
        index.plain(file);
        index.plain(sha256);
        index.endRow();
    }

    /** Folder and number, in letters that every system takes; no two documents share a name, in any case of letters. */
    private static String nameOf(Invoice document, Set<String> used) {
        String folder =
                document.content().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String number = document.number().value().replaceAll("[^A-Za-z0-9-]", "_");
        String name = folder + "/" + number;
        for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = folder + "/" + number + "_" + i;
        }
        return name;
    }
}
