package eu.hodina.document;

import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.VatCategory;
import java.util.List;
import java.util.stream.Stream;

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
        if (!isPayer() && bearsTax()) {
            throw new IllegalArgumentException("invoice " + invoice.number() + " of a " + content.supplierStatus()
                    + " must not have a line with VAT");
        }
    }

    /** Of the whole supply. */
    List<VatSummaryRow> rows() {
        return rows;
    }

    private boolean isPayer() {
        return content.supplierStatus() == VatStatus.PAYER;
    }

    /** By its kind, and because its issuer is a payer. */
    boolean isTaxDocument() {
        return content.declaresVat();
    }

    /** Some line has a rate and a tax; a document of reverse charge alone leaves both out. */
    boolean bearsTax() {
        return rows.stream().anyMatch(row -> row.rate().isPresent());
    }

    /** A non-payer's DIČ stays off, but for an identified person who serves a customer in another EU state. */
    boolean showsSupplierTaxNumber() {
        return isPayer() || has(VatCategory.REVERSE_CHARGE_EU);
    }

    private boolean has(VatCategory category) {
        return rows.stream().anyMatch(row -> row.category() == category);
    }

    /** Keys of the bundles, each once: of the kind, and of each category without tax. */
    List<String> notes() {
        Stream<String> ofLines = rows.stream()
                .map(VatSummaryRow::category)
                .filter(category -> !category.bearsTax() && category != VatCategory.NON_PAYER)
                .map(category -> "note." + category);
        List<String> notes = Stream.concat(ofKind(), ofLines).distinct().toList();
        return isPayer() || !notes.isEmpty() ? notes : List.of("note.NON_PAYER");
    }

    private Stream<String> ofKind() {
        DocumentKind kind = content.kind();
        boolean noted = kind == DocumentKind.PAYMENT_TAX_DOCUMENT
                || isPayer() && (kind == DocumentKind.PROFORMA || kind == DocumentKind.PENALTY);
        return noted ? Stream.of("note." + kind) : Stream.empty();
    }
}
