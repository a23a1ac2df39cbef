package eu.hodina.application.memory;

import eu.hodina.application.firm.VatRateTable;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.invoice.Invoice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Twin of the rates of VAT: the Czech ones, until others are kept. */
final class MemoryVatRates implements VatRateTable {
    private final MemoryInvoices invoices;
    private final Shelf<Integer, VatRates> kept;

    MemoryVatRates(MemoryTransactions transactions, MemoryInvoices invoices) {
        this.invoices = invoices;
        this.kept = transactions.shelf();
    }

    @Override
    public VatRates rates() {
        return kept.find(0).orElseGet(VatRates::czech);
    }

    @Override
    public void replaceAll(VatRates rates) {
        kept.put(0, rates);
    }

    @Override
    public Optional<LocalDate> lastUse(VatRates.Version version) {
        return invoices.all().stream()
                .filter(invoice -> version.validity().contains(invoice.taxPoint()))
                .filter(invoice ->
                        invoice.content().lines().stream().anyMatch(line -> line.vatCategory() == version.category()))
                .map(Invoice::taxPoint)
                .max(Comparator.naturalOrder());
    }
}
