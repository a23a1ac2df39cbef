package eu.hodina.application.rating;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.Disposition;
import eu.hodina.domain.time.WorkLogId;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of a piece of a work log, as it is kept: the link from a measured minute to a line.
 *
 * @param log that it is a piece of
 * @param correction that stands in the log's place; none where the log holds as it is
 * @param order of the log
 * @param disposition what becomes of it
 * @param measured minutes of the log in this charge
 * @param billed minutes; {@code billed - measured} is what rounding or a minimum added
 * @param amount net of VAT, in the currency of the rated period
 * @param line the position of its line in the rated period; none where it is not billed
 */
public record RatedCharge(
        WorkLogId log,
        Optional<WorkLogId> correction,
        OrderId order,
        Disposition disposition,
        long measured,
        long billed,
        Money amount,
        OptionalInt line) {
    public RatedCharge {
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(correction, "correction");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(disposition, "disposition");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(line, "line");
    }
}
