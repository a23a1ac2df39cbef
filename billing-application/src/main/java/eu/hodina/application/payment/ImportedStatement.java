package eu.hodina.application.payment;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.StatementFormat;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The head of a statement that was read in.
 *
 * @param id its identity
 * @param sha256 of the whole file, 64 lower-case hex digits
 * @param file its name: {@code 2026-10.gpc}
 * @param format of the file
 * @param position in the file, from 0
 * @param head account, number, days and balances
 * @param ours the firm's account that it is of; none for an account that is not ours, on which nothing is booked
 * @param importedAt when it was read in
 */
public record ImportedStatement(
        StatementId id,
        String sha256,
        String file,
        StatementFormat format,
        int position,
        BankStatement head,
        Optional<Iban> ours,
        Instant importedAt) {
    public ImportedStatement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(ours, "ours");
        Objects.requireNonNull(importedAt, "importedAt");
    }
}
