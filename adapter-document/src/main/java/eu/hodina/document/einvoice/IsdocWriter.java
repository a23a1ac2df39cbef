package eu.hodina.document.einvoice;

import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.money.ExchangeRate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes a document as ISDOC 6.0.2, types 1 to 7 (handbook 7.1). */
final class IsdocWriter {
    static final String NAMESPACE = "http://isdoc.cz/namespace/2013";
    private static final String UUID_SHAPE = "[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}";

    private final Invoice document;
    private final InvoiceContent content;
    private final Supply supply;
    private final IsdocSums sums;
    private final XmlText xml = new XmlText(Map.of("", NAMESPACE));

    private IsdocWriter(Invoice document) {
        this.document = document;
        this.content = document.content();
        this.supply = Supply.of(content);
        this.sums = IsdocSums.of(content, supply);
    }

    static byte[] write(Invoice document) {
        return new IsdocWriter(document).written();
    }

    private byte[] written() {
        xml.root("Invoice").attribute("version", "6.0.2");
        head();
        IsdocParties parties = new IsdocParties(xml);
        xml.open("AccountingSupplierParty");
        parties.write(content.supplier(), supply.taxed());
        xml.close().open("AccountingCustomerParty");
        parties.write(content.customer(), true);
        xml.close();
        references();
        new IsdocLines(xml, content, supply, sums).write();
        new IsdocTotals(xml, document, sums).write();
        return xml.close().finished();
    }

    private void head() {
        xml.leaf("DocumentType", String.valueOf(type(content)));
        xml.leaf("ID", document.number().value());
        xml.leaf("UUID", uuid(document.id().value()));
        xml.leaf("IssuingSystem", "Hodina");
        xml.leaf("IssueDate", document.issueDate().toString());
        if (supply.taxed() && !content.kind().corrects()) {
            xml.leaf("TaxPointDate", document.taxPoint().toString());
        }
        xml.leaf("VATApplicable", String.valueOf(supply.taxed()));
        xml.leaf("ElectronicPossibilityAgreementReference", "");
        xml.leaf("Note", Notes.of(content, supply));
        Optional<ExchangeRate> rate = content.inCzk();
        xml.leaf(
                "LocalCurrencyCode",
                rate.map(ExchangeRate::to).orElse(content.currency()).getCurrencyCode());
        rate.ifPresent(found -> xml.leaf("ForeignCurrencyCode", found.from().getCurrencyCode()));
        xml.leaf("CurrRate", rate.map(found -> Measure.plain(found.worth())).orElse("1"));
        xml.leaf(
                "RefCurrRate",
                rate.map(found -> String.valueOf(found.quantity())).orElse("1"));
    }

    /** A credit note whose lines are all of advances takes a tax document on a payment back: type 6. */
    private static int type(InvoiceContent content) {
        return switch (content.kind()) {
            case INVOICE, PENALTY -> 1;
            case CREDIT_NOTE ->
                content.lines().stream().allMatch(line -> line.kind() == InvoiceLine.Kind.ADVANCE) ? 6 : 2;
            case DEBIT_NOTE -> 3;
            case PROFORMA -> 4;
            case PAYMENT_TAX_DOCUMENT -> 5;
            case SIMPLIFIED_INVOICE -> 7;
        };
    }

    /** An identity that is no UUID (an embedding program may have others) gives the same one each time. */
    private static String uuid(String id) {
        String upper = id.toUpperCase(Locale.ROOT);
        return upper.matches(UUID_SHAPE)
                ? upper
                : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .toUpperCase(Locale.ROOT);
    }

    private void references() {
        List<String> orders = content.purchaseOrders();
        if (!orders.isEmpty()) {
            xml.open("OrderReferences");
            for (int i = 0; i < orders.size(); i++) {
                xml.open("OrderReference").attribute("id", "order-" + (i + 1));
                xml.leaf("SalesOrderID", "").leaf("ExternalOrderID", orders.get(i));
                xml.close();
            }
            xml.close();
        }
        content.original()
                .filter(original -> content.kind() != DocumentKind.PAYMENT_TAX_DOCUMENT)
                .ifPresent(this::original);
    }

    private void original(DocumentReference original) {
        xml.open("OriginalDocumentReferences").open("OriginalDocumentReference").attribute("id", "original");
        xml.leaf("ID", original.number().value());
        xml.leaf("IssueDate", original.issueDate().toString());
        xml.leaf("UUID", uuid(original.id().value()));
        xml.close().close();
    }
}
