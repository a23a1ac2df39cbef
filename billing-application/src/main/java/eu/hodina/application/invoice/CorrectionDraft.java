package eu.hodina.application.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A credit or debit note that is made by hand.
 *
 * @param lines what is taken off, or added: amounts above zero, with VAT where the prices of the original include it; a line
 *     says its VAT category where the original has several
 * @param reason why, as it is printed
 * @param event the day on which the reason came about (Act 235/2004 Sb., § 42), today or before
 * @param note printed above the lines
 */
public record CorrectionDraft(List<HandLine> lines, String reason, LocalDate event, Optional<String> note) {
    public CorrectionDraft {
        lines = List.copyOf(lines);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(note, "note");
    }
}
