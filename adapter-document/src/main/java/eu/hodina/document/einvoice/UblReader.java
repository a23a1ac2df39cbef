package eu.hodina.document.einvoice;

import eu.hodina.application.exchange.received.ReceivedInvoice.Format;
import eu.hodina.application.exchange.received.ReceivedInvoice.Party;
import eu.hodina.application.exchange.received.ReceivedInvoice.Payment;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Reads a UBL 2.1 Invoice or CreditNote. */
final class UblReader {
    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";

    private final InvoiceFields fields;
    private final XmlNode root;
    private final boolean credit;

    private UblReader(String file, XmlNode root) {
        this.fields = new InvoiceFields(file);
        this.root = root;
        this.credit = root.name().equals("CreditNote");
    }

    static boolean accepts(XmlNode root) {
        return root.namespace().equals(UBL + root.name() + "-2")
                && (root.name().equals("Invoice") || root.name().equals("CreditNote"));
    }

    static EnDocument read(String file, XmlNode root) {
        return new UblReader(file, root).read();
    }

    private EnDocument read() {
        Currency currency = fields.currency(root, "DocumentCurrencyCode");
        XmlNode sums = fields.node(root, "LegalMonetaryTotal");
        XmlNode tax = taxTotal(currency);
        return new EnDocument(
                Format.UBL,
                root,
                root.value("CustomizationID").orElse(""),
                fields.text(root, credit ? "CreditNoteTypeCode" : "InvoiceTypeCode"),
                fields.text(root, "ID"),
                party(fields.node(root, "AccountingSupplierParty/Party")),
                party(fields.node(root, "AccountingCustomerParty/Party")),
                fields.date(root, "IssueDate"),
                fields.findDate(root, "TaxPointDate"),
                fields.findDate(root, credit ? "PaymentMeans/PaymentDueDate" : "DueDate"),
                currency,
                root.all(credit ? "CreditNoteLine" : "InvoiceLine").stream()
                        .map(this::line)
                        .toList(),
                root.all("AllowanceCharge").stream()
                        .map(one -> new EnDocument.Charge(category(fields.node(one, "TaxCategory")), charge(one)))
                        .toList(),
                tax.all("TaxSubtotal").stream().map(this::row).toList(),
                fields.number(sums, "LineExtensionAmount"),
                fields.number(sums, "TaxExclusiveAmount"),
                fields.number(tax, "TaxAmount"),
                fields.number(sums, "TaxInclusiveAmount"),
                fields.numberOr0(sums, "PrepaidAmount"),
                fields.numberOr0(sums, "PayableRoundingAmount"),
                fields.number(sums, "PayableAmount"),
                payment());
    }

    /** There may be a second one, in the currency of the tax office. */
    private XmlNode taxTotal(Currency currency) {
        List<XmlNode> own = root.all("TaxTotal").stream()
                .filter(total -> total.find("TaxAmount")
                        .flatMap(amount -> amount.attribute("currencyID"))
                        .filter(currency.getCurrencyCode()::equals)
                        .isPresent())
                .toList();
        if (own.size() != 1) {
            throw fields.wrong(root, "TaxTotal", "one in " + currency, String.valueOf(own.size()));
        }
        return own.get(0);
    }

    private Party party(XmlNode party) {
        XmlNode legal = fields.node(party, "PartyLegalEntity");
        return new Party(
                legal.value("RegistrationName")
                        .or(() -> party.value("PartyName/Name"))
                        .orElseThrow(() -> fields.wrong(legal, "RegistrationName", "a name", "nothing")),
                legal.value("CompanyID"),
                party.all("PartyTaxScheme").stream()
                        .filter(scheme -> scheme.value("TaxScheme/ID")
                                .filter("VAT"::equals)
                                .isPresent())
                        .flatMap(scheme -> scheme.value("CompanyID").stream())
                        .findFirst(),
                party.value("PostalAddress/Country/IdentificationCode"));
    }

    private EnDocument.Line line(XmlNode line) {
        String quantity = credit ? "CreditedQuantity" : "InvoicedQuantity";
        return new EnDocument.Line(
                fields.text(line, "ID"),
                fields.text(line, "Item/Name"),
                fields.number(line, quantity),
                fields.node(line, quantity).attribute("unitCode"),
                fields.number(line, "LineExtensionAmount"),
                category(fields.node(line, "Item/ClassifiedTaxCategory")),
                fields.number(line, "Price/PriceAmount"),
                fields.findNumber(line, "Price/BaseQuantity").orElse(BigDecimal.ONE),
                line.all("AllowanceCharge").stream().map(this::charge).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigDecimal charge(XmlNode charge) {
        BigDecimal amount = fields.number(charge, "Amount");
        return fields.anyTruth(charge, "ChargeIndicator") ? amount : amount.negate();
    }

    private EnDocument.Tax category(XmlNode category) {
        return new EnDocument.Tax(fields.text(category, "ID"), fields.numberOr0(category, "Percent"));
    }

    private EnDocument.Row row(XmlNode row) {
        return new EnDocument.Row(
                category(fields.node(row, "TaxCategory")),
                fields.number(row, "TaxableAmount"),
                fields.number(row, "TaxAmount"));
    }

    private Optional<Payment> payment() {
        return root.find("PaymentMeans")
                .map(means -> new Payment(means.value("PayeeFinancialAccount/ID"), means.value("PaymentID")));
    }
}
