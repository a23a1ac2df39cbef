package eu.hodina.application.invoice;

import eu.hodina.domain.invoice.Invoice;
import java.util.List;

/**
 * What a client was billed.
 *
 * @param documents the common invoice first, then those of orders by number, then credit notes
 * @param leftOut what was not billed, and why
 */
public record IssuedBilling(List<Invoice> documents, List<LeftOut> leftOut) {
    public IssuedBilling {
        documents = List.copyOf(documents);
        leftOut = List.copyOf(leftOut);
    }
}
