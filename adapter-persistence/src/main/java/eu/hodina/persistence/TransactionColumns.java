package eu.hodina.persistence;

import eu.hodina.application.payment.ImportedTransaction;
import eu.hodina.application.payment.KeptTransaction;
import eu.hodina.application.payment.StatementId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.Counterparty;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.PaymentSymbols;
import eu.hodina.domain.payment.ReceivedPayment;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Between a transaction of a statement and its row. */
final class TransactionColumns {
    static final String INSERT = Sql.insert(
            "bank_transaction",
            "id",
            "statement_id",
            "position",
            "account",
            "fingerprint",
            "ours",
            "booked",
            "valued",
            "amount",
            "amount_minor",
            "currency",
            "status",
            "reversal",
            "reference",
            "batch",
            "counterparty_name",
            "counterparty_account",
            "counterparty_bank",
            "variable_symbol",
            "constant_symbol",
            "specific_symbol",
            "end_to_end_id",
            "creditor_reference",
            "message",
            "source",
            "content");

    /** What of a row changes when another source says more. */
    static final String REPLACE = "UPDATE bank_transaction SET statement_id = ?, position = ?, booked = ?, valued = ?,"
            + " amount = ?, amount_minor = ?, currency = ?, status = ?, reversal = ?, reference = ?, batch = ?,"
            + " counterparty_name = ?, counterparty_account = ?, counterparty_bank = ?, variable_symbol = ?,"
            + " constant_symbol = ?, specific_symbol = ?, end_to_end_id = ?, creditor_reference = ?, message = ?,"
            + " content = ? WHERE id = ?";

    private TransactionColumns() {}

    static Object[] values(ImportedTransaction imported) {
        return Stream.of(
                        Stream.of(
                                imported.id().value(),
                                imported.statement().value(),
                                imported.position(),
                                imported.account(),
                                imported.key(),
                                imported.ours().map(Iban::value)),
                        facts(imported.transaction()),
                        Stream.of(imported.source(), imported.content()))
                .flatMap(values -> values)
                .toArray();
    }

    static Object[] replacement(ImportedTransaction imported) {
        return Stream.of(
                        Stream.of(imported.statement().value(), imported.position()),
                        facts(imported.transaction()),
                        Stream.of(imported.content(), imported.id().value()))
                .flatMap(values -> values)
                .toArray();
    }

    private static Stream<Object> facts(BankTransaction transaction) {
        Counterparty other = transaction.counterparty();
        PaymentSymbols symbols = transaction.symbols();
        return Stream.of(
                transaction.booked(),
                transaction.valued(),
                transaction.amount().toPlainString(),
                transaction.money().map(Money::minor),
                transaction.currency(),
                transaction.status(),
                transaction.reversal(),
                transaction.reference(),
                transaction.batch(),
                other.name(),
                other.account(),
                other.bank(),
                symbols.variable(),
                symbols.constant(),
                symbols.specific(),
                transaction.endToEndId(),
                transaction.creditorReference(),
                transaction.message());
    }

    /** Of a row that was joined with its statement, whose format is in the column {@code shown_by}. */
    static KeptTransaction readKept(Row row) throws SQLException {
        return new KeptTransaction(readImported(row), row.constant(StatementFormat.class, "shown_by"));
    }

    static ImportedTransaction readImported(Row row) throws SQLException {
        return new ImportedTransaction(
                new PaymentId(row.text("id")),
                new StatementId(row.text("statement_id")),
                row.number("position"),
                row.text("account"),
                row.text("fingerprint"),
                row.constant(StatementFormat.class, "source"),
                row.find("ours").map(Iban::new),
                read(row));
    }

    /** Of a row that moved money on an account of ours. */
    static ReceivedPayment readMovement(Row row) throws SQLException {
        PaymentId id = new PaymentId(row.text("id"));
        return ReceivedPayment.findEither(id, new Iban(row.text("ours")), read(row))
                .orElseThrow(() -> new IllegalStateException("transaction " + id + " moved nothing"));
    }

    /** Of a row that is a credit on an account of ours. */
    static ReceivedPayment readPayment(Row row) throws SQLException {
        PaymentId id = new PaymentId(row.text("id"));
        return ReceivedPayment.find(id, new Iban(row.text("ours")), read(row))
                .orElseThrow(() -> new IllegalStateException("transaction " + id + " is no payment"));
    }

    private static BankTransaction read(Row row) throws SQLException {
        return BankTransaction.of(new BigDecimal(row.text("amount")))
                .booked(row.findDate("booked"))
                .valued(row.findDate("valued"))
                .currency(row.find("currency"))
                .status(row.constant(TransactionStatus.class, "status"))
                .reversal(row.flag("reversal"))
                .reference(row.find("reference"))
                .batch(row.find("batch"))
                .counterparty(new Counterparty(
                        row.find("counterparty_name"), row.find("counterparty_account"), row.find("counterparty_bank")))
                .symbols(new PaymentSymbols(
                        row.find("variable_symbol"), row.find("constant_symbol"), row.find("specific_symbol")))
                .endToEndId(row.find("end_to_end_id"))
                .creditorReference(row.find("creditor_reference"))
                .message(row.find("message"))
                .build();
    }
}
