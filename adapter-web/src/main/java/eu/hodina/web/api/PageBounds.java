package eu.hodina.web.api;

import eu.hodina.application.payment.ViewInvoices;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.web.problem.BadInputException;
import java.util.Optional;

/** Reads what a request says about the part of the list that it wants. */
public final class PageBounds {
    private static final int USUAL = 50;
    private static final int LONGEST_NUMBER = 30;

    private PageBounds() {}

    /** From 1 to 200; 50 where nothing is said. */
    public static int limit(Optional<String> text) {
        return text.map(PageBounds::parsedLimit).orElse(USUAL);
    }

    private static int parsedLimit(String text) {
        int limit = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > ViewInvoices.LONGEST_PAGE) {
            throw new BadInputException(
                    "/limit", "a whole number from 1 to " + ViewInvoices.LONGEST_PAGE + " was expected");
        }
        return limit;
    }

    /** The number to go on before. */
    public static Optional<InvoiceNumber> before(Optional<String> text) {
        return text.map(value -> number(value)
                .orElseThrow(() -> new BadInputException(
                        "/before", "a document number of 1 to " + LONGEST_NUMBER + " characters was expected")));
    }

    /** Nothing where the text cannot be a document's number. */
    static Optional<InvoiceNumber> number(String text) {
        return text.isEmpty() || text.length() > LONGEST_NUMBER
                ? Optional.empty()
                : Optional.of(new InvoiceNumber(text));
    }
}
