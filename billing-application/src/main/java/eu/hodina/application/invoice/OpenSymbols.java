package eu.hodina.application.invoice;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import java.util.Optional;

/** Port: under which variable symbols payments are awaited. */
@FunctionalInterface
public interface OpenSymbols {

    /**
     * {@return the document that has something open and is to be paid to the account under the symbol; none where the
     * symbol is free}
     *
     * @param account the firm's
     * @param symbol of a document that is about to be issued
     */
    Optional<InvoiceNumber> openUnder(Iban account, VariableSymbol symbol);
}
