package eu.hodina.application.payment;

import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.Counterparty;
import eu.hodina.domain.payment.PaymentSymbols;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.util.Objects;
import java.util.Optional;

/**
 * A transaction that is kept, and the format of the file that says what it is.
 *
 * @param transaction as it is kept
 * @param format of the statement that it stands on
 */
public record KeptTransaction(ImportedTransaction transaction, StatementFormat format) {
    public KeptTransaction {
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(format, "format");
    }

    /** Whether an item says nothing that is not known of where it came from. */
    boolean isFrom(ImportedTransaction item) {
        return transaction.key().equals(item.key()) && transaction.source() == item.source();
    }

    boolean isAnnounced() {
        return transaction.transaction().status() == TransactionStatus.PENDING;
    }

    /** A booked item replaces what was announced, and a statement's item an advice's; a sum never one of its parts. */
    boolean isReplacedBy(ImportedTransaction other) {
        if (other.transaction().status() != TransactionStatus.BOOKED
                || other.transaction()
                                .amount()
                                .compareTo(transaction.transaction().amount())
                        != 0) {
            return false;
        }
        return isAnnounced() || isAdvice(format) && !isAdvice(other.source());
    }

    /** Whether they are one for one: a booking as one is known as the first of its parts, too. */
    boolean isAsMuchAs(ImportedTransaction other) {
        return transaction.transaction().amount().compareTo(other.transaction().amount()) == 0;
    }

    private static boolean isAdvice(StatementFormat format) {
        return switch (format) {
            case CAMT052, CAMT054, MT942 -> true;
            default -> false;
        };
    }

    /** The other's place and words, with the words of this where the other has none; identity and key stay. */
    ImportedTransaction replacedBy(ImportedTransaction other) {
        return new ImportedTransaction(
                transaction.id(),
                other.statement(),
                other.position(),
                transaction.account(),
                transaction.key(),
                transaction.source(),
                transaction.ours(),
                merged(transaction.transaction(), other.transaction()));
    }

    private static BankTransaction merged(BankTransaction old, BankTransaction now) {
        PaymentSymbols symbols = now.symbols();
        Counterparty other = now.counterparty();
        boolean keepsAccount = other.account().isEmpty();
        return BankTransaction.of(now.amount())
                .booked(now.booked().or(old::booked))
                .valued(now.valued().or(old::valued))
                .currency(now.currency().or(old::currency))
                .status(now.status())
                .reversal(now.reversal() || old.reversal())
                .reference(now.reference().or(old::reference))
                .batch(now.batch().or(old::batch))
                .counterparty(new Counterparty(
                        longer(other.name(), old.counterparty().name()),
                        keepsAccount ? old.counterparty().account() : other.account(),
                        keepsAccount ? old.counterparty().bank() : other.bank()))
                .symbols(new PaymentSymbols(
                        symbols.variable().or(old.symbols()::variable),
                        symbols.constant().or(old.symbols()::constant),
                        symbols.specific().or(old.symbols()::specific)))
                .endToEndId(now.endToEndId().or(old::endToEndId))
                .creditorReference(now.creditorReference().or(old::creditorReference))
                .message(longer(now.message(), old.message()))
                .build();
    }

    /** Fixed columns cut names and messages. */
    private static Optional<String> longer(Optional<String> now, Optional<String> old) {
        return old.filter(text -> text.length() > now.orElse("").length()).or(() -> now);
    }

    /** Whether another source may mean the same money, where the content is alike. */
    boolean maybeSame(ImportedTransaction other) {
        BankTransaction mine = transaction.transaction();
        BankTransaction theirs = other.transaction();
        return agree(mine.currency(), theirs.currency())
                && agree(mine.counterparty().iban(), theirs.counterparty().iban())
                && (isAnnounced() || !areToldApart(other));
    }

    /** By references of one system: a bank that gives one to either would have given the same. */
    private boolean areToldApart(ImportedTransaction other) {
        String account = transaction.account();
        return BankReference.isOneSystem(account, transaction.source(), other.source())
                && (BankReference.trusted(transaction.source(), account, transaction.transaction())
                                .isPresent()
                        || BankReference.trusted(other.source(), account, other.transaction())
                                .isPresent());
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
