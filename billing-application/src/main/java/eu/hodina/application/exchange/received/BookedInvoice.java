package eu.hodina.application.exchange.received;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderLineId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A received invoice that is a cost of an order; this is also what the trail keeps of it.
 *
 * @param line the expense that it became; it is gone with it
 * @param supplier what tells suppliers apart: company number, VAT number or name
 * @param number by which the supplier knows it; one a supplier
 * @param issueDate the day of issue
 * @param net without VAT, above zero
 * @param sha256 of the file, 64 lower-case hex digits
 */
public record BookedInvoice(
        OrderLineId line, String supplier, String number, LocalDate issueDate, Money net, String sha256) {
    /** The most characters of a supplier and of a number. */
    public static final int LONGEST = 100;

    public BookedInvoice {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(issueDate, "issueDate");
        requireShort("supplier", supplier);
        requireShort("number", number);
        if (!net.isPositive()) {
            throw new IllegalArgumentException("a cost is above zero, not " + net);
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a SHA-256 has 64 lower-case hex digits, not '" + sha256 + "'");
        }
    }

    private static void requireShort(String what, String text) {
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException("a " + what + " of 1 to " + LONGEST + " characters was expected");
        }
    }
}
