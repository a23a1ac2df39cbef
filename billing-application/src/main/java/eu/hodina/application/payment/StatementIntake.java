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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The second pass over a file: keeps its statements, and those of its booked transactions that are not known yet. */
final class StatementIntake implements StatementSink {
    private static final int BATCH = 1_000;

    private final String file;
    private final StatementSurvey survey;
    private final Payments payments;
    private final Identities identities;
    private final Instant now;
    private final TransactionKeys keys = new TransactionKeys();
    private final List<ImportedTransaction> batch = new ArrayList<>();
    private final List<ReceivedPayment> credits = new ArrayList<>();
    private Optional<ImportedStatement> current = Optional.empty();
    private int statements;
    private int position;
    private long pending;
    private long added;

    StatementIntake(String file, StatementSurvey survey, Payments payments, Identities identities, Instant now) {
        this.file = Objects.requireNonNull(file, "file");
        this.survey = Objects.requireNonNull(survey, "survey");
        this.payments = Objects.requireNonNull(payments, "payments");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.now = Objects.requireNonNull(now, "now");
    }

    /** New ones on accounts of ours, in the order of the file. */
    List<ReceivedPayment> credits() {
        return credits;
    }

    int statements() {
        return statements;
    }

    long pending() {
        return pending;
    }

    long added() {
        return added;
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
        payments.add(imported);
        current = Optional.of(imported);
        statements++;
        position = 0;
    }

    @Override
    public void transaction(BankTransaction transaction) {
        ImportedStatement statement = current.orElseThrow();
        int at = position++;
        if (transaction.status() != TransactionStatus.BOOKED) {
            // it comes again when it is booked
            pending++;
            return;
        }
        String account = statement
                .ours()
                .map(Iban::value)
                .or(() -> statement.head().account())
                .orElse("");
        batch.add(new ImportedTransaction(
                new PaymentId(identities.next()),
                statement.id(),
                at,
                account,
                keys.next(account, transaction),
                statement.ours(),
                transaction));
        if (batch.size() == BATCH) {
            flush();
        }
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

    /** A batch is of one statement, and so of one account. */
    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        Set<String> known = payments.known(
                batch.get(0).account(),
                batch.stream().map(ImportedTransaction::key).collect(Collectors.toSet()));
        List<ImportedTransaction> fresh = batch.stream()
                .filter(transaction -> !known.contains(transaction.key()))
                .toList();
        payments.addAll(fresh);
        added += fresh.size();
        fresh.stream()
                .map(ImportedTransaction::payment)
                .flatMap(Optional::stream)
                .forEach(credits::add);
        batch.clear();
    }
}
