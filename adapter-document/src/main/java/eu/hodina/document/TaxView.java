package eu.hodina.document;

import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.VatCategory;
import java.util.List;

/**
 * What the tax law lets a document say (Act 235/2004 Sb., § 29 and § 108; handbook 4.1, 4.11): whether it is a tax
 * document, has a column of rates, and which notes it must bear.
 */
final class TaxView {
    private final InvoiceContent content;
    private final List<VatSummaryRow> rows;

    /** @throws IllegalArgumentException for a non-payer's document with VAT: whoever writes the tax owes it (§ 108) */
    TaxView(Invoice invoice) {
        this.content = invoice.content();
        this.rows = content.vatSummary();
        if (!isTaxDocument() && bearsTax()) {
            throw new IllegalArgumentException("invoice " + invoice.number() + " of a " + content.supplierStatus()
                    + " must not have a line with VAT");
        }
    }

    List<VatSummaryRow> rows() {
        return rows;
    }

    boolean isTaxDocument() {
        return content.supplierStatus() == VatStatus.PAYER;
    }

    /** Some line has a rate and a tax; a document of reverse charge alone leaves both out. */
    boolean bearsTax() {
        return rows.stream().anyMatch(row -> row.rate().isPresent());
    }

    /** A non-payer's DIČ stays off, but for an identified person who serves a customer in another EU state. */
    boolean showsSupplierTaxNumber() {
        return isTaxDocument() || has(VatCategory.REVERSE_CHARGE_EU);
    }

    private boolean has(VatCategory category) {
        return rows.stream().anyMatch(row -> row.category() == category);
    }

    /** Keys of the bundles, each once. */
    List<String> notes() {
        List<String> ofLines = rows.stream()
                .map(VatSummaryRow::category)
                .filter(category -> !category.bearsTax() && category != VatCategory.NON_PAYER)
                .map(category -> "note." + category)
                .toList();
        return isTaxDocument() || !ofLines.isEmpty() ? ofLines : List.of("note.NON_PAYER");
    }
}
