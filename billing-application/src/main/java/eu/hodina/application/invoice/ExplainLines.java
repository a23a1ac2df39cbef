package eu.hodina.application.invoice;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.rating.ExplainCharges;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.rating.Explanation;
import java.util.List;
import java.util.Objects;

/** Use case: why a line of a document is what it is, charge by charge. */
public final class ExplainLines {
    private final Ports ports;
    private final ExplainCharges charges;

    ExplainLines(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.charges = new ExplainCharges(ports);
    }

    /**
     * Explains a line.
     *
     * @param number of the document
     * @param line its place, from 1 as it is printed
     * @return one a charge, in the engine's order; none of a line that bills no work
     * @throws NotFoundException where there is no such document, or no such line
     * @throws eu.hodina.application.RefusedException where the facts are not those of that time any more
     */
    public List<Explanation> explain(InvoiceNumber number, int line) {
        return ports.transactions().call(() -> {
            Invoice document = ports.invoices()
                    .find(number)
                    .filter(one -> line >= 1 && line <= one.content().lines().size())
                    .orElseThrow(() -> new NotFoundException("invoice line", number + "/" + line));
            return ports.billedItems()
                    .find(document.id(), line - 1)
                    .filter(BilledItem.OfRating.class::isInstance)
                    .map(BilledItem.OfRating.class::cast)
                    .map(item -> charges.of(item.rated(), item.position()))
                    .orElse(List.of());
        });
    }
}
