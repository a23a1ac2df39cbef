package eu.hodina.document;

import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.invoice.PaymentMethod;
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
        BankAccount account = content.account();
        if (Spayd.canPay(content.payable()) && account.iban().country().equals("CZ")) {
            return Optional.of(Spayd.to(account.iban(), account.bic().orElse(""), content.payable())
                    .due(invoice.dueDate())
                    .message(noun(content) + " " + invoice.number())
                    .payee(content.supplier().name())
                    .variableSymbol(invoice.variableSymbol())
                    .text());
        }
        if (EpcCode.canPay(content.payable())) {
            String text = "/VS/" + invoice.variableSymbol() + " " + invoice.number();
            return Optional.of(new EpcCode(
                            account.bic().orElse(""),
                            content.supplier().name(),
                            account.iban(),
                            content.payable(),
                            "",
                            text)
                    .lines());
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
