package eu.hodina.bankimport.mt;

import eu.hodina.bankimport.file.TextLine;
import eu.hodina.bankimport.file.Warnings;
import java.math.BigDecimal;

/** Fields 90D and 90C of an MT942, how many debits and credits there are and of how much, checked against its items. */
final class MtTotals {
    private final Side debits = new Side("debits");
    private final Side credits = new Side("credits");

    private static final class Side {
        private final String name;
        private boolean told;
        private long toldCount;
        private BigDecimal toldSum = BigDecimal.ZERO;
        private long count;
        private BigDecimal sum = BigDecimal.ZERO;

        Side(String name) {
            this.name = name;
        }

        void check(String statement, Warnings warnings) {
            if (told && (count != toldCount || sum.compareTo(toldSum) != 0)) {
                warnings.add(statement + ": there are " + count + " " + name + " of " + Warnings.grouped(sum)
                        + ", the file says " + toldCount + " of " + Warnings.grouped(toldSum));
            }
        }
    }

    /** Reads {@code 3CZK2,35}. */
    void parse(TextLine line, int start, boolean debit) {
        MtCursor field = new MtCursor(line, line.text(), start);
        Side side = debit ? debits : credits;
        long count = 0;
        int digits = 0;
        for (; field.isDigit() && digits < 9; digits++) {
            count = count * 10 + field.next() - '0';
        }
        if (digits == 0) {
            throw field.expected("the number of " + side.name);
        }
        field.currency();
        side.toldCount = count;
        side.toldSum = field.amount("the sum of " + side.name);
        side.told = true;
    }

    void add(BigDecimal amount) {
        Side side = amount.signum() < 0 ? debits : credits;
        side.count++;
        side.sum = side.sum.add(amount.abs());
    }

    void check(String statement, Warnings warnings) {
        debits.check(statement, warnings);
        credits.check(statement, warnings);
    }
}
