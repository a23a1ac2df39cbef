package eu.hodina.document;

import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/** Which code, if any, pays an invoice: QR Platba for crowns to a Czech account, EPC for euro. */
final class PaymentCode {
    private PaymentCode() {}

    /** Nothing for a document that is not out, is cancelled, asks for nothing, or is paid by hand. */
    static Optional<String> of(Invoice invoice) {
        if (invoice.state() != InvoiceState.ISSUED && invoice.state() != InvoiceState.SENT) {
            return Optional.empty();
        }
        InvoiceContent content = invoice.content();
        if (content.method() != PaymentMethod.TRANSFER) {
            return Optional.empty();
        }
        return of(
                content.account(),
                content.supplier().name(),
                content.payable(),
                invoice.dueDate(),
                invoice.variableSymbol(),
                new Named(noun(content), invoice.number().value()));
    }

    /**
     * What is paid.
     *
     * @param noun in capitals: FAKTURA
     * @param numbers of the documents
     */
    record Named(String noun, String numbers) {}

    /** Nothing where neither of the two codes has the currency, the amount and the account. */
    static Optional<String> of(
            BankAccount account, String payee, Money amount, LocalDate due, VariableSymbol symbol, Named what) {
        if (Spayd.canPay(amount) && account.iban().country().equals("CZ")) {
            return Optional.of(Spayd.to(account.iban(), account.bic().orElse(""), amount)
                    .due(due)
                    .message(what.noun() + " " + what.numbers())
                    .payee(payee)
                    .variableSymbol(symbol)
                    .text());
        }
        if (EpcCode.canPay(amount)) {
            String text = "/VS/" + symbol + " " + what.numbers();
            return Optional.of(new EpcCode(account.bic().orElse(""), payee, account.iban(), amount, "", text).lines());
        }
        return Optional.empty();
    }

    /** What is paid, for the bank statement of the payee. */
    private static String noun(InvoiceContent content) {
        return switch (content.kind()) {
            case PROFORMA -> "ZALOHA";
            case DEBIT_NOTE -> "VRUBOPIS";
            case PENALTY -> "PENALE";
            case INVOICE, SIMPLIFIED_INVOICE, PAYMENT_TAX_DOCUMENT, CREDIT_NOTE -> "FAKTURA";
        };
    }
}
