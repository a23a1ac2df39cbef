package eu.hodina.bankimport.mt;

import eu.hodina.bankimport.file.TextLine;
import eu.hodina.bankimport.file.Warnings;
import java.time.LocalDate;
import java.time.YearMonth;

/** Days as banks write them: those that count months of 30 days have a 30th of February, which is told. */
final class MtDays {
    private final Warnings warnings;

    MtDays(Warnings warnings) {
        this.warnings = warnings;
    }

    static boolean isDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** A day that the month does not have is its last one. */
    LocalDate of(TextLine line, int year, int month, int day) {
        if (day <= 28) {
            return LocalDate.of(year, month, day);
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        if (day > last) {
            warnings.add("line " + line.number() + ": month " + year + "-" + (month < 10 ? "0" : "") + month
                    + " has no day " + day + ", its last day is taken");
        }
        return LocalDate.of(year, month, Math.min(day, last));
    }

    /** A day without a year: in the year that is nearest to the value date. */
    LocalDate near(TextLine line, LocalDate valued, int month, int day) {
        int apart = month - valued.getMonthValue();
        int year = valued.getYear() + (apart > 6 ? -1 : apart < -6 ? 1 : 0);
        return of(line, year, month, day);
    }
}
