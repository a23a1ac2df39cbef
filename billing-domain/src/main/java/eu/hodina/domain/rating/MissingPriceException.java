package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.util.List;

/** Billable work without an hourly price: named, never billed as zero (rating.md, step 5). */
public final class MissingPriceException extends RatingRefusedException {
    private static final long serialVersionUID = 1L;

    private final transient ActivityCode activity;
    private final transient LocalDate date;
    private final transient List<String> searched;
    private final transient List<WorkLogId> logs;

    /**
     * @param searched the price lists, in the order of the search
     * @param logs all logs without a price, in sort order; the first is the one named
     */
    MissingPriceException(ActivityCode activity, LocalDate date, List<String> searched, List<WorkLogId> logs) {
        super(Element.WORK_LOG, logs.get(0).value(), expectation(activity, date, searched));
        this.activity = activity;
        this.date = date;
        this.searched = List.copyOf(searched);
        this.logs = List.copyOf(logs);
    }

    private static String expectation(ActivityCode activity, LocalDate date, List<String> searched) {
        return "a price of " + activity + " on " + date + " in "
                + (searched.isEmpty() ? "a price list; there is none" : "price list " + String.join(", ", searched));
    }

    /** {@return the activity that has no price} */
    public ActivityCode activity() {
        return activity;
    }

    /** {@return the first day on which it has none} */
    public LocalDate date() {
        return date;
    }

    /** {@return the price lists, in the order of the search} */
    public List<String> searched() {
        return searched;
    }

    /** {@return all logs (or corrections) without a price, in sort order} */
    public List<WorkLogId> logs() {
        return logs;
    }
}
