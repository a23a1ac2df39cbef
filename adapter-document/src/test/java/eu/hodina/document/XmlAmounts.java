package eu.hodina.document;

import eu.hodina.document.CountedDocument.Tax;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The amounts of an electronic invoice as a bare reader of XML finds them by their names; it shares nothing with what wrote
 * them.
 *
 * @param nets of the lines
 * @param taxes by per cent
 */
record XmlAmounts(
        String number, List<BigDecimal> nets, Map<BigDecimal, Tax> taxes, BigDecimal rounding, BigDecimal payable) {

    static XmlAmounts ofUbl(byte[] file) {
        Element root = root(file);
        List<Element> lines = all(root, "InvoiceLine");
        lines.addAll(all(root, "CreditNoteLine"));
        Map<BigDecimal, Tax> taxes = new TreeMap<>();
        for (Element row : all(root, "TaxSubtotal")) {
            taxes.merge(
                    percent(row, "Percent"),
                    new Tax(amount(row, "TaxableAmount"), amount(row, "TaxAmount")),
                    Tax::plus);
        }
        Element sums = all(root, "LegalMonetaryTotal").get(0);
        return new XmlAmounts(
                text(root, "ID").orElseThrow(),
                lines.stream().map(line -> amount(line, "LineExtensionAmount")).toList(),
                taxes,
                found(sums, "PayableRoundingAmount"),
                amount(sums, "PayableAmount"));
    }

    static XmlAmounts ofCii(byte[] file) {
        Element root = root(file);
        Element settlement = all(root, "ApplicableHeaderTradeSettlement").get(0);
        Map<BigDecimal, Tax> taxes = new TreeMap<>();
        for (Element row : all(settlement, "ApplicableTradeTax")) {
            taxes.merge(
                    percent(row, "RateApplicablePercent"),
                    new Tax(amount(row, "BasisAmount"), amount(row, "CalculatedAmount")),
                    Tax::plus);
        }
        Element sums = all(settlement, "SpecifiedTradeSettlementHeaderMonetarySummation")
                .get(0);
        return new XmlAmounts(
                text(all(root, "ExchangedDocument").get(0), "ID").orElseThrow(),
                all(root, "SpecifiedTradeSettlementLineMonetarySummation").stream()
                        .map(line -> amount(line, "LineTotalAmount"))
                        .toList(),
                taxes,
                found(sums, "RoundingAmount"),
                amount(sums, "DuePayableAmount"));
    }

    /** In the currency of the document, where that is not the local one; of the tax, what advances leave. */
    static XmlAmounts ofIsdoc(byte[] file) {
        Element root = root(file);
        String in = text(root, "ForeignCurrencyCode").isPresent() ? "Curr" : "";
        Map<BigDecimal, Tax> taxes = new TreeMap<>();
        for (Element row : all(root, "TaxSubTotal")) {
            taxes.merge(
                    percent(row, "Percent"),
                    new Tax(amount(row, "DifferenceTaxableAmount" + in), amount(row, "DifferenceTaxAmount" + in)),
                    Tax::plus);
        }
        Element sums = all(root, "LegalMonetaryTotal").get(0);
        return new XmlAmounts(
                text(root, "ID").orElseThrow(),
                all(root, "InvoiceLine").stream()
                        .map(line -> amount(line, "LineExtensionAmount" + in))
                        .toList(),
                taxes,
                found(sums, "PayableRoundingAmount" + in),
                amount(sums, "PayableAmount" + in));
    }

    private static Element root(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Element> all(Element within, String name) {
        NodeList nodes = within.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Of a child. */
    private static Optional<String> text(Element within, String name) {
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (name.equals(node.getLocalName())) {
                return Optional.of(node.getTextContent());
            }
        }
        return Optional.empty();
    }

    private static BigDecimal amount(Element within, String name) {
        return text(within, name)
                .map(BigDecimal::new)
                .orElseThrow(() -> new IllegalStateException(within.getNodeName() + " has no " + name));
    }

    private static BigDecimal found(Element within, String name) {
        return text(within, name).map(BigDecimal::new).orElse(new BigDecimal("0.00"));
    }

    /** Anywhere below; 0 where none is written, and as {@code 21} whether it is 21 or 21.00. */
    private static BigDecimal percent(Element within, String name) {
        return all(within, name).stream()
                .map(one -> new BigDecimal(one.getTextContent()).stripTrailingZeros())
                .map(one -> one.scale() < 0 ? one.setScale(0) : one)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
