package eu.hodina.bankimport.ofx;

import eu.hodina.bankimport.file.Place;
import eu.hodina.bankimport.file.WrittenAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the values of OFX elements: amounts with a point or a comma, dates of 8 to 14 digits. */
final class OfxValues {
    private OfxValues() {}

    static Optional<String> text(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    static BigDecimal amount(String value, String element, Place place) {
        return WrittenAmount.read(value)
                .orElseThrow(() -> place.refused("an amount such as -1500.00 was expected in " + element + ", found '"
                        + WrittenAmount.shown(value) + "'"));
    }

    /**
     * The day as the bank wrote it, not shifted by its zone: {@code 20090401122017.000[-5:EST]} is 1 April 2009; a 31st
     * of February, as some banks have it, is the last day of the month.
     */
    static Optional<LocalDate> date(String value, String element, Place place) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.matches("\\d{8}([^\\d].*|\\d{4}.*)?")) {
            int month = Integer.parseInt(value.substring(4, 6));
            int day = Integer.parseInt(value.substring(6, 8));
            if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
                YearMonth at = YearMonth.of(Integer.parseInt(value.substring(0, 4)), month);
                return Optional.of(at.atDay(Math.min(day, at.lengthOfMonth())));
            }
        }
        throw place.refused(
                "a date such as 20261031 was expected in " + element + ", found '" + WrittenAmount.shown(value) + "'");
    }
}
