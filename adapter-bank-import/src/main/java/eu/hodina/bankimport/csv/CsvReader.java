package eu.hodina.bankimport.csv;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.application.payment.csv.CsvEncoding;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.application.payment.csv.ReadyCsvMappings;
import eu.hodina.bankimport.file.FileHead;
import eu.hodina.bankimport.file.FormatReader;
import eu.hodina.bankimport.file.TextSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tables that one of the known mappings fits, by the titles in their header: of those that firms keep the one that knows
 * most columns, else of those that stand ready. Stateless and thread-safe.
 */
public final class CsvReader implements FormatReader {
    private final List<CsvMapping> kept;
    private final List<CsvMapping> ready;

    /**
     * Knows these mappings, and those that stand ready.
     *
     * @param kept those that firms keep
     */
    public CsvReader(List<CsvMapping> kept) {
        this.kept = List.copyOf(kept);
        this.ready = ReadyCsvMappings.all();
    }

    @Override
    public boolean recognises(FileHead head) {
        try {
            return !head.isBinary() && !fitting(head).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    @Override
    public void read(StatementFile file, StatementSink sink) throws IOException {
        List<CsvMapping> fitting = fitting(FileHead.of(file));
        if (fitting.size() != 1) {
            String names =
                    fitting.stream().map(mapping -> "'" + mapping.name() + "'").collect(Collectors.joining(" and "));
            throw UnreadableStatementException.of(
                    file.name(), "one mapping was expected to fit this table, found " + names);
        }
        read(file, fitting.get(0), sink);
    }

    /**
     * Reads a table by a mapping, whether it is known or not.
     *
     * @param file may be opened more than once
     * @param mapping says which column holds what
     * @param sink receives it
     * @throws UnreadableStatementException where the file is not as the mapping says
     * @throws IOException where the bytes cannot be had
     */
    public static void read(StatementFile file, CsvMapping mapping, StatementSink sink) throws IOException {
        Optional<Charset> declared = mapping.layout().encoding().map(CsvEncoding::charset);
        Charset charset = declared.isPresent() ? declared.get() : TextSource.charsetOf(file);
        try (TextSource text = TextSource.open(file, charset);
                CsvRows rows = new CsvRows(text, mapping.layout().delimiter())) {
            new CsvWalk(rows, mapping, sink).readAll();
        }
    }

    private List<CsvMapping> fitting(FileHead head) throws IOException {
        List<CsvMapping> ofFirms = best(kept, head);
        return ofFirms.isEmpty() ? best(ready, head).stream().limit(1).toList() : ofFirms;
    }

    private static List<CsvMapping> best(List<CsvMapping> known, FileHead head) throws IOException {
        List<CsvMapping> best = new ArrayList<>();
        for (CsvMapping mapping : known) {
            boolean more = best.isEmpty() || titles(mapping) > titles(best.get(0));
            boolean same = !best.isEmpty() && titles(mapping) == titles(best.get(0));
            if ((more || same) && fits(mapping, head.asFile())) {
                if (more) {
                    best.clear();
                }
                best.add(mapping);
            }
        }
        return best;
    }

    private static long titles(CsvMapping mapping) {
        return mapping.columns().values().stream().mapToLong(List::size).sum();
    }

    private static boolean fits(CsvMapping mapping, StatementFile head) throws IOException {
        if (!mapping.layout().header()) {
            // nothing tells that it is this table and no other
            return false;
        }
        Charset charset = mapping.layout().encoding().isPresent()
                ? mapping.layout().encoding().get().charset()
                : TextSource.charsetOf(head);
        try (TextSource text = TextSource.open(head, charset);
                CsvRows rows = new CsvRows(text, mapping.layout().delimiter())) {
            for (int i = 0; i < CsvStart.MOST_BEFORE + mapping.layout().skippedLines(); i++) {
                Optional<CsvRow> row = rows.next();
                if (row.isEmpty()) {
                    return false;
                }
                if (CsvColumns.of(mapping, row.get()).missing().isEmpty()) {
                    return true;
                }
            }
        } catch (UnreadableStatementException e) {
            // cut off in a quoted cell, or no table at all
            return false;
        }
        return false;
    }
}
