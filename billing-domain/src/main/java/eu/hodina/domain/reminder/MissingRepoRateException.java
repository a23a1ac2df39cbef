package eu.hodina.domain.reminder;

import java.io.Serial;
import java.util.Objects;

/** Interest is to be computed, and the repo rate of the half-year in which the default began is not known. */
public final class MissingRepoRateException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Whose rate is missing. */
    private final transient HalfYear halfYear;

    /**
     * Says what is missing.
     *
     * @param halfYear whose rate is not known
     */
    public MissingRepoRateException(HalfYear halfYear) {
        super("the repo rate of the ČNB on the first day of " + halfYear
                + " is not known: enter it, so that interest on late payment can be computed");
        this.halfYear = Objects.requireNonNull(halfYear, "halfYear");
    }

    /** {@return whose rate is not known} */
    public HalfYear halfYear() {
        return halfYear;
    }
}
