package eu.hodina.application.payment;

import eu.hodina.domain.payment.StatementFormat;
import java.util.Objects;

/**
 * What stays on record of a file that was read in, under its SHA-256.
 *
 * @param name of the file
 * @param format as its content told
 * @param statements in it
 * @param added transactions that were new
 */
public record BankFile(String name, StatementFormat format, int statements, long added) {
    public BankFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(format, "format");
    }
}
