package eu.hodina.application.payment;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.Settlement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Port: what clients owe. Of invoices that are issued and not cancelled, with the allocations to them. */
public interface Receivables {

    /** Those to be paid to these accounts that have something open, and those under these symbols that have not; by number. */
    List<OpenInvoice> forMatching(Set<Iban> accounts, Set<VariableSymbol> symbols);

    /** Those that have something open and whose last day to pay is before this one, by number. */
    List<OpenInvoice> dueBefore(LocalDate day);

    /** As they stand, each with what is open on it; those that are not there or are cancelled are left out. */
    List<OpenInvoice> find(Collection<InvoiceId> invoices);

    /** How far each is paid; those that are not there are left out. */
    Map<InvoiceId, Settlement> settlements(Collection<InvoiceId> invoices);
}
