package eu.hodina.bankimport.abo;

import eu.hodina.bankimport.file.Warnings;
import eu.hodina.domain.payment.BankTransaction;
import java.math.BigDecimal;

/**
 * The turnovers of a 074 against its items. Their signs say nothing, for Fio writes a minus beside ordinary debits. What is
 * taken back lessens its own side at most banks, or adds to the other one.
 */
final class AboTurnovers {
    private BigDecimal debits = BigDecimal.ZERO;
    private BigDecimal credits = BigDecimal.ZERO;
    private BigDecimal debitsTakenBack = BigDecimal.ZERO;
    private BigDecimal creditsTakenBack = BigDecimal.ZERO;

    void add(BankTransaction item) {
        BigDecimal amount = item.amount();
        boolean out = amount.signum() < 0;
        if (item.reversal()) {
            creditsTakenBack = out ? creditsTakenBack.subtract(amount) : creditsTakenBack;
            debitsTakenBack = out ? debitsTakenBack : debitsTakenBack.add(amount);
        } else {
            debits = out ? debits.subtract(amount) : debits;
            credits = out ? credits : credits.add(amount);
        }
    }

    /** Warns where neither way of counting gives what the header says; a bank that leaves both zero says nothing. */
    void check(AboHeader header, String name, Warnings warnings) {
        if (header.debits().isEmpty() || header.credits().isEmpty()) {
            return;
        }
        BigDecimal toldDebits = header.debits().get();
        BigDecimal toldCredits = header.credits().get();
        boolean silent = toldDebits.signum() == 0 && toldCredits.signum() == 0;
        boolean lessened = equal(toldDebits, debits.subtract(debitsTakenBack))
                && equal(toldCredits, credits.subtract(creditsTakenBack));
        boolean added =
                equal(toldDebits, debits.add(creditsTakenBack)) && equal(toldCredits, credits.add(debitsTakenBack));
        if (!silent && !lessened && !added) {
            warnings.add(name + ": debits and credits come to "
                    + Warnings.grouped(debits.subtract(debitsTakenBack)) + " and "
                    + Warnings.grouped(credits.subtract(creditsTakenBack)) + ", the turnovers say "
                    + Warnings.grouped(toldDebits) + " and " + Warnings.grouped(toldCredits));
        }
    }

    private static boolean equal(BigDecimal told, BigDecimal sum) {
        return told.compareTo(sum.abs()) == 0;
    }
}
