package eu.hodina.application.catalog;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.PriceList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A version of an activity or a price list, as a rated period remembers that it was rated by it.
 *
 * <pre>{@code UsedVersion.of(priceList)   // PRICE_LIST STANDARD from 2026-01-01}</pre>
 *
 * @param kind of what it is a version
 * @param code of the activity or the list
 * @param firstDay of its validity; none = always was
 */
public record UsedVersion(Kind kind, String code, Optional<LocalDate> firstDay) {

    /** What has versions. */
    public enum Kind {
        /** A kind of work. */
        ACTIVITY,
        /** A list of prices. */
        PRICE_LIST
    }

    /** Checks that all is there. */
    public UsedVersion {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(firstDay, "firstDay");
    }

    /**
     * {@return the version as it is remembered}
     *
     * @param version of an activity
     */
    public static UsedVersion of(Activity version) {
        return new UsedVersion(
                Kind.ACTIVITY, version.code().value(), version.validity().first());
    }

    /**
     * {@return the version as it is remembered}
     *
     * @param version of a price list
     */
    public static UsedVersion of(PriceList version) {
        return new UsedVersion(
                Kind.PRICE_LIST, version.code().value(), version.validity().first());
    }
}
