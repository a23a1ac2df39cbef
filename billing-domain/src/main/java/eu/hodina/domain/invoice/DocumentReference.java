package eu.hodina.domain.invoice;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A document that another one refers to, as it is printed there.
 *
 * @param id its identity
 * @param number its number: {@code FV20260001}
 * @param issueDate the day on which it was issued
 */
public record DocumentReference(InvoiceId id, InvoiceNumber number, LocalDate issueDate) {
    public DocumentReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issueDate, "issueDate");
    }

    /**
     * {@return the reference to an issued document}
     *
     * @param document that was issued
     */
    public static DocumentReference to(Invoice document) {
        return new DocumentReference(document.id(), document.number(), document.issueDate());
    }
}
