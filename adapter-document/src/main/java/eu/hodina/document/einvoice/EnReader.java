package eu.hodina.document.einvoice;

import eu.hodina.application.exchange.received.ReceivedInvoice;
import eu.hodina.application.exchange.received.ReceivedInvoice.Kind;
import eu.hodina.domain.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** Makes an EN 16931 document that was read a received invoice, once its sums agree. */
final class EnReader {
    private EnReader() {}

    static ReceivedInvoice read(String file, EnDocument document, boolean own) {
        Faults faults = new Faults();
        new EnArithmetic(document, faults, own).check();
        CompanyNumbers.warn(document.supplier(), faults);
        CompanyNumbers.warn(document.customer(), faults);
        faults.refuse(file);
        InvoiceFields fields = new InvoiceFields(file);
        return new ReceivedInvoice(
                document.format(),
                kind(fields, document),
                document.number(),
                document.supplier(),
                Optional.of(document.customer()),
                document.issueDate(),
                document.taxPoint(),
                document.dueDate(),
                document.currency(),
                document.lines().stream()
                        .map(line -> line(fields, document, line))
                        .toList(),
                document.rows().stream().map(row -> row(fields, document, row)).toList(),
                money(fields, document, "BT-109", document.exclusive()),
                money(fields, document, "BT-112", document.inclusive()),
                money(fields, document, "BT-115", document.payable()),
                document.payment(),
                faults.lightOnes());
    }

    private static Kind kind(InvoiceFields fields, EnDocument document) {
        return switch (document.typeCode()) {
            case "381", "396", "532", "83", "261", "262", "296", "308", "81", "458" -> Kind.CREDIT_NOTE;
            case "383", "80", "82", "84" -> Kind.DEBIT_NOTE;
            case "386" -> Kind.PAYMENT_TAX_DOCUMENT;
            case "325" -> throw fields.wrong(document.node(), "BT-3", "an invoice", "a proforma (325)");
            default -> Kind.INVOICE;
        };
    }

    private static ReceivedInvoice.Line line(InvoiceFields fields, EnDocument document, EnDocument.Line line) {
        return new ReceivedInvoice.Line(
                line.id(),
                line.name(),
                Optional.of(line.quantity()),
                line.unit(),
                money(fields, document, "BT-131", line.net()),
                line.tax().percent());
    }

    private static ReceivedInvoice.VatRow row(InvoiceFields fields, EnDocument document, EnDocument.Row row) {
        return new ReceivedInvoice.VatRow(
                row.tax().percent(),
                money(fields, document, "BT-116", row.base()),
                money(fields, document, "BT-117", row.amount()));
    }

    private static Money money(InvoiceFields fields, EnDocument document, String term, BigDecimal amount) {
        Currency currency = document.currency();
        return fields.money(document.node(), term, currency, amount);
    }
}
