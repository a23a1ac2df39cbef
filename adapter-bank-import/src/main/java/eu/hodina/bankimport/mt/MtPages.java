package eu.hodina.bankimport.mt;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.file.Warnings;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Makes statements of messages: pages that end and begin with an interim balance (62M, 60M) are one. */
final class MtPages {
    private final StatementSink sink;
    private final Warnings warnings;

    private boolean told;
    /** The first page of the statement that is open. */
    private Optional<MtMessage> statement = Optional.empty();
    /** Its last page. */
    private Optional<MtMessage> page = Optional.empty();

    MtPages(StatementSink sink, Warnings warnings) {
        this.sink = sink;
        this.warnings = warnings;
    }

    /** Its first item comes, or its end; the second call does nothing. */
    void begin(MtMessage message, boolean interim) {
        if (page.isPresent() && page.get() == message) {
            return;
        }
        if (page.isPresent() && message.continues(page.get())) {
            checkTransition(page.get(), message);
            page = Optional.of(message);
            return;
        }
        endStatement();
        if (!told) {
            sink.format(interim ? StatementFormat.MT942 : StatementFormat.MT940);
            told = true;
        }
        statement = Optional.of(message);
        page = Optional.of(message);
        sink.begin(head(message, message));
    }

    private void checkTransition(MtMessage before, MtMessage after) {
        BigDecimal closing = before.closing.orElseThrow().amount();
        BigDecimal opening = after.opening.orElseThrow().amount();
        if (closing.compareTo(opening) != 0) {
            warnings.add(after.name() + ": opens with " + Warnings.grouped(opening) + ", page " + before.page
                    + " closes with " + Warnings.grouped(closing) + ", difference "
                    + Warnings.grouped(opening.subtract(closing).abs()));
        }
    }

    void add(MtMessage message, BankTransaction transaction) {
        if (transaction.status() == TransactionStatus.BOOKED) {
            message.movements = message.movements.add(transaction.amount());
            message.totals.add(transaction.amount());
        }
        sink.transaction(transaction);
    }

    /** All fields of the message are there. */
    void end(MtMessage message, boolean interim) {
        warnings.checkBalance(message.name(), head(message, message), message.movements);
        message.totals.check(message.name(), warnings);
        if (!interim && message.closing.isEmpty()) {
            warnings.add(message.name() + ": there is no closing balance (:62F:), the file may be cut off");
        }
        if (message.closing.filter(MtBalance::interim).isEmpty()) {
            endStatement();
        }
    }

    private void endStatement() {
        if (statement.isPresent()) {
            sink.end(head(statement.get(), page.orElseThrow()));
            statement = Optional.empty();
            page = Optional.empty();
        }
    }

    /** Whether there was a statement at all. */
    boolean finish() {
        endStatement();
        return told;
    }

    private static BankStatement head(MtMessage first, MtMessage last) {
        Optional<LocalDate> to = last.closing.flatMap(MtBalance::date).or(() -> last.reportDay);
        return new BankStatement(
                first.account,
                first.currency(),
                first.number,
                first.opening.flatMap(MtBalance::date),
                to,
                first.opening.map(MtBalance::amount),
                last.closing.map(MtBalance::amount));
    }
}
