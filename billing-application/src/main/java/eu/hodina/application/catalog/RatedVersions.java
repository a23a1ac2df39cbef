package eu.hodina.application.catalog;

import eu.hodina.application.RefusedException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Keeps what was rated as it was: refuses changes that reach back into it. */
final class RatedVersions {
    private final CatalogUse use;

    RatedVersions(CatalogUse use) {
        this.use = Objects.requireNonNull(use, "use");
    }

    /** Of another rule, or other prices, in place. */
    void refuseChange(UsedVersion version, String path) {
        use.latest(version).ifPresent(by -> {
            throw new RefusedException(
                    path, "a new version from a day on was expected: this one is what " + by + " was rated by");
        });
    }

    /** Of the days of a version, from its first new or lost day on. */
    void refuseFrom(UsedVersion version, LocalDate from, String path) {
        use.latest(version).filter(by -> !by.period().to().isBefore(from)).ifPresent(by -> {
            throw new RefusedException(
                    path,
                    "a day after " + by.period().to() + " was expected, not " + from + ": " + by
                            + " was rated by this version");
        });
    }

    Optional<LocalDate> ratedTo(UsedVersion version) {
        return use.latest(version).map(by -> by.period().to());
    }
}
