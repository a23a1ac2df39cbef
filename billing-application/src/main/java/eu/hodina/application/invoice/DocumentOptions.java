package eu.hodina.application.invoice;

import eu.hodina.domain.client.Language;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a document is to look and to be paid, where that is not as usual for its client.
 *
 * @param language none = the client's
 * @param otherLanguage a second one beside it
 * @param paymentDays none = the client's
 * @param method how it is to be paid
 * @param prices whether the amounts that are given include VAT; none = the client's or the firm's default
 * @param rounding of what is to be paid; none = the client's or the firm's default. Crowns in cash are always rounded to
 *     whole ones
 * @param purchaseOrders the customer's own order numbers
 * @param note printed above the lines
 * @param annex whether the work that it bills is listed behind it
 */
public record DocumentOptions(
        Optional<Language> language,
        Optional<Language> otherLanguage,
        OptionalInt paymentDays,
        PaymentMethod method,
        Optional<PriceMode> prices,
        Optional<TotalRounding> rounding,
        List<String> purchaseOrders,
        Optional<String> note,
        boolean annex) {
    /** A usual document: by transfer, with the defaults, the language and the term of the client. */
    public static final DocumentOptions USUAL = new DocumentOptions(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            PaymentMethod.TRANSFER,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false);

    public DocumentOptions {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(otherLanguage, "otherLanguage");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(prices, "prices");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(note, "note");
        purchaseOrders = List.copyOf(purchaseOrders);
        if (paymentDays.isPresent() && (paymentDays.getAsInt() < 0 || paymentDays.getAsInt() > 365)) {
            throw new IllegalArgumentException("a document is due within 0 to 365 days, not " + paymentDays.getAsInt());
        }
    }

    /**
     * {@return the same options with prices that are meant so}
     *
     * @param other whether amounts include VAT
     */
    public DocumentOptions withPrices(PriceMode other) {
        return new DocumentOptions(
                language,
                otherLanguage,
                paymentDays,
                method,
                Optional.of(other),
                rounding,
                purchaseOrders,
                note,
                annex);
    }

    /** Work is priced without VAT, whatever is said; so nothing is kept of it. */
    DocumentOptions ofWork() {
        return new DocumentOptions(
                language, otherLanguage, paymentDays, method, Optional.empty(), rounding, purchaseOrders, note, annex);
    }
}
