package eu.hodina.domain.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** An activity without an hourly price in any list on a day: named, never worked for zero. */
public final class MissingListPriceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient ActivityCode activity;
    private final transient LocalDate date;
    private final transient List<PriceListCode> searched;

    MissingListPriceException(ActivityCode activity, LocalDate date, List<PriceListCode> searched) {
        super("expected an hourly price of " + activity + " on " + date + " in "
                + (searched.isEmpty()
                        ? "a price list; none is valid then"
                        : "price list "
                                + searched.stream().map(PriceListCode::value).collect(Collectors.joining(", "))));
        this.activity = activity;
        this.date = date;
        this.searched = List.copyOf(searched);
    }

    /** {@return what has no price} */
    public ActivityCode activity() {
        return activity;
    }

    /** {@return the day on which it has none} */
    public LocalDate date() {
        return date;
    }

    /** {@return the lists valid on the day, in the order of the search} */
    public List<PriceListCode> searched() {
        return searched;
    }
}
