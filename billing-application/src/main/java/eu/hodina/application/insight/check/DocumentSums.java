package eu.hodina.application.insight.check;

import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A document as its rows say it, before anything is computed; amounts are minor units of its currency.
 *
 * @param id of the document
 * @param number of the document
 * @param kind what it is
 * @param currency of all amounts
 * @param prices whether its lines bear their VAT
 * @param rounding of what is to be paid
 * @param kept the sums that are kept with it
 * @param deductions the sum of the advances that it takes off
 * @param lines the sums of its lines, one a category and rate
 */
public record DocumentSums(
        InvoiceId id,
        InvoiceNumber number,
        DocumentKind kind,
        Currency currency,
        PriceMode prices,
        TotalRounding rounding,
        Kept kept,
        long deductions,
        List<OfRate> lines) {
    public DocumentSums {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(prices, "prices");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(kept, "kept");
        lines = List.copyOf(lines);
    }

    /**
     * The sums that are kept with a document.
     *
     * @param net without VAT
     * @param vat the tax
     * @param total both
     * @param deducted advances
     * @param rounding what rounding adds
     * @param payable what is to be paid
     */
    public record Kept(long net, long vat, long total, long deducted, long rounding, long payable) {}

    /**
     * The lines of one category and rate.
     *
     * @param rate hundredths of a per cent; none where the category bears no tax
     * @param amount the sum of their amounts
     */
    public record OfRate(OptionalInt rate, long amount) {}
}
