package eu.hodina.domain.catalog;

/** Two versions of price lists hold on one day where only one may: of one code, or by default in one currency. */
public final class PriceListConflictException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient PriceList earlier;
    private final transient PriceList later;

    PriceListConflictException(PriceList earlier, PriceList later) {
        super("expected one " + (earlier.code().equals(later.code()) ? "version of a price list" : "default price list")
                + " a day, not " + shown(earlier) + " and " + shown(later));
        this.earlier = earlier;
        this.later = later;
    }

    private static String shown(PriceList list) {
        return list.code() + " " + list.validity();
    }

    /** {@return the version that was there first} */
    public PriceList earlier() {
        return earlier;
    }

    /** {@return the version that collides with it} */
    public PriceList later() {
        return later;
    }
}
