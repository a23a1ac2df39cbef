package eu.hodina.application.payment;

import eu.hodina.application.payment.ReconciledTransaction.PassedOver;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stages the transactions of one file, each statement when its head is complete. */
final class StagedFile implements StatementSink {
    private final String file;
    private final List<StagedTransaction> staged;
    private final Set<String> seen;
    private final Set<String> keys = new HashSet<>();
    private Optional<StatementFormat> told = Optional.empty();
    private Optional<TransactionKeys> making = Optional.empty();
    private final List<BankTransaction> current = new ArrayList<>();
    private int statements;

    /** @param seen keys of the files before this one */
    StagedFile(String file, List<StagedTransaction> staged, Set<String> seen) {
        this.file = file;
        this.staged = staged;
        this.seen = seen;
    }

    /** What the transactions of this file are known by. */
    Set<String> keys() {
        return keys;
    }

    @Override
    public void format(StatementFormat format) {
        told = Optional.of(format);
        making = Optional.of(new TransactionKeys(format));
    }

    @Override
    public void begin(BankStatement statement) {
        current.clear();
    }

    @Override
    public void transaction(BankTransaction transaction) {
        current.add(transaction);
    }

    @Override
    public void end(BankStatement statement) {
        statements++;
        String number = statement.number().orElse(String.valueOf(statements));
        Set<Integer> seenAsOne = seenAsOne(statement);
        for (int index = 0; index < current.size(); index++) {
            int place = index;
            BankTransaction transaction = current.get(index);
            Optional<String> key = key(statement, transaction);
            Optional<PassedOver> passedOver = passedOver(key, transaction)
                    .or(() -> Optional.of(PassedOver.SEEN_BEFORE).filter(any -> seenAsOne.contains(place)));
            // by what it is, so that the order of the files decides nothing
            String id = passedOver.isPresent() ? "passed over " + staged.size() : key.orElseThrow();
            staged.add(new StagedTransaction(new PaymentId(id), file, number, index, transaction, passedOver));
        }
        current.clear();
    }

    /** The places of parts whose booking stood in an earlier file as one, or in parts. */
    private Set<Integer> seenAsOne(BankStatement statement) {
        Set<Integer> places = new HashSet<>();
        for (BatchParts batch : BatchParts.in(current, statement.account().orElse(""), told.orElseThrow())) {
            keys.add(batch.key());
            if (seen.contains(batch.key())) {
                places.addAll(batch.places());
            }
        }
        return places;
    }

    @Override
    public void warning(String message) {
        // "billing statement" shows it
    }

    /** What a booked one is known by. */
    private Optional<String> key(BankStatement statement, BankTransaction transaction) {
        if (transaction.status() != TransactionStatus.BOOKED) {
            return Optional.empty();
        }
        String key = making.orElseThrow().next(statement.account().orElse(""), transaction);
        keys.add(key);
        return Optional.of(key);
    }

    private Optional<PassedOver> passedOver(Optional<String> key, BankTransaction transaction) {
        if (key.isEmpty()) {
            return Optional.of(PassedOver.NOT_BOOKED);
        }
        if (seen.contains(key.get())) {
            return Optional.of(PassedOver.SEEN_BEFORE);
        }
        Optional<Money> money = transaction.money();
        if (money.isEmpty()) {
            return Optional.of(PassedOver.NO_AMOUNT_OF_ITS_CURRENCY);
        }
        return money.filter(Money::isZero).map(zero -> PassedOver.ZERO);
    }
}
