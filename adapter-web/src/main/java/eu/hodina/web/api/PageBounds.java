package eu.hodina.web.api;

import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Cursor;
import java.util.Optional;

/** Reads which part of the list of invoices a request wants. */
public final class PageBounds {
    private static final int LONGEST_NUMBER = 30;

    private PageBounds() {}

    /** The number after which the page begins, from what {@code ?after=} carries. */
    public static Optional<InvoiceNumber> after(Optional<String> after) {
        return Cursor.key(after)
                .map(key -> number(key)
                        .orElseThrow(
                                () -> new BadInputException("/after", "the 'next' of the page before was expected")));
    }

    /** Nothing where the text cannot be a document's number. */
    static Optional<InvoiceNumber> number(String text) {
        return text.isEmpty() || text.length() > LONGEST_NUMBER
                ? Optional.empty()
                : Optional.of(new InvoiceNumber(text));
    }
}
