package eu.hodina.domain.reminder;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.OpenInvoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An invoice of the client alfa, changed word by word, for the tests of plans. */
record Reminded(OverdueInvoice overdue) {
    static final Iban ACCOUNT = Iban.parse("CZ6508000000192000145399");

    static Reminded invoice(String number, String czk, String due) {
        return invoice(number, Money.parse("CZK", czk), LocalDate.parse(due), "alfa");
    }

    static Reminded invoice(String number, Money open, LocalDate due, String client) {
        OpenInvoice invoice = new OpenInvoice(
                new InvoiceId(number),
                new InvoiceNumber(number),
                new VariableSymbol("20260123"),
                new ClientId(client),
                ACCOUNT,
                open,
                due);
        return new Reminded(new OverdueInvoice(
                invoice,
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                ReminderTerms.of(unasked(ReminderPolicy.usual()))));
    }

    /** The same policy that asks for no statement. */
    static ReminderPolicy unasked(ReminderPolicy policy) {
        return new ReminderPolicy(
                policy.levels(),
                policy.daysBetween(),
                policy.signatory(),
                policy.negligible(),
                OptionalInt.empty(),
                policy.late());
    }

    Reminded last(ReminderStage stage, String on) {
        return last(new OverdueInvoice.Past(stage, LocalDate.parse(on), false));
    }

    Reminded failed(ReminderStage stage, String on) {
        return last(new OverdueInvoice.Past(stage, LocalDate.parse(on), true));
    }

    private Reminded last(OverdueInvoice.Past past) {
        return with(
                Optional.of(past),
                overdue.marks(),
                overdue.paymentSuggested(),
                overdue.statementUntil(),
                overdue.terms());
    }

    Reminded marked(InvoiceMark mark) {
        return with(
                overdue.last(), List.of(mark), overdue.paymentSuggested(), overdue.statementUntil(), overdue.terms());
    }

    Reminded suggested() {
        return with(overdue.last(), overdue.marks(), true, overdue.statementUntil(), overdue.terms());
    }

    Reminded statement(String until) {
        ReminderPolicy asked = ReminderPolicy.usual();
        return with(
                overdue.last(),
                overdue.marks(),
                overdue.paymentSuggested(),
                Optional.of(LocalDate.parse(until)),
                ReminderTerms.of(asked));
    }

    Reminded terms(ReminderTerms terms) {
        return with(overdue.last(), overdue.marks(), overdue.paymentSuggested(), overdue.statementUntil(), terms);
    }

    private Reminded with(
            Optional<OverdueInvoice.Past> last,
            List<InvoiceMark> marks,
            boolean suggested,
            Optional<LocalDate> statement,
            ReminderTerms terms) {
        return new Reminded(new OverdueInvoice(overdue.invoice(), last, marks, suggested, statement, terms));
    }
}
