package eu.hodina.domain.invoice;

import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.rating.Disposition;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The list of the work behind an invoice (výkaz práce): every log with its measured and its billed time, what agreements
 * covered of it, and what is left of them. Work that is not billed stands there too: covered, internal to the order, rework,
 * written off (rating.md, "The invoice").
 *
 * @param work by day, as it was rated
 * @param allowances of the agreements that the work drew from, as they stand after it
 */
public record WorkAnnex(List<Row> work, List<Allowance> allowances) {
    public WorkAnnex {
        work = List.copyOf(work);
        allowances = List.copyOf(allowances);
    }

    /**
     * A piece of a work log.
     *
     * @param date of the work
     * @param worker who did it, by name
     * @param order number and name of the order
     * @param task its name
     * @param activity its name in the language of the document
     * @param note as it was written, maybe empty
     * @param measured minutes
     * @param billed minutes: 7 measured at started quarters are 15 billed
     * @param disposition what became of it
     * @param agreement the name of the agreement that covered it
     * @param amount that it is billed for, before VAT
     */
    public record Row(
            LocalDate date,
            String worker,
            String order,
            String task,
            String activity,
            String note,
            long measured,
            long billed,
            Disposition disposition,
            Optional<String> agreement,
            Money amount) {
        public Row {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(worker, "worker");
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(activity, "activity");
            Objects.requireNonNull(note, "note");
            Objects.requireNonNull(disposition, "disposition");
            Objects.requireNonNull(agreement, "agreement");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * An allowance after the work: granted = used + lost + left.
     *
     * @param agreement its name
     * @param period the first day of its period, or the purchase date
     * @param granted minutes or money that the period began with
     * @param used by the work of the period
     * @param lost what the cap took, or what expired
     * @param left for later periods
     */
    public record Allowance(
            String agreement, LocalDate period, Allowed granted, Allowed used, Allowed lost, Allowed left) {
        public Allowance {
            Objects.requireNonNull(agreement, "agreement");
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(granted, "granted");
            Objects.requireNonNull(used, "used");
            Objects.requireNonNull(lost, "lost");
            Objects.requireNonNull(left, "left");
        }
    }
}
