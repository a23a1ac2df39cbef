package eu.hodina.app.api;

import java.nio.charset.StandardCharsets;

/** The smallest invoice of a supplier that adds up: UBL, one hour for 1 000.00 CZK without VAT. */
final class SupplierInvoice {
    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";

    private SupplierInvoice() {}

    static byte[] numbered(String number) {
        String category = "<b:ID>O</b:ID>";
        String xml = "<Invoice xmlns=\"" + UBL + "Invoice-2\" xmlns:b=\"" + UBL + "CommonBasicComponents-2\">"
                + "<b:ID>" + number + "</b:ID><b:IssueDate>2026-11-20</b:IssueDate>"
                + "<b:InvoiceTypeCode>380</b:InvoiceTypeCode><b:DocumentCurrencyCode>CZK</b:DocumentCurrencyCode>"
                + party("Supplier", "Subdodavatel") + party("Customer", "Odběratel")
                + "<TaxTotal><b:TaxAmount currencyID=\"CZK\">0.00</b:TaxAmount><TaxSubtotal>"
                + "<b:TaxableAmount>1000.00</b:TaxableAmount><b:TaxAmount>0.00</b:TaxAmount><TaxCategory>" + category
                + "</TaxCategory></TaxSubtotal></TaxTotal><LegalMonetaryTotal>"
                + "<b:LineExtensionAmount>1000.00</b:LineExtensionAmount>"
                + "<b:TaxExclusiveAmount>1000.00</b:TaxExclusiveAmount>"
                + "<b:TaxInclusiveAmount>1000.00</b:TaxInclusiveAmount><b:PayableAmount>1000.00</b:PayableAmount>"
                + "</LegalMonetaryTotal><InvoiceLine><b:ID>1</b:ID><b:InvoicedQuantity>1</b:InvoicedQuantity>"
                + "<b:LineExtensionAmount>1000.00</b:LineExtensionAmount><Item><b:Name>Grafika</b:Name>"
                + "<ClassifiedTaxCategory>" + category + "</ClassifiedTaxCategory></Item>"
                + "<Price><b:PriceAmount>1000</b:PriceAmount></Price></InvoiceLine></Invoice>";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static String party(String side, String name) {
        return "<Accounting" + side + "Party><Party><PartyLegalEntity><b:RegistrationName>" + name
                + "</b:RegistrationName></PartyLegalEntity></Party></Accounting" + side + "Party>";
    }
}
