package eu.hodina.application.insight.check;

import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.SeriesCode;
import java.util.Objects;

/**
 * A number that was given to a document, or that a counter drew last.
 *
 * @param firm who issued it
 * @param series which series
 * @param year of issue
 * @param counter what stands behind the year: 7 of {@code FV20260007}
 * @param number as it is printed
 */
public record IssuedNumber(FirmId firm, SeriesCode series, int year, long counter, String number) {
    public IssuedNumber {
        Objects.requireNonNull(firm, "firm");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(number, "number");
    }
}
