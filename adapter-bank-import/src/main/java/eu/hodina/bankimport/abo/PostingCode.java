package eu.hodina.bankimport.abo;

import eu.hodina.bankimport.file.FixedRecord;
import java.math.BigDecimal;

/** Which way the money of an ABO item went. Banks disagree on the reversals: 4 is a credit here and a debit there. */
enum PostingCode {
    DEBIT,
    CREDIT,
    /** Česká spořitelna: a debit taken back. */
    THREE,
    /** Česká spořitelna: a credit taken back; elsewhere a debit taken back. */
    FOUR,
    /** A credit taken back. */
    FIVE;

    static PostingCode parse(FixedRecord line) {
        String code = line.field(61, 61);
        return switch (code) {
            case "1" -> DEBIT;
            case "2" -> CREDIT;
            case "3" -> THREE;
            case "4" -> FOUR;
            case "5" -> FIVE;
            default -> throw line.expected(61, "a posting code 1 to 5", code);
        };
    }

    BigDecimal signed(BigDecimal amount, boolean ceskaSporitelna) {
        boolean credit = switch (this) {
            case CREDIT, THREE -> true;
            case DEBIT, FIVE -> false;
            case FOUR -> !ceskaSporitelna;
        };
        return credit ? amount : amount.negate();
    }

    boolean isReversal() {
        return this != DEBIT && this != CREDIT;
    }
}
