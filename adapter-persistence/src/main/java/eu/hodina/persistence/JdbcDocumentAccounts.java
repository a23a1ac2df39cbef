package eu.hodina.persistence;

import eu.hodina.application.invoice.DocumentAccounts;
import eu.hodina.application.invoice.DocumentBalance;
import eu.hodina.application.invoice.HandReceipt;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import java.util.Currency;

/** The tables {@code hand_receipt}, {@code credit_application} and {@code billed_anew}. */
final class JdbcDocumentAccounts implements DocumentAccounts {
    private final JdbcTransactions transactions;
    private final Sql sql;

    JdbcDocumentAccounts(JdbcTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public void lock(Iban account) {
        transactions.requireOpen();
        sql.list(JdbcPayments.LOCK, row -> row.text("iban"), account.value());
    }

    @Override
    public DocumentBalance balance(InvoiceId document) {
        return sql.find(
                        "SELECT i.currency, i.payable_minor, " + OwedColumns.PAID + " AS paid, " + OwedColumns.CREDITED
                                + " AS credited FROM invoice i WHERE i.id = ?",
                        row -> {
                            Currency currency = row.currency("currency");
                            return new DocumentBalance(
                                    row.money("payable_minor", currency),
                                    row.money("paid", currency),
                                    row.money("credited", currency));
                        },
                        document.value())
                .orElseThrow(() -> new IllegalStateException("there is no document " + document));
    }

    @Override
    public void receive(HandReceipt receipt) {
        sql.run(
                Sql.insert("hand_receipt", "id", "document_id", "day", "amount_minor"),
                receipt.id(),
                receipt.document().value(),
                receipt.day(),
                receipt.amount().minor());
    }

    @Override
    public void apply(InvoiceId creditNote, InvoiceId document, Money amount) {
        sql.run(
                Sql.insert("credit_application", "credit_note_id", "document_id", "amount_minor"),
                creditNote.value(),
                document.value(),
                amount.minor());
    }

    @Override
    public void takeBack(InvoiceId creditNote) {
        sql.run("DELETE FROM credit_application WHERE credit_note_id = ?", creditNote.value());
    }

    @Override
    public void billAnew(InvoiceId original, InvoiceId creditNote) {
        sql.run(Sql.insert("billed_anew", "original_id", "credit_note_id"), original.value(), creditNote.value());
    }

    @Override
    public boolean billsAnew(InvoiceId creditNote) {
        return sql.total("SELECT COUNT(*) AS total FROM billed_anew WHERE credit_note_id = ?", creditNote.value()) > 0;
    }
}
