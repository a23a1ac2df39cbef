package eu.hodina.document.einvoice;

import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes EN 16931 as UN/CEFACT CII D16B: the {@code factur-x.xml} of a Factur-X or ZUGFeRD PDF in its profile EN 16931
 * (handbook 7.2).
 */
final class CiiWriter {
    private static final String UNCEFACT = "urn:un:unece:uncefact:data:standard:";

    private final EnInvoice invoice;
    private final InvoiceContent content;
    /** UNTDID 1001 for what supports an invoice (BG-24). */
    private static final String SUPPORTING = "916";

    private final XmlText xml;

    private CiiWriter(EnInvoice invoice) {
        this.invoice = invoice;
        this.content = invoice.document().content();
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("rsm", UNCEFACT + "CrossIndustryInvoice:100");
        namespaces.put("qdt", UNCEFACT + "QualifiedDataType:100");
        namespaces.put("ram", UNCEFACT + "ReusableAggregateBusinessInformationEntity:100");
        namespaces.put("udt", UNCEFACT + "UnqualifiedDataType:100");
        this.xml = new XmlText(namespaces);
    }

    static byte[] write(EnInvoice invoice) {
        return new CiiWriter(invoice).written();
    }

    private byte[] written() {
        xml.root("rsm:CrossIndustryInvoice");
        xml.open("rsm:ExchangedDocumentContext").open("ram:GuidelineSpecifiedDocumentContextParameter");
        xml.leaf("ram:ID", UblWriter.PROFILE).close().close();
        head();
        xml.open("rsm:SupplyChainTradeTransaction");
        for (int i = 0; i < invoice.lines().size(); i++) {
            line(i + 1, invoice.lines().get(i));
        }
        agreement();
        xml.open("ram:ApplicableHeaderTradeDelivery");
        xml.close();
        new CiiSettlement(xml, invoice).write();
        return xml.close().close().finished();
    }

    private void head() {
        Invoice document = invoice.document();
        xml.open("rsm:ExchangedDocument");
        xml.leaf("ram:ID", document.number().value());
        xml.leaf("ram:TypeCode", invoice.typeCode());
        date(xml, "ram:IssueDateTime", document.issueDate());
        invoice.note()
                .ifPresent(note ->
                        xml.open("ram:IncludedNote").leaf("ram:Content", note).close());
        xml.close();
    }

    private void line(int number, EnInvoice.Line line) {
        xml.open("ram:IncludedSupplyChainTradeLineItem");
        xml.open("ram:AssociatedDocumentLineDocument")
                .leaf("ram:LineID", String.valueOf(number))
                .close();
        xml.open("ram:SpecifiedTradeProduct").leaf("ram:Name", line.name()).close();
        Measure measure = line.measure();
        xml.open("ram:SpecifiedLineTradeAgreement").open("ram:NetPriceProductTradePrice");
        xml.leaf("ram:ChargeAmount", Measure.plain(measure.price())).close().close();
        xml.open("ram:SpecifiedLineTradeDelivery");
        xml.leaf("ram:BilledQuantity", Measure.plain(measure.quantity()), "unitCode", measure.unit());
        xml.close();
        xml.open("ram:SpecifiedLineTradeSettlement").open("ram:ApplicableTradeTax");
        category(xml, line.category(), line.rate());
        xml.close();
        xml.open("ram:SpecifiedTradeSettlementLineMonetarySummation");
        xml.leaf("ram:LineTotalAmount", line.net().toPlainString());
        xml.close().close().close();
    }

    private static void category(XmlText xml, EnCategory category, Optional<VatRate> rate) {
        xml.leaf("ram:TypeCode", "VAT");
        xml.leaf("ram:CategoryCode", category.name());
        xml.leaf("ram:RateApplicablePercent", EnInvoice.percent(category, rate));
    }

    private void agreement() {
        CiiParties parties = new CiiParties(xml, invoice);
        xml.open("ram:ApplicableHeaderTradeAgreement");
        parties.write("ram:SellerTradeParty", content.supplier(), true);
        parties.write("ram:BuyerTradeParty", content.customer(), false);
        invoice.order()
                .ifPresent(order -> xml.open("ram:BuyerOrderReferencedDocument")
                        .leaf("ram:IssuerAssignedID", order)
                        .close());
        invoice.preceding().stream().skip(1).forEach(one -> {
            xml.open("ram:AdditionalReferencedDocument")
                    .leaf("ram:IssuerAssignedID", one.number().value());
            xml.leaf("ram:TypeCode", SUPPORTING).close();
        });
        xml.close();
    }

    /** {@code <udt:DateTimeString format="102">20261031</udt:DateTimeString>} within an element of this name. */
    static void date(XmlText xml, String name, LocalDate day) {
        xml.open(name);
        xml.leaf("udt:DateTimeString", DateTimeFormatter.BASIC_ISO_DATE.format(day), "format", "102");
        xml.close();
    }
}
