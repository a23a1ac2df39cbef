package eu.hodina.domain.insight;

import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.money.ExchangeRate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document declares in one section. A document of several regimes has a row in each.
 *
 * @param section where it is reported
 * @param document with its number, dates, customer and, of a correction, its original
 * @param amounts in CZK, of this section alone
 * @param rate by which they were converted; none of a document in CZK
 */
public record ControlRow(
        ControlSection section, Invoice document, ControlAmounts amounts, Optional<ExchangeRate> rate) {
    public ControlRow {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(amounts, "amounts");
        Objects.requireNonNull(rate, "rate");
    }

    /** {@return the customer's DIČ as it stands on the document; none where it has none} */
    public Optional<String> taxNumber() {
        return document.content().customer().taxNumber();
    }

    /** {@return the digits of a Czech DIČ: {@code 27074358}; none where the customer has no Czech one} */
    public Optional<String> czechTaxNumber() {
        return taxNumber().filter(number -> number.matches("CZ[0-9]{8,10}")).map(number -> number.substring(2));
    }
}
