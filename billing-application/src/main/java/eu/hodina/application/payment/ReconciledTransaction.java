package eu.hodina.application.payment;

import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.TransactionStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A transaction of a statement file and what it pays.
 *
 * @param file the name of the file
 * @param statement the bank's number of the statement; where it has none, its place in the file from 1
 * @param index its place in the statement, from 0
 * @param transaction as the bank has it
 * @param match what it pays; none for what can pay nothing, see {@link #passedOver}
 * @param allocations of the match, each with the number of its document
 * @param runnerUp the answer that came second, likewise
 * @param passedOver why it was not looked at
 */
public record ReconciledTransaction(
        String file,
        String statement,
        int index,
        BankTransaction transaction,
        Optional<Match> match,
        List<Part> allocations,
        Optional<Other> runnerUp,
        Optional<PassedOver> passedOver) {
    /** Checks that there is an answer or a reason for none. */
    public ReconciledTransaction {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(runnerUp, "runnerUp");
        allocations = List.copyOf(allocations);
        if (match.isPresent() == passedOver.isPresent()) {
            throw new IllegalArgumentException("a match or a reason for none was expected: " + match + passedOver);
        }
    }

    /**
     * A part of a payment.
     *
     * @param number of the document
     * @param amount less than zero where money goes back
     */
    public record Part(InvoiceNumber number, Money amount) {
        /** Checks nothing but presence. */
        public Part {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * An answer that came second.
     *
     * @param kind how payment and documents would fit together
     * @param allocations what it would pay
     * @param reasons for and against it, codes
     */
    public record Other(MatchKind kind, List<Part> allocations, List<String> reasons) {
        /** Checks nothing but presence. */
        public Other {
            Objects.requireNonNull(kind, "kind");
            allocations = List.copyOf(allocations);
            reasons = List.copyOf(reasons);
        }
    }

    /** Why a transaction can pay nothing. */
    public enum PassedOver {
        /** It is announced, not booked. */
        NOT_BOOKED,
        /** The file names no currency, one that is none, or more decimals than the currency has. */
        NO_AMOUNT_OF_ITS_CURRENCY,
        /** It moved nothing. */
        ZERO,
        /** It stood in an earlier file, or earlier in this one. */
        SEEN_BEFORE,
        /** It is on an account that is none of the firm's; a credit needs a person, who adds the account or leaves it. */
        FOREIGN_ACCOUNT
    }

    /** {@return how it fits; NONE for what can pay nothing} */
    public MatchKind kind() {
        return match.map(Match::kind).orElse(MatchKind.NONE);
    }

    /** {@return what of the amount pays nothing, an exact text: {@code 3219.25}} */
    public String unallocated() {
        return match.map(found -> found.unallocated().toPlainString())
                .orElseGet(() -> transaction.amount().toPlainString());
    }

    /** {@return whether it books itself} */
    public boolean isCertain() {
        return match.filter(Match::certain).isPresent();
    }

    /** {@return why, codes, the strongest first} */
    public List<String> reasons() {
        return match.map(found -> found.reasons().stream().map(Enum::name).toList())
                .orElseGet(() -> List.of(passedOver.orElseThrow().name()));
    }

    /** {@return whether a person has to look at it: booked money that came and is not certain; a debit never} */
    public boolean needsPerson() {
        return transaction.status() == TransactionStatus.BOOKED
                && transaction.amount().signum() > 0
                && !isCertain()
                && passedOver.filter(reason -> reason == PassedOver.SEEN_BEFORE).isEmpty();
    }
}
