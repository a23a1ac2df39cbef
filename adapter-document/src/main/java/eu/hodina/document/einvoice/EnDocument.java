package eu.hodina.document.einvoice;

import eu.hodina.application.exchange.received.ReceivedInvoice.Format;
import eu.hodina.application.exchange.received.ReceivedInvoice.Party;
import eu.hodina.application.exchange.received.ReceivedInvoice.Payment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * An EN 16931 document as it was read, before its sums are believed. The names of the parts are those of the standard's terms.
 *
 * @param node the root, for places in messages
 * @param profile BT-24
 * @param typeCode BT-3
 * @param charges BG-20 and BG-21 together, an allowance negative
 * @param net BT-106
 * @param exclusive BT-109
 * @param tax BT-110
 * @param inclusive BT-112
 * @param prepaid BT-113
 * @param rounding BT-114
 * @param payable BT-115
 */
record EnDocument(
        Format format,
        XmlNode node,
        String profile,
        String typeCode,
        String number,
        Party supplier,
        Party customer,
        LocalDate issueDate,
        Optional<LocalDate> taxPoint,
        Optional<LocalDate> dueDate,
        Currency currency,
        List<Line> lines,
        List<Charge> charges,
        List<Row> rows,
        BigDecimal net,
        BigDecimal exclusive,
        BigDecimal tax,
        BigDecimal inclusive,
        BigDecimal prepaid,
        BigDecimal rounding,
        BigDecimal payable,
        Optional<Payment> payment) {

    /** What is taxed alike. */
    record Tax(String category, BigDecimal percent) {
        Tax {
            percent = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
        }
    }

    /**
     * BG-25.
     *
     * @param charges of the line, allowances negative
     * @param perQuantity BT-149, of how many the price is
     */
    record Line(
            String id,
            String name,
            BigDecimal quantity,
            Optional<String> unit,
            BigDecimal net,
            Tax tax,
            BigDecimal price,
            BigDecimal perQuantity,
            BigDecimal charges) {}

    /** BG-20, BG-21. */
    record Charge(Tax tax, BigDecimal amount) {}

    /** BG-23. */
    record Row(Tax tax, BigDecimal base, BigDecimal amount) {}
}
