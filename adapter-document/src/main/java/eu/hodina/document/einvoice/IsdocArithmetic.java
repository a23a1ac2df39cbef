package eu.hodina.document.einvoice;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * The sums of an ISDOC document, which its official rules do not count (handbook 7.1). A wrong sum refuses the document; of a
 * settlement of advances by another firm, where usage differs (the standard's own example does not add up), what is claimed
 * and what is left only warns.
 */
final class IsdocArithmetic {
    private static final List<String> PARTS = List.of("", "AlreadyClaimed", "Difference");
    private static final List<String> AMOUNTS = List.of("TaxableAmount", "TaxAmount", "TaxInclusiveAmount");

    private final InvoiceFields fields;
    private final Faults faults;
    private final XmlNode root;
    private final boolean own;
    private final List<XmlNode> lines;
    private final List<XmlNode> rows;
    private final XmlNode sums;
    private final boolean strict;

    /** @param own whether the document is ours: then nothing is let pass */
    IsdocArithmetic(InvoiceFields fields, Faults faults, XmlNode root, boolean own) {
        this.fields = fields;
        this.faults = faults;
        this.root = root;
        this.own = own;
        this.lines = root.all("InvoiceLines", "InvoiceLine");
        this.rows = root.all("TaxTotal", "TaxSubTotal");
        this.sums = fields.node(root, "LegalMonetaryTotal");
        this.strict = own || !settles();
    }

    private boolean settles() {
        return fields.numberOr0(sums, "AlreadyClaimedTaxInclusiveAmount").signum() != 0
                || fields.numberOr0(sums, "PaidDepositsAmount").signum() != 0;
    }

    void check() {
        check("");
        if (root.value("ForeignCurrencyCode").isPresent()) {
            check("Curr");
        }
        lines.forEach(this::line);
        payments();
    }

    /** @param suffix nothing for the local currency, {@code Curr} for the foreign one */
    private void check(String suffix) {
        rows.forEach(row -> row(row, suffix));
        XmlNode tax = fields.node(root, "TaxTotal");
        faults.sum(
                "TaxTotal/TaxAmount" + suffix,
                sum(rows, row -> fields.number(row, "TaxAmount" + suffix)),
                fields.number(tax, "TaxAmount" + suffix),
                strict);
        for (String part : PARTS) {
            legal(part + "TaxExclusiveAmount", part + "TaxableAmount", part, suffix);
            legal(part + "TaxInclusiveAmount", part + "TaxInclusiveAmount", part, suffix);
        }
        faults.sum(
                "LegalMonetaryTotal/TaxExclusiveAmount" + suffix + " as the sum of lines",
                sum(lines, line -> fields.number(line, "LineExtensionAmount" + suffix)),
                fields.number(sums, "TaxExclusiveAmount" + suffix),
                true);
        payable(suffix);
    }

    private void row(XmlNode row, String suffix) {
        for (String part : PARTS) {
            BigDecimal base = fields.number(row, part + "TaxableAmount" + suffix);
            BigDecimal tax = fields.number(row, part + "TaxAmount" + suffix);
            faults.sum(
                    at(row, part + "TaxInclusiveAmount" + suffix),
                    base.add(tax),
                    fields.number(row, part + "TaxInclusiveAmount" + suffix),
                    part.isEmpty() || strict);
        }
        for (String amount : AMOUNTS) {
            BigDecimal whole = fields.number(row, amount + suffix);
            BigDecimal claimed = fields.number(row, "AlreadyClaimed" + amount + suffix);
            faults.sum(
                    at(row, "Difference" + amount + suffix),
                    whole.subtract(claimed),
                    fields.number(row, "Difference" + amount + suffix),
                    strict);
        }
        BigDecimal percent = fields.number(row, "TaxCategory/Percent");
        BigDecimal base = fields.number(row, "TaxableAmount" + suffix);
        faults.near(
                at(row, "TaxAmount" + suffix),
                base.multiply(percent).movePointLeft(2),
                fields.number(row, "TaxAmount" + suffix),
                "1",
                own);
    }

    private static String at(XmlNode row, String element) {
        return "line " + row.line() + ", TaxSubTotal/" + element;
    }

    private void legal(String total, String part, String prefix, String suffix) {
        faults.sum(
                "LegalMonetaryTotal/" + total + suffix,
                sum(rows, row -> fields.number(row, part + suffix)),
                fields.number(sums, total + suffix),
                prefix.isEmpty() || strict);
    }

    private void payable(String suffix) {
        BigDecimal expected = fields.number(sums, "DifferenceTaxInclusiveAmount" + suffix)
                .add(fields.numberOr0(sums, "PayableRoundingAmount" + suffix))
                .subtract(fields.number(sums, "PaidDepositsAmount" + suffix));
        faults.sum(
                "LegalMonetaryTotal/PayableAmount" + suffix,
                expected,
                fields.number(sums, "PayableAmount" + suffix),
                strict);
    }

    private void line(XmlNode line) {
        String place = "line " + line.line() + ", InvoiceLine/LineExtensionAmountTaxInclusive";
        BigDecimal net = fields.number(line, "LineExtensionAmount");
        BigDecimal tax = fields.number(line, "LineExtensionTaxAmount");
        BigDecimal gross = fields.number(line, "LineExtensionAmountTaxInclusive");
        faults.sum(place, net.add(tax), gross, own);
        if (root.value("ForeignCurrencyCode").isPresent()) {
            fields.number(line, "LineExtensionAmountTaxInclusiveCurr");
        }
        fields.number(line, "UnitPrice");
        fields.number(line, "UnitPriceTaxInclusive");
    }

    /** What is written to be paid is what is to be paid. */
    private void payments() {
        List<XmlNode> payments = root.all("PaymentMeans", "Payment");
        if (!payments.isEmpty()) {
            faults.sum(
                    "PaymentMeans/Payment/PaidAmount",
                    fields.number(sums, "PayableAmount"),
                    sum(payments, payment -> fields.number(payment, "PaidAmount")),
                    own);
        }
    }

    private static BigDecimal sum(List<XmlNode> nodes, Function<XmlNode, BigDecimal> amount) {
        return nodes.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
