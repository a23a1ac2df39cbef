package eu.hodina.app.csv;

import eu.hodina.application.exchange.ImportProblem;
import eu.hodina.application.exchange.ImportRefusedException;
import eu.hodina.application.exchange.TextPlace;
import eu.hodina.application.exchange.WorkLogFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Cuts a file of work logs into fields. The columns are
 * {@code date,start,worker,order,task,activity,minutes,kind,writeOff,note}; what they hold is judged by
 * {@link eu.hodina.application.exchange.ImportWorkLogs}.
 */
public final class WorkLogCsv {
    /** 16 MiB, in bytes. */
    public static final int LARGEST_FILE = 16 << 20;

    /** Rows below the header: a thousand a month of two hundred people. */
    public static final int MOST_ROWS = 200_000;

    /** Fields of one row; twice as many as there are columns. */
    public static final int MOST_COLUMNS = 20;

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
            String within = new String(bytes, 0, LARGEST_FILE, StandardCharsets.UTF_8);
            throw ImportRefusedException.of(
                    name,
                    ImportProblem.at(
                            TextPlace.behind(within), "the end of the file, " + LARGEST_FILE + " bytes are the most"));
        }
        List<WorkLogFile.Row> rows = CsvText.rows(name, StrictUtf8.decode(name, bytes));
        if (rows.isEmpty()) {
            throw ImportRefusedException.of(
                    name, ImportProblem.at(TextPlace.first(), "a header row, the file is empty"));
        }
        return new WorkLogFile(name, sha256(bytes), rows.get(0), rows.subList(1, rows.size()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
