package eu.hodina.document.einvoice;

import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.money.Money;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes EN 16931 as UBL 2.1, an Invoice or a CreditNote (handbook 7.2). */
final class UblWriter {
    static final String PROFILE = "urn:cen.eu:en16931:2017";
    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";

    private final EnInvoice invoice;
    private final InvoiceContent content;
    private final boolean credit;
    private final XmlText xml;

    private UblWriter(EnInvoice invoice) {
        this.invoice = invoice;
        this.content = invoice.document().content();
        this.credit = invoice.isCreditNote();
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("", UBL + (credit ? "CreditNote-2" : "Invoice-2"));
        namespaces.put("cac", UBL + "CommonAggregateComponents-2");
        namespaces.put("cbc", UBL + "CommonBasicComponents-2");
        this.xml = new XmlText(namespaces);
    }

    static byte[] write(EnInvoice invoice) {
        return new UblWriter(invoice).written();
    }

    private byte[] written() {
        xml.root(credit ? "CreditNote" : "Invoice");
        head();
        references();
        UblParties parties = new UblParties(xml, invoice);
        xml.open("cac:AccountingSupplierParty");
        parties.write(content.supplier());
        xml.close().open("cac:AccountingCustomerParty");
        parties.write(content.customer());
        xml.close();
        payment();
        taxes();
        totals();
        for (int i = 0; i < invoice.lines().size(); i++) {
            line(i + 1, invoice.lines().get(i));
        }
        return xml.close().finished();
    }

    /** The two differ in the order of the first elements, and a credit note is not due. */
    private void head() {
        Invoice document = invoice.document();
        xml.leaf("cbc:CustomizationID", PROFILE);
        xml.leaf("cbc:ID", document.number().value());
        xml.leaf("cbc:IssueDate", document.issueDate().toString());
        if (credit) {
            taxPoint();
            xml.leaf("cbc:CreditNoteTypeCode", invoice.typeCode());
            xml.leaf("cbc:Note", invoice.note());
        } else {
            xml.leaf("cbc:DueDate", document.dueDate().toString());
            xml.leaf("cbc:InvoiceTypeCode", invoice.typeCode());
            xml.leaf("cbc:Note", invoice.note());
            taxPoint();
        }
        xml.leaf("cbc:DocumentCurrencyCode", invoice.currency());
        xml.leaf(
                "cbc:TaxCurrencyCode",
                invoice.vatInCzk().map(vat -> vat.currency().getCurrencyCode()));
    }

    private void taxPoint() {
        if (content.declaresVat()) {
            xml.leaf("cbc:TaxPointDate", invoice.document().taxPoint().toString());
        }
    }

    private void references() {
        xml.open("cac:InvoicePeriod");
        xml.leaf("cbc:StartDate", content.period().from().toString());
        xml.leaf("cbc:EndDate", content.period().to().toString());
        xml.close();
        invoice.order()
                .ifPresent(order ->
                        xml.open("cac:OrderReference").leaf("cbc:ID", order).close());
        for (DocumentReference one : invoice.preceding()) {
            xml.open("cac:BillingReference").open("cac:InvoiceDocumentReference");
            xml.leaf("cbc:ID", one.number().value());
            xml.leaf("cbc:IssueDate", one.issueDate().toString());
            xml.close().close();
        }
    }

    private void payment() {
        if (!invoice.payable().isPositive() || credit) {
            return;
        }
        xml.open("cac:PaymentMeans");
        xml.leaf("cbc:PaymentMeansCode", paymentCode(invoice));
        xml.leaf("cbc:PaymentID", invoice.document().variableSymbol().digits());
        invoice.account().ifPresent(this::account);
        xml.close();
    }

    /** UNTDID 4461; 58 is a transfer within SEPA. */
    static String paymentCode(EnInvoice invoice) {
        PaymentMethod method = invoice.document().content().method();
        return switch (method) {
            case CASH -> "10";
            case CARD -> "48";
            case TRANSFER -> invoice.currency().equals("EUR") ? "58" : "30";
        };
    }

    private void account(BankAccount account) {
        xml.open("cac:PayeeFinancialAccount").leaf("cbc:ID", account.iban().value());
        account.bic()
                .ifPresent(bic -> xml.open("cac:FinancialInstitutionBranch")
                        .leaf("cbc:ID", bic)
                        .close());
        xml.close();
    }

    private void taxes() {
        xml.open("cac:TaxTotal");
        amount("cbc:TaxAmount", invoice.vat());
        for (EnInvoice.Row row : invoice.rows()) {
            xml.open("cac:TaxSubtotal");
            amount("cbc:TaxableAmount", row.base());
            amount("cbc:TaxAmount", row.vat());
            xml.open("cac:TaxCategory").leaf("cbc:ID", row.category().name());
            xml.leaf("cbc:Percent", EnInvoice.percent(row.category(), row.rate()));
            xml.leaf("cbc:TaxExemptionReasonCode", row.category().reasonCode());
            xml.leaf("cbc:TaxExemptionReason", row.reason());
            scheme();
            xml.close().close();
        }
        xml.close();
        invoice.vatInCzk().ifPresent(vat -> {
            xml.open("cac:TaxTotal");
            amount("cbc:TaxAmount", vat);
            xml.close();
        });
    }

    private void scheme() {
        xml.open("cac:TaxScheme").leaf("cbc:ID", "VAT").close();
    }

    private void totals() {
        xml.open("cac:LegalMonetaryTotal");
        amount("cbc:LineExtensionAmount", invoice.net());
        amount("cbc:TaxExclusiveAmount", invoice.net());
        amount("cbc:TaxInclusiveAmount", invoice.gross());
        if (!invoice.prepaid().isZero()) {
            amount("cbc:PrepaidAmount", invoice.prepaid());
        }
        if (!invoice.rounding().isZero()) {
            amount("cbc:PayableRoundingAmount", invoice.rounding());
        }
        amount("cbc:PayableAmount", invoice.payable());
        xml.close();
    }

    private void line(int number, EnInvoice.Line line) {
        xml.open(credit ? "cac:CreditNoteLine" : "cac:InvoiceLine").leaf("cbc:ID", String.valueOf(number));
        String quantity = credit ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity";
        Measure measure = line.measure();
        xml.leaf(quantity, Measure.plain(measure.quantity()), "unitCode", measure.unit());
        amount("cbc:LineExtensionAmount", line.net());
        xml.open("cac:Item").leaf("cbc:Name", line.name());
        xml.open("cac:ClassifiedTaxCategory").leaf("cbc:ID", line.category().name());
        xml.leaf("cbc:Percent", EnInvoice.percent(line.category(), line.rate()));
        scheme();
        xml.close().close();
        xml.open("cac:Price");
        xml.leaf("cbc:PriceAmount", Measure.plain(measure.price()), "currencyID", invoice.currency());
        xml.close().close();
    }

    private void amount(String name, Money amount) {
        xml.leaf(name, amount.toPlainString(), "currencyID", amount.currency().getCurrencyCode());
    }
}
