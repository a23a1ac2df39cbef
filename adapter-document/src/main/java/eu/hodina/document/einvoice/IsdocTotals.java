package eu.hodina.document.einvoice;

import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;

/** The sums of an ISDOC document, and how it is paid. */
final class IsdocTotals {
    private final XmlText xml;
    private final Invoice document;
    private final IsdocSums sums;

    IsdocTotals(XmlText xml, Invoice document, IsdocSums sums) {
        this.xml = xml;
        this.document = document;
        this.sums = sums;
    }

    void write() {
        xml.open("TaxTotal");
        sums.rows().forEach(this::subtotal);
        sums.sum(row -> row.supply().vat()).before(xml, "TaxAmount");
        xml.close();
        legal();
        payment();
    }

    private void subtotal(IsdocSums.Row row) {
        xml.open("TaxSubTotal");
        part("", row.supply());
        part("AlreadyClaimed", row.claimed());
        part("Difference", row.difference());
        xml.open("TaxCategory");
        xml.leaf("Percent", row.rate().map(VatRate::percent).orElse("0"));
        xml.leaf("TaxScheme", "VAT");
        boolean applicable = document.content().declaresVat() && row.category() != VatCategory.OUT_OF_SCOPE;
        xml.leaf("VATApplicable", String.valueOf(applicable));
        if (row.category() == VatCategory.REVERSE_CHARGE_DOMESTIC) {
            xml.leaf("LocalReverseChargeFlag", "true");
        }
        xml.close().close();
    }

    private void part(String prefix, IsdocSums.Tax tax) {
        tax.base().before(xml, prefix + "TaxableAmount");
        tax.vat().before(xml, prefix + "TaxAmount");
        tax.gross().before(xml, prefix + "TaxInclusiveAmount");
    }

    private void legal() {
        xml.open("LegalMonetaryTotal");
        sums.sum(row -> row.supply().base()).behind(xml, "TaxExclusiveAmount");
        sums.sum(row -> row.supply().gross()).behind(xml, "TaxInclusiveAmount");
        sums.sum(row -> row.claimed().base()).behind(xml, "AlreadyClaimedTaxExclusiveAmount");
        sums.sum(row -> row.claimed().gross()).behind(xml, "AlreadyClaimedTaxInclusiveAmount");
        sums.sum(row -> row.difference().base()).behind(xml, "DifferenceTaxExclusiveAmount");
        sums.sum(row -> row.difference().gross()).behind(xml, "DifferenceTaxInclusiveAmount");
        if (!document.content().roundingAmount().isZero()) {
            sums.rounding().behind(xml, "PayableRoundingAmount");
        }
        sums.deposits().behind(xml, "PaidDepositsAmount");
        sums.payable().behind(xml, "PayableAmount");
        xml.close();
    }

    /** Nobody pays a credit note to us, nor what is paid already. */
    private void payment() {
        boolean owed = document.content().payable().isPositive();
        if (!owed || document.content().kind() == DocumentKind.CREDIT_NOTE) {
            return;
        }
        PaymentMethod method = document.content().method();
        xml.open("PaymentMeans").open("Payment");
        xml.leaf("PaidAmount", sums.payable().local().toPlainString());
        xml.leaf("PaymentMeansCode", code(method));
        if (method == PaymentMethod.TRANSFER) {
            account(document.content().account());
        } else if (method == PaymentMethod.CASH) {
            xml.open("Details");
            xml.leaf("DocumentID", document.number().value());
            xml.leaf("IssueDate", document.issueDate().toString());
            xml.close();
        }
        xml.close().close();
    }

    private static String code(PaymentMethod method) {
        return switch (method) {
            case CASH -> "10";
            case TRANSFER -> "42";
            case CARD -> "48";
        };
    }

    private void account(BankAccount account) {
        String[] czech = account.iban().czechNumber().orElse("/").split("/", -1);
        xml.open("Details").leaf("PaymentDueDate", document.dueDate().toString());
        xml.leaf("ID", czech[0]).leaf("BankCode", czech[1]);
        xml.leaf("Name", account.bankName());
        xml.leaf("IBAN", account.iban().value()).leaf("BIC", account.bic().orElse(""));
        xml.leaf("VariableSymbol", document.variableSymbol().digits());
        xml.close();
    }
}
