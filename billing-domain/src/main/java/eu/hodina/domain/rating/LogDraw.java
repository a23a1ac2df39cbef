package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What one work log drew from one allowance.
 *
 * @param log that drew it, or the correction that stands in its place
 * @param date of the work
 * @param allowance which one
 * @param drawn more than 0, of the allowance's kind
 */
public record LogDraw(WorkLogId log, LocalDate date, AgreementPeriod allowance, Allowed drawn) {
    /** Checks that all is there. */
    public LogDraw {
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(allowance, "allowance");
        Objects.requireNonNull(drawn, "drawn");
    }
}
