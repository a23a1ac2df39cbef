package eu.hodina.application.exchange;

import eu.hodina.application.Ports;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Use case: what is kept is written into a file, in the columns in which it can be taken in again: UTF-8 without a byte order
 * mark, commas, lines that end with CR LF. What is taken in elsewhere and written again gives the same bytes. Rows are written
 * as a stream.
 */
public final class ExportFiles {
    private final Ports ports;

    /**
     * Made by {@link eu.hodina.application.Billing#exportFiles}.
     *
     * @param ports all that is kept
     */
    public ExportFiles(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /**
     * Writes all rows of a kind.
     *
     * @param kind of the rows
     * @param out where to; it is flushed and stays open
     * @return how many rows, without the header
     * @throws IOException where it cannot be written
     */
    public long write(ExchangeKind kind, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        CsvWriter csv = new CsvWriter(writer);
        long rows;
        if (kind == ExchangeKind.WORK_LOGS) {
            rows = new WorkLogOutput(ports).write(csv);
        } else {
            RowOutput things = RowKinds.out(kind, ports);
            for (String title : things.titles()) {
                csv.plain(title);
            }
            csv.endRow();
            rows = things.write(csv);
        }
        writer.flush();
        return rows;
    }
}
