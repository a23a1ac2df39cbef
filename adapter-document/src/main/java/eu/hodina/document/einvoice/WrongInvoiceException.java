package eu.hodina.document.einvoice;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** An electronic invoice of our own that would have said something wrong; it names the elements and what they should be. */
public final class WrongInvoiceException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    WrongInvoiceException(String number, List<String> faults) {
        super("the electronic invoice of " + number + " does not agree with itself: "
                + faults.stream().collect(Collectors.joining("; ")));
    }
}
