package eu.hodina.domain.rating;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A line of the invoice. On a WORK line {@code hourly · minutes / 60}, rounded once, is the net.
 *
 * @param kind work, minimum, fee or credit
 * @param text the line's key (an activity, task, worker, log or order, by the client's choice), or the agreement
 * @param order on lines of work of an order with an invoice of its own
 * @param minutes billed, of WORK
 * @param hourly of WORK
 * @param period of FEE: the first day of the calendar or anchored period, or the purchase date; of DIFFERENCE: the first day
 *     of the rated period
 * @param net negative for a credit, and for a difference that takes back
 * @param vatRate none = the issuer is not a VAT payer
 */
public record RatedLine(
        LineKind kind,
        String text,
        Optional<OrderId> order,
        OptionalLong minutes,
        Optional<HourlyPrice> hourly,
        Optional<LocalDate> period,
        Money net,
        Optional<VatRate> vatRate) {

    static RatedLine work(
            String text,
            Optional<OrderId> order,
            long minutes,
            HourlyPrice hourly,
            Money net,
            Optional<VatRate> vatRate) {
        return new RatedLine(
                LineKind.WORK,
                text,
                order,
                OptionalLong.of(minutes),
                Optional.of(hourly),
                Optional.empty(),
                net,
                vatRate);
    }

    static RatedLine fee(RatedFee fee) {
        return new RatedLine(
                LineKind.FEE,
                fee.fee().agreement().value(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.of(fee.fee().period()),
                fee.amount(),
                fee.vatRate());
    }

    static RatedLine difference(LineKey key, Money net) {
        return new RatedLine(
                LineKind.DIFFERENCE,
                key.text(),
                key.order(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.of(key.rated().from()),
                net,
                key.vatRate());
    }

    /** A minimum or a credit. */
    static RatedLine plain(LineKind kind, String text, Optional<OrderId> order, Money net, Optional<VatRate> vatRate) {
        return new RatedLine(kind, text, order, OptionalLong.empty(), Optional.empty(), Optional.empty(), net, vatRate);
    }
}
