package eu.hodina.application.payment;

import eu.hodina.domain.firm.Iban;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of asking a bank for an account.
 *
 * @param account of the firm
 * @param from the first day that was asked for
 * @param to the last day that was asked for
 * @param reports one a file: several where the bank hands out no more days at once; none where nothing came
 * @param problem why not all of it came, a sentence for a person; what came before is kept
 */
public record FetchedAccount(
        Iban account, LocalDate from, LocalDate to, List<ImportReport> reports, Optional<String> problem) {
    /** Copies the reports. */
    public FetchedAccount {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        reports = List.copyOf(reports);
        Objects.requireNonNull(problem, "problem");
    }

    /** {@return how many transactions were new} */
    public long added() {
        return reports.stream().mapToLong(ImportReport::added).sum();
    }
}
