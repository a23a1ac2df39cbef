package eu.hodina.document.einvoice;

import eu.hodina.application.exchange.received.ReceivedInvoice;
import eu.hodina.application.exchange.received.ReceivedInvoice.Kind;
import eu.hodina.application.exchange.received.ReceivedInvoice.Party;
import eu.hodina.application.exchange.received.ReceivedInvoice.Payment;
import eu.hodina.application.exchange.received.UnreadableInvoiceException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Reads an ISDOC document; unknown extensions do no harm. */
final class IsdocReader {
    private final String file;
    private final InvoiceFields fields;
    private final Faults faults = new Faults();

    private IsdocReader(String file) {
        this.file = file;
        this.fields = new InvoiceFields(file);
    }

    static boolean accepts(XmlNode root) {
        return root.namespace().equals(IsdocWriter.NAMESPACE);
    }

    static ReceivedInvoice read(String file, XmlNode root, boolean own) {
        return new IsdocReader(file).read(root, own);
    }

    private ReceivedInvoice read(XmlNode root, boolean own) {
        if (!root.name().equals("Invoice")) {
            throw UnreadableInvoiceException.of(
                    file, "a payment document of ISDOC (Invoice) was expected, found " + root.name());
        }
        Currency currency = fields.currency(
                root, root.value("ForeignCurrencyCode").isPresent() ? "ForeignCurrencyCode" : "LocalCurrencyCode");
        String suffix = root.value("ForeignCurrencyCode").isPresent() ? "Curr" : "";
        Kind kind = kind(root);
        new IsdocRules(fields, faults, root).check();
        new IsdocArithmetic(fields, faults, root, own).check();
        Party supplier = party(fields.node(root, "AccountingSupplierParty/Party"));
        Optional<Party> customer = root.find("AccountingCustomerParty/Party").map(this::party);
        CompanyNumbers.warn(supplier, faults);
        customer.ifPresent(party -> CompanyNumbers.warn(party, faults));
        faults.refuse(file);
        XmlNode sums = fields.node(root, "LegalMonetaryTotal");
        return new ReceivedInvoice(
                ReceivedInvoice.Format.ISDOC,
                kind,
                fields.text(root, "ID"),
                supplier,
                customer,
                fields.date(root, "IssueDate"),
                fields.findDate(root, "TaxPointDate"),
                root.find("PaymentMeans/Payment/Details")
                        .flatMap(details -> fields.findDate(details, "PaymentDueDate")),
                currency,
                root.all("InvoiceLines", "InvoiceLine").stream()
                        .map(line -> line(line, suffix, currency))
                        .toList(),
                rows(root, suffix, currency),
                fields.money(sums, "TaxExclusiveAmount" + suffix, currency),
                fields.money(sums, "TaxInclusiveAmount" + suffix, currency),
                fields.money(sums, "PayableAmount" + suffix, currency),
                payment(root),
                faults.lightOnes());
    }

    private Kind kind(XmlNode root) {
        String type = fields.text(root, "DocumentType");
        return switch (type) {
            case "1", "7" -> Kind.INVOICE;
            case "2", "6" -> Kind.CREDIT_NOTE;
            case "3" -> Kind.DEBIT_NOTE;
            case "4" -> Kind.PROFORMA;
            case "5" -> Kind.PAYMENT_TAX_DOCUMENT;
            default -> throw fields.wrong(root, "DocumentType", "1 to 7", type);
        };
    }

    private Party party(XmlNode party) {
        return new Party(
                fields.text(party, "PartyName/Name"),
                party.value("PartyIdentification/ID"),
                party.all("PartyTaxScheme").stream()
                        .filter(scheme ->
                                scheme.value("TaxScheme").filter("VAT"::equals).isPresent())
                        .flatMap(scheme -> scheme.value("CompanyID").stream())
                        .findFirst(),
                party.value("PostalAddress/Country/IdentificationCode"));
    }

    private ReceivedInvoice.Line line(XmlNode line, String suffix, Currency currency) {
        return new ReceivedInvoice.Line(
                fields.text(line, "ID"),
                line.value("Item/Description").orElse(""),
                fields.findNumber(line, "InvoicedQuantity"),
                line.find("InvoicedQuantity").flatMap(quantity -> quantity.attribute("unitCode")),
                fields.money(line, "LineExtensionAmount" + suffix, currency),
                fields.number(line, "ClassifiedTaxCategory/Percent"));
    }

    private List<ReceivedInvoice.VatRow> rows(XmlNode root, String suffix, Currency currency) {
        return root.all("TaxTotal", "TaxSubTotal").stream()
                .map(row -> new ReceivedInvoice.VatRow(
                        fields.number(row, "TaxCategory/Percent"),
                        fields.money(row, "TaxableAmount" + suffix, currency),
                        fields.money(row, "TaxAmount" + suffix, currency)))
                .toList();
    }

    private static Optional<Payment> payment(XmlNode root) {
        return root.find("PaymentMeans/Payment/Details").map(details -> {
            Optional<String> czech = details.value("ID")
                    .flatMap(number -> details.value("BankCode").map(bank -> number + "/" + bank));
            return new Payment(details.value("IBAN").or(() -> czech), details.value("VariableSymbol"));
        });
    }
}
