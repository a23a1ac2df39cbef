package eu.hodina.bankimport.coda;

import eu.hodina.bankimport.file.FixedRecord;
import eu.hodina.bankimport.file.Warnings;
import java.math.BigDecimal;

/** How many records a statement has, and what its debits and credits come to, checked against its trailer. */
final class CodaTotals {
    private long records;
    private BigDecimal debits = BigDecimal.ZERO;
    private BigDecimal credits = BigDecimal.ZERO;

    void count() {
        records++;
    }

    void add(BigDecimal amount) {
        if (amount.signum() < 0) {
            debits = debits.subtract(amount);
        } else {
            credits = credits.add(amount);
        }
    }

    void check(FixedRecord trailer, String statement, Warnings warnings) {
        long told = trailer.amount(17, 22, 0, "the number of records").longValue();
        if (told != records) {
            warnings.add(statement + ": there are " + records + " records, the trailer says " + told);
        }
        check("debits", debits, trailer.amount(23, 37, 3, "the sum of debits"), statement, warnings);
        check("credits", credits, trailer.amount(38, 52, 3, "the sum of credits"), statement, warnings);
    }

    private static void check(String what, BigDecimal sum, BigDecimal told, String statement, Warnings warnings) {
        if (sum.compareTo(told) != 0) {
            warnings.add(statement + ": " + what + " come to " + Warnings.grouped(sum) + ", the trailer says "
                    + Warnings.grouped(told) + ", difference "
                    + Warnings.grouped(sum.subtract(told).abs()));
        }
    }
}
