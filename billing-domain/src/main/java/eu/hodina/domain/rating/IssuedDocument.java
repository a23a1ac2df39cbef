package eu.hodina.domain.rating;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an issued invoice or credit note billed; a copy that never changes.
 *
 * @param id the host program's own, one a document
 * @param corrects of a credit note: the id of the invoice that it takes from
 * @param lines those of rated periods, differences of earlier ones included; goods or fixed prices are not the engine's
 */
public record IssuedDocument(String id, Optional<String> corrects, List<BilledLine> lines) {
    public IssuedDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(corrects, "corrects");
        lines = List.copyOf(lines);
    }

    /**
     * An invoice.
     *
     * @param id its own
     * @param lines what it bills of rated periods
     * @return as it is kept
     */
    public static IssuedDocument invoice(String id, List<BilledLine> lines) {
        return new IssuedDocument(id, Optional.empty(), lines);
    }

    /**
     * A credit note as a comparison asked for it.
     *
     * @param id its own
     * @param credit what it credits, and to which invoice
     * @return as it is kept
     */
    public static IssuedDocument creditNote(String id, DocumentCredit credit) {
        return new IssuedDocument(id, Optional.of(credit.document()), credit.lines());
    }
}
