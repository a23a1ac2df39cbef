package eu.hodina.app.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import eu.hodina.application.exchange.ImportProblem;
import eu.hodina.application.exchange.ImportRefusedException;
import eu.hodina.application.exchange.WorkLogFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a file of work logs into fields. The columns are
 * {@code date,start,worker,order,task,activity,minutes,kind,writeOff,note}; what they hold is judged by
 * {@link eu.hodina.application.exchange.ImportWorkLogs}.
 */
public final class WorkLogCsv {
    /** 16 MiB, some 200 000 rows. */
    public static final int LARGEST_FILE = 16 << 20;

    /** Characters of one field. */
    public static final int LONGEST_FIELD = 4000;

    private WorkLogCsv() {}

    /**
     * @throws ImportRefusedException where the file is no CSV in UTF-8, or too large
     * @throws IOException where it cannot be read at all
     */
    public static WorkLogFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), in.readNBytes(LARGEST_FILE + 1));
        }
    }

    /** @param name as errors name the file */
    public static WorkLogFile read(String name, byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            throw ImportRefusedException.of(name, ImportProblem.ofFile("at most " + LARGEST_FILE + " bytes (16 MiB)"));
        }
        String text = StrictUtf8.decode(name, bytes);
        Optional<ImportProblem> fault = QuoteScan.fault(text);
        if (fault.isPresent()) {
            throw ImportRefusedException.of(name, fault.get());
        }
        List<WorkLogFile.Row> rows = rows(name, text);
        if (rows.isEmpty()) {
            throw ImportRefusedException.of(name, ImportProblem.ofFile("a header row, the file is empty"));
        }
        WorkLogFile.Row header = rows.get(0);
        return new WorkLogFile(name, sha256(bytes), header.line(), header.fields(), rows.subList(1, rows.size()));
    }

    private static List<WorkLogFile.Row> rows(String name, String text) {
        List<WorkLogFile.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                long line = each.getStartingLineNumber();
                if (each.getFields().stream().anyMatch(field -> field.length() > LONGEST_FIELD)) {
                    throw ImportRefusedException.of(
                            name, ImportProblem.ofRow(line, "fields of at most " + LONGEST_FIELD + " characters"));
                }
                rows.add(new WorkLogFile.Row(line, each.getFields()));
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
        return rows;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
