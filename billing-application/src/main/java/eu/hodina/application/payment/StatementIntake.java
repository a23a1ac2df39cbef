package eu.hodina.application.payment;

import eu.hodina.application.Identities;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The second pass over a file: keeps its statements, and hands its transactions on in lots of one account. */
final class StatementIntake implements StatementSink {
    private static final int LOT = 1_000;
    /** The parts of a booking stay together up to this. */
    private static final int MOST = 20_000;

    private final String file;
    private final StatementSurvey survey;
    private final Payments payments;
    private final Identities identities;
    private final Instant now;
    private final TransactionKeys keys;
    private final TransactionIntake transactions;
    private final List<ImportedTransaction> lot = new ArrayList<>();
    private final List<String> breaks = new ArrayList<>();
    private final Map<StatementId, String> numbers = new HashMap<>();
    private final Map<String, StatementPlace> foreign = new LinkedHashMap<>();
    private Optional<ImportedStatement> current = Optional.empty();
    private final boolean looking;
    private int statements;
    private int position;

    /**
     * @param waiting credits that are kept, of which it is to be known whether they stand in the file
     * @param looking keeps nothing, since the same file was read in before
     */
    StatementIntake(
            String file,
            StatementSurvey survey,
            Payments payments,
            Identities identities,
            Instant now,
            Set<PaymentId> waiting,
            boolean looking) {
        this.file = Objects.requireNonNull(file, "file");
        this.survey = Objects.requireNonNull(survey, "survey");
        this.payments = Objects.requireNonNull(payments, "payments");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.now = Objects.requireNonNull(now, "now");
        this.keys = new TransactionKeys(survey.format());
        this.transactions = new TransactionIntake(survey.format(), payments, waiting, looking);
        this.looking = looking;
    }

    /** What new transactions moved on accounts of ours, in the order of the file. */
    List<ReceivedPayment> movements() {
        return transactions.movements();
    }

    /** Where each movement stands in the file. */
    List<StatementPlace> places() {
        return transactions.moved().stream().map(this::place).toList();
    }

    /** Where those of the waiting ones stand that are in the file, in its order. */
    Map<PaymentId, StatementPlace> met() {
        Map<PaymentId, StatementPlace> met = new LinkedHashMap<>();
        transactions.met().forEach((id, item) -> met.put(id, place(item)));
        return met;
    }

    /** Where those of accounts that are none of ours stand, also known ones, by what they are known by. */
    Map<String, StatementPlace> foreign() {
        return foreign;
    }

    private StatementPlace place(ImportedTransaction item) {
        return new StatementPlace(
                Objects.requireNonNull(numbers.get(item.statement())), item.position(), item.transaction());
    }

    long added() {
        return transactions.added();
    }

    long replaced() {
        return transactions.replaced();
    }

    /** Where a statement does not open with what the one before closed with, and bookings that stay one. */
    List<String> breaks() {
        return Stream.concat(breaks.stream(), transactions.notes().stream()).toList();
    }

    @Override
    public void format(StatementFormat format) {
        // known from the first pass
    }

    @Override
    public void begin(BankStatement statement) {
        BankStatement head = survey.heads().get(statements);
        ImportedStatement imported = new ImportedStatement(
                new StatementId(identities.next()),
                survey.sha256(),
                file,
                survey.format(),
                statements,
                head,
                survey.ours(head),
                now);
        if (!looking) {
            BalanceBreak.of(imported, payments).ifPresent(breaks::add);
            payments.add(imported);
        }
        current = Optional.of(imported);
        statements++;
        numbers.put(imported.id(), head.number().orElse(String.valueOf(statements)));
        position = 0;
    }

    @Override
    public void transaction(BankTransaction transaction) {
        ImportedStatement statement = current.orElseThrow();
        int at = position++;
        if (transaction.status() == TransactionStatus.INFO) {
            return;
        }
        if (lot.size() >= LOT && (lot.size() >= MOST || !goesOn(transaction))) {
            flush();
        }
        String account = statement
                .ours()
                .map(Iban::value)
                .or(() -> statement.head().account())
                .orElse("");
        ImportedTransaction item = new ImportedTransaction(
                new PaymentId(identities.next()),
                statement.id(),
                at,
                account,
                keys.next(account, transaction),
                survey.format(),
                statement.ours(),
                transaction);
        lot.add(item);
        if (statement.ours().isEmpty()) {
            foreign.put(account + " " + item.key(), place(item));
        }
    }

    /** Whether it is a part of the same booking as the last one. */
    private boolean goesOn(BankTransaction transaction) {
        Optional<String> last = lot.get(lot.size() - 1).transaction().batch();
        return last.isPresent() && last.equals(transaction.batch());
    }

    @Override
    public void end(BankStatement statement) {
        flush();
        current = Optional.empty();
    }

    @Override
    public void warning(String message) {
        // known from the first pass
    }

    /** A lot is of one statement, and so of one account. */
    private void flush() {
        if (!lot.isEmpty()) {
            transactions.take(List.copyOf(lot));
            lot.clear();
        }
    }
}
