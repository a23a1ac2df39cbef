package eu.hodina.application.exchange.accounting;

import static eu.hodina.application.exchange.accounting.ControlXml.cut;

import eu.hodina.application.exchange.accounting.PohodaDocument.Item;
import eu.hodina.domain.insight.ControlAmounts;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a document as an item of a data pack; an internal document has the same parts under other names. */
final class PohodaXml {
    static final String SCHEMAS = "http://www.stormware.cz/schema/version_2/";

    private final XmlOutput xml;
    private final PohodaDocument pohoda;
    private final Invoice document;
    private final InvoiceContent content;
    private final String space;
    private final String part;

    PohodaXml(XmlOutput xml, PohodaDocument pohoda) {
        this.xml = xml;
        this.pohoda = pohoda;
        this.document = pohoda.document();
        this.content = document.content();
        this.space = pohoda.isInternal() ? "int:" : "inv:";
        this.part = pohoda.isInternal() ? "int:intDoc" : "inv:invoice";
    }

    void write() throws IOException {
        List<Item> items = pohoda.items();
        xml.open("dat:dataPackItem", "version", "2.0", "id", document.number().value());
        xml.open(part, "version", "2.0");
        writeHeader(items);
        xml.open(part + "Detail");
        for (Item item : items) {
            writeItem(item);
        }
        xml.close();
        writeSummary();
        xml.close().close();
    }

    private void writeHeader(List<Item> items) throws IOException {
        boolean internal = pohoda.isInternal();
        xml.open(part + "Header");
        xml.text("inv:invoiceType", pohoda.type());
        xml.open(space + "number")
                .text("typ:numberRequested", document.number().value())
                .close();
        xml.text(space + "symVar", document.variableSymbol().toString());
        xml.text(
                space + "originalDocumentNumber",
                content.original().map(original -> original.number().value()).orElse(""));
        xml.text(space + "date", document.issueDate().toString());
        if (content.declaresVat()) {
            xml.text(space + "dateTax", document.taxPoint().toString());
        }
        xml.text(space + "dateAccounting", document.taxPoint().toString());
        xml.text(space + "dateDue", internal ? "" : document.dueDate().toString());
        writeClassification(items);
        xml.text(space + "text", cut(items.stream().map(Item::text).distinct().collect(Collectors.joining("; ")), 240));
        writePartner(content.customer());
        if (!internal) {
            writePayment();
        }
        xml.text(space + "note", cut(content.reason().orElse(""), 240));
        xml.close();
    }

    /** Of a document whose items are all alike; the others say it item by item. */
    private void writeClassification(List<Item> items) throws IOException {
        if (items.stream().map(Item::isInland).distinct().count() == 1
                && items.stream().map(Item::isReverseCharge).distinct().count() == 1) {
            writeClassification(items.get(0));
        }
    }

    /** A supply to another state has none: which one is meant, goods or services, is for the accountant to say. */
    private void writeClassification(Item item) throws IOException {
        if (item.declared() && item.isReverseCharge()) {
            xml.open(space + "classificationVAT").text("typ:ids", "UDpdp").close();
        } else if (item.isInland() || !item.declared()) {
            xml.open(space + "classificationVAT")
                    .text("typ:classificationVATType", item.declared() ? "inland" : "nonSubsume")
                    .close();
        }
    }

    private void writePartner(Party customer) throws IOException {
        xml.open(space + "partnerIdentity").open("typ:address");
        xml.text("typ:company", cut(customer.name(), 96));
        xml.text("typ:city", cut(customer.address().city(), 45));
        xml.text("typ:street", cut(customer.address().street(), 64));
        xml.text("typ:zip", cut(customer.address().postalCode(), 15));
        xml.text("typ:ico", cut(customer.companyNumber().orElse(""), 15));
        xml.text("typ:dic", cut(customer.taxNumber().orElse(""), 18));
        xml.open("typ:country").text("typ:ids", customer.address().country()).close();
        xml.text("typ:email", cut(customer.email().orElse(""), 98));
        xml.close().close();
    }

    private void writePayment() throws IOException {
        xml.text(
                "inv:numberOrder",
                cut(content.purchaseOrders().stream().findFirst().orElse(""), 32));
        String method = switch (content.method()) {
            case TRANSFER -> "draft";
            case CASH -> "cash";
            case CARD -> "creditcard";
        };
        xml.open("inv:paymentType").text("typ:paymentType", method).close();
        String iban = content.account().iban().value();
        String[] czech = content.account().iban().czechNumber().orElse(iban).split("/", 2);
        xml.open("inv:account").text("typ:accountNo", czech[0]);
        xml.text("typ:bankCode", czech.length == 2 ? czech[1] : "").close();
    }

    private void writeItem(Item item) throws IOException {
        xml.open(part + "Item");
        xml.text(space + "text", cut(item.text(), 90));
        xml.text(space + "quantity", "1");
        xml.text(space + "payVAT", "false");
        xml.text(space + "rateVAT", item.rate());
        xml.open(space + (pohoda.rate().isPresent() ? "foreignCurrency" : "homeCurrency"));
        xml.text("typ:unitPrice", item.row().base().toPlainString());
        xml.text("typ:price", item.row().base().toPlainString());
        xml.text("typ:priceVAT", item.row().vat().toPlainString());
        xml.text("typ:priceSum", item.row().gross().toPlainString());
        xml.close();
        writeClassification(item);
        xml.close();
    }

    private void writeSummary() throws IOException {
        ControlAmounts sums = pohoda.inCrowns();
        xml.open(part + "Summary");
        xml.text(space + "roundingDocument", "none");
        xml.open(space + "homeCurrency");
        xml.text("typ:priceNone", sums.untaxed().toPlainString());
        writeRate("typ:priceLow", sums.reducedBase(), sums.reducedVat());
        writeRate("typ:priceHigh", sums.basicBase(), sums.basicVat());
        xml.open("typ:round")
                .text("typ:priceRound", pohoda.rounding().toPlainString())
                .close();
        xml.close();
        if (pohoda.rate().isPresent()) {
            ExchangeRate rate = pohoda.rate().orElseThrow();
            xml.open(space + "foreignCurrency");
            xml.open("typ:currency")
                    .text("typ:ids", rate.from().getCurrencyCode())
                    .close();
            xml.text("typ:rate", rate.worth().toPlainString());
            xml.text("typ:amount", Integer.toString(rate.quantity()));
            xml.text("typ:priceSum", total().toPlainString());
            xml.close();
        }
        xml.close();
    }

    private void writeRate(String name, Money base, Money vat) throws IOException {
        xml.text(name, base.toPlainString());
        xml.text(name + "VAT", vat.toPlainString());
        xml.text(name + "Sum", base.plus(vat).toPlainString());
    }

    /** Of a tax document on a payment nothing is to be paid; it is booked with its total all the same. */
    private Money total() {
        return pohoda.isInternal() ? content.total() : content.payable();
    }
}
