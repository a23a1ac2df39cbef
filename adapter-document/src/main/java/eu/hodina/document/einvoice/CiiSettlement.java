package eu.hodina.document.einvoice;

import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.money.Money;
import java.time.format.DateTimeFormatter;

/** The settlement of a CII document: currency, payment, taxes, sums, and the documents before it. */
final class CiiSettlement {
    private final XmlText xml;
    private final EnInvoice invoice;
    private final InvoiceContent content;

    CiiSettlement(XmlText xml, EnInvoice invoice) {
        this.xml = xml;
        this.invoice = invoice;
        this.content = invoice.document().content();
    }

    void write() {
        boolean owed = invoice.payable().isPositive() && !invoice.isCreditNote();
        xml.open("ram:ApplicableHeaderTradeSettlement");
        if (owed) {
            xml.leaf("ram:PaymentReference", invoice.document().variableSymbol().digits());
        }
        xml.leaf(
                "ram:TaxCurrencyCode",
                invoice.vatInCzk().map(vat -> vat.currency().getCurrencyCode()));
        xml.leaf("ram:InvoiceCurrencyCode", invoice.currency());
        if (owed) {
            payment();
        }
        for (int i = 0; i < invoice.rows().size(); i++) {
            tax(invoice.rows().get(i), i == 0 && content.declaresVat());
        }
        xml.open("ram:BillingSpecifiedPeriod");
        CiiWriter.date(xml, "ram:StartDateTime", content.period().from());
        CiiWriter.date(xml, "ram:EndDateTime", content.period().to());
        xml.close();
        xml.open("ram:SpecifiedTradePaymentTerms");
        CiiWriter.date(xml, "ram:DueDateDateTime", invoice.document().dueDate());
        xml.close();
        sums();
        // the schema of EN 16931 (D16B) takes one; the writer names the others beside the order
        invoice.preceding().stream().findFirst().ifPresent(this::preceding);
        xml.close();
    }

    private void payment() {
        xml.open("ram:SpecifiedTradeSettlementPaymentMeans");
        xml.leaf("ram:TypeCode", UblWriter.paymentCode(invoice));
        invoice.account().ifPresent(this::account);
        xml.close();
    }

    private void account(BankAccount account) {
        xml.open("ram:PayeePartyCreditorFinancialAccount")
                .leaf("ram:IBANID", account.iban().value())
                .close();
        account.bic()
                .ifPresent(bic -> xml.open("ram:PayeeSpecifiedCreditorFinancialInstitution")
                        .leaf("ram:BICID", bic)
                        .close());
    }

    /** @param withTaxPoint only one row says it (CII-SR-461) */
    private void tax(EnInvoice.Row row, boolean withTaxPoint) {
        xml.open("ram:ApplicableTradeTax");
        xml.leaf("ram:CalculatedAmount", row.vat().toPlainString());
        xml.leaf("ram:TypeCode", "VAT");
        xml.leaf("ram:ExemptionReason", row.reason());
        xml.leaf("ram:BasisAmount", row.base().toPlainString());
        xml.leaf("ram:CategoryCode", row.category().name());
        xml.leaf("ram:ExemptionReasonCode", row.category().reasonCode());
        if (withTaxPoint) {
            xml.open("ram:TaxPointDate");
            xml.leaf(
                    "udt:DateString",
                    DateTimeFormatter.BASIC_ISO_DATE.format(invoice.document().taxPoint()),
                    "format",
                    "102");
            xml.close();
        }
        xml.leaf("ram:RateApplicablePercent", EnInvoice.percent(row.category(), row.rate()));
        xml.close();
    }

    private void sums() {
        xml.open("ram:SpecifiedTradeSettlementHeaderMonetarySummation");
        xml.leaf("ram:LineTotalAmount", invoice.net().toPlainString());
        xml.leaf("ram:TaxBasisTotalAmount", invoice.net().toPlainString());
        taxTotal(invoice.vat());
        invoice.vatInCzk().ifPresent(this::taxTotal);
        if (!invoice.rounding().isZero()) {
            xml.leaf("ram:RoundingAmount", invoice.rounding().toPlainString());
        }
        xml.leaf("ram:GrandTotalAmount", invoice.gross().toPlainString());
        if (!invoice.prepaid().isZero()) {
            xml.leaf("ram:TotalPrepaidAmount", invoice.prepaid().toPlainString());
        }
        xml.leaf("ram:DuePayableAmount", invoice.payable().toPlainString());
        xml.close();
    }

    private void taxTotal(Money vat) {
        xml.leaf(
                "ram:TaxTotalAmount",
                vat.toPlainString(),
                "currencyID",
                vat.currency().getCurrencyCode());
    }

    private void preceding(DocumentReference one) {
        xml.open("ram:InvoiceReferencedDocument")
                .leaf("ram:IssuerAssignedID", one.number().value());
        xml.open("ram:FormattedIssueDateTime");
        xml.leaf("qdt:DateTimeString", DateTimeFormatter.BASIC_ISO_DATE.format(one.issueDate()), "format", "102");
        xml.close().close();
    }
}
