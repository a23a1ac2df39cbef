package eu.hodina.application.exchange;

import java.util.Objects;

/**
 * What is to be taken in, and how.
 *
 * @param kind of the rows
 * @param source where they come from
 * @param origin which program wrote the file
 * @param format how the file is written
 * @param mode whether to keep anything
 */
public record ImportRequest(ExchangeKind kind, ImportSource source, ImportOrigin origin, CsvFormat format, Mode mode) {
    /** Refuses what no other program writes. */
    public ImportRequest {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(mode, "mode");
        if (origin.program() != ImportOrigin.Program.HODINA && kind != ExchangeKind.WORK_LOGS) {
            throw new IllegalArgumentException("of other programs work logs come in, not " + kind.code());
        }
    }

    /** What becomes of the rows. */
    public enum Mode {
        /** They are kept, unless the same file was taken in before. */
        ONCE,
        /** They are kept, even where the same file was taken in before. */
        AGAIN,
        /** They are looked at only. */
        DRY_RUN
    }

    /**
     * {@return work logs in Hodina's own columns, to be taken in once}
     *
     * @param source where they come from
     */
    public static ImportRequest workLogs(ImportSource source) {
        return new ImportRequest(ExchangeKind.WORK_LOGS, source, ImportOrigin.hodina(), CsvFormat.unknown(), Mode.ONCE);
    }
}
