package eu.hodina.document;

import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a document is called and which dates and references it bears, by its kind and by what its issuer is to the tax office:
 * nobody but a payer writes "tax document" (handbook 4.11).
 */
final class Headline {
    private final Invoice invoice;
    private final InvoiceContent content;
    private final Labels labels;
    private final boolean tax;

    /** A label and what stands under it. */
    record Fact(String key, String value) {}

    /** What leads a paragraph, and the paragraph. */
    record Remark(String lead, String text) {}

    Headline(Invoice invoice, TaxView view, Labels labels) {
        this.invoice = invoice;
        this.content = invoice.content();
        this.labels = labels;
        this.tax = view.isTaxDocument();
    }

    /** {@code Faktura – daňový doklad}, of a VAT payer; {@code Faktura} of anybody else. */
    String title() {
        return labels.text(titleKey());
    }

    /** What else has to stand with the title, and the title in the second language; maybe empty. */
    String subtitle() {
        List<String> parts = new ArrayList<>();
        Optional<String> qualifier = qualifierKey();
        qualifier.map(labels::text).ifPresent(parts::add);
        if (labels.inTwoLanguages()) {
            String second = labels.second(titleKey()).orElse(title());
            parts.add(second
                    + qualifier
                            .flatMap(labels::second)
                            .map(text -> " – " + text)
                            .orElse(""));
        }
        return String.join("  ·  ", parts);
    }

    private String titleKey() {
        String name =
                content.kind() == DocumentKind.INVOICE && !content.deductions().isEmpty()
                        ? "FINAL"
                        : content.kind().name();
        return "title." + name + (tax ? ".tax" : "");
    }

    private Optional<String> qualifierKey() {
        if (content.kind().corrects() && tax) {
            return Optional.of("title.corrective");
        }
        boolean payersProforma = content.kind() == DocumentKind.PROFORMA && content.supplierStatus() == VatStatus.PAYER;
        return payersProforma ? Optional.of("title.noTaxDocument") : Optional.empty();
    }

    /** The dates, three or four. */
    List<Fact> dates() {
        List<Fact> dates = new ArrayList<>();
        Words words = labels.words();
        dates.add(new Fact("issueDate", words.date(invoice.issueDate())));
        DocumentKind kind = content.kind();
        if (kind == DocumentKind.PAYMENT_TAX_DOCUMENT) {
            dates.add(new Fact("paymentDate", words.date(invoice.taxPoint())));
        } else if (kind != DocumentKind.PROFORMA && kind != DocumentKind.PENALTY) {
            String key = !tax ? "supplyDate" : kind.corrects() ? "correctionDate" : "taxPoint";
            dates.add(new Fact(key, words.date(invoice.taxPoint())));
        }
        if (kind == DocumentKind.PENALTY) {
            dates.add(new Fact("delay", words.period(content.period())));
        } else if (kind != DocumentKind.PROFORMA && kind != DocumentKind.PAYMENT_TAX_DOCUMENT) {
            dates.add(new Fact("period", words.period(content.period())));
        }
        if (content.payable().isPositive()) {
            dates.add(new Fact("dueDate", words.date(invoice.dueDate())));
        }
        return dates;
    }

    /** What the document is about, why it was made, and what is said above its lines. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        if (!content.purchaseOrders().isEmpty()) {
            remarks.add(new Remark(labels.joined("purchaseOrders"), String.join(", ", content.purchaseOrders())));
        }
        content.original()
                .ifPresent(original -> remarks.add(new Remark(labels.joined(originalKey()), named(original))));
        content.reason().ifPresent(reason -> remarks.add(new Remark(labels.joined("reason"), reason)));
        return remarks;
    }

    private String originalKey() {
        return content.kind().corrects()
                ? "original.corrected"
                : content.kind() == DocumentKind.PAYMENT_TAX_DOCUMENT ? "original.proforma" : "original";
    }

    private String named(DocumentReference document) {
        return labels.words()
                .text("original.dated")
                .replace("{0}", document.number().value())
                .replace("{1}", labels.words().date(document.issueDate()));
    }
}
