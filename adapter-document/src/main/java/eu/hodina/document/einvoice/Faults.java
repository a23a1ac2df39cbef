package eu.hodina.document.einvoice;

import eu.hodina.application.exchange.received.UnreadableInvoiceException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a document says wrong: element, what was expected, what stands there. Some of it only warns when the document is
 * another firm's; of our own documents all of it refuses.
 */
final class Faults {
    private final List<String> grave = new ArrayList<>();
    private final List<String> light = new ArrayList<>();

    /** Amounts that have to be equal, whatever their zeros. */
    void sum(String element, BigDecimal expected, BigDecimal found, boolean isGrave) {
        if (expected.compareTo(found) != 0) {
            add(element, expected.toPlainString(), found.toPlainString(), isGrave);
        }
    }

    /** Amounts that may be apart by a little. */
    void near(String element, BigDecimal expected, BigDecimal found, String most, boolean isGrave) {
        if (expected.subtract(found).abs().compareTo(new BigDecimal(most)) > 0) {
            add(element, expected.toPlainString() + " within " + most, found.toPlainString(), isGrave);
        }
    }

    void grave(String element, String expected, String found) {
        add(element, expected, found, true);
    }

    void light(String text) {
        light.add(text);
    }

    private void add(String element, String expected, String found, boolean isGrave) {
        (isGrave ? grave : light).add(element + ": expected " + expected + ", found " + found);
    }

    /** {@return what refuses the document of another firm} */
    List<String> graveOnes() {
        return List.copyOf(grave);
    }

    /** {@return what only warns} */
    List<String> lightOnes() {
        return List.copyOf(light);
    }

    void refuse(String file) {
        if (!grave.isEmpty()) {
            throw new UnreadableInvoiceException(file, grave);
        }
    }
}
