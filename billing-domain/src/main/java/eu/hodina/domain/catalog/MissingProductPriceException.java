package eu.hodina.domain.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A product without a price on a day: named, never sold for zero. */
public final class MissingProductPriceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient ProductCode product;
    private final transient LocalDate date;
    private final transient List<PriceListCode> searched;

    MissingProductPriceException(ProductCode product, LocalDate date, List<PriceListCode> searched) {
        super("expected a price of " + product + " on " + date + " in "
                + (searched.isEmpty()
                        ? "a price list; none is valid then"
                        : "price list "
                                + searched.stream().map(PriceListCode::value).collect(Collectors.joining(", "))));
        this.product = product;
        this.date = date;
        this.searched = List.copyOf(searched);
    }

    /** {@return what has no price} */
    public ProductCode product() {
        return product;
    }

    /** {@return the day on which it has none} */
    public LocalDate date() {
        return date;
    }

    /**
     * Where a price was looked for.
     *
     * @return the lists valid on the day, in the order of the search
     */
    public List<PriceListCode> searched() {
        return searched;
    }
}
