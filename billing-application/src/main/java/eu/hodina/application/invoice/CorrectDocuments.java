package eu.hodina.application.invoice;

import static eu.hodina.application.invoice.DocumentPress.lawful;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.firm.VatRateTable;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.CorrectionRest;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.TotalRounding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Use cases: what is wrong on an issued document is corrected by another one; the document itself never changes (Act 235/2004
 * Sb., § 42 and § 45; handbook 4.9). A credit note lowers what is open on its original; what is left of it the client is
 * owed.
 */
public final class CorrectDocuments {
    private final Ports ports;
    private final VatRateTable vatRates;
    private final DocumentPress press;

    /**
     * Made by {@link eu.hodina.application.Billing#documents}.
     *
     * @param ports all that is kept
     * @param vatRates the rates of VAT by day
     * @param press numbers and keeps documents
     */
    public CorrectDocuments(Ports ports, VatRateTable vatRates, DocumentPress press) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.vatRates = Objects.requireNonNull(vatRates, "vatRates");
        this.press = Objects.requireNonNull(press, "press");
    }

    /**
     * Takes amounts off a document; nothing of what it billed is billed again.
     *
     * @param caller who does it
     * @param number of the document
     * @param draft what is taken off, and why
     * @return the credit note
     * @throws NotFoundException where there is no such document
     * @throws RefusedException where it takes more of a rate than is left, or the document cannot be corrected
     */
    public Invoice credit(Caller caller, InvoiceNumber number, CorrectionDraft draft) {
        return ports.transactions().callAgain(() -> {
            Invoice original = correctable(number);
            CorrectionRest rest = rest(original);
            List<InvoiceLine> lines = new CorrectionLines(original, vatRates.rates()).off(draft.lines());
            lawful("/lines", () -> {
                rest.refuseMore(lines);
                return lines;
            });
            return issueCredit(caller, original, draft, lines, TotalRounding.EXACT);
        });
    }

    /**
     * Takes all of a document back: each line of it, and of what corrected it before, with the other sign.
     *
     * @param caller who does it
     * @param number of the document
     * @param draft why and when; it has no lines
     * @param billsAnew whether all that the document billed is free to be billed again; so only of an invoice
     * @return the credit note
     * @throws NotFoundException where there is no such document
     * @throws RefusedException where nothing is left of it, or it cannot be corrected
     */
    public Invoice creditAll(Caller caller, InvoiceNumber number, CorrectionDraft draft, boolean billsAnew) {
        return ports.transactions().callAgain(() -> {
            Invoice original = correctable(number);
            CorrectionRest rest = rest(original);
            if (rest.isNothing()) {
                throw new RefusedException("", number + " is credited whole already");
            }
            boolean untouched = DocumentDesk.corrections(ports, original.id()).isEmpty();
            TotalRounding rounding = untouched ? original.content().rounding() : TotalRounding.EXACT;
            Invoice note = issueCredit(caller, original, draft, rest.negated(), rounding);
            if (billsAnew) {
                billAnew(original, note);
            }
            return note;
        });
    }

    private void billAnew(Invoice original, Invoice note) {
        DocumentKind kind = original.content().kind();
        if (kind != DocumentKind.INVOICE && kind != DocumentKind.SIMPLIFIED_INVOICE) {
            throw new RefusedException("/billsAnew", "only an invoice bills something anew, not a " + kind);
        }
        ports.documentAccounts().billAnew(original.id(), note.id());
        ports.billedItems().giveBack(original.id());
    }

    /**
     * Adds amounts to a document.
     *
     * @param caller who does it
     * @param number of the document
     * @param draft what is added, and why
     * @return the debit note, to be paid by itself
     * @throws NotFoundException where there is no such document
     * @throws RefusedException where the document cannot be corrected
     */
    public Invoice debit(Caller caller, InvoiceNumber number, CorrectionDraft draft) {
        return ports.transactions().callAgain(() -> {
            Invoice original = correctable(number);
            rest(original);
            List<InvoiceLine> lines = new CorrectionLines(original, vatRates.rates()).on(draft.lines());
            return press.issue(
                    caller,
                    firm(original),
                    content(DocumentKind.DEBIT_NOTE, original, draft, lines, TotalRounding.EXACT),
                    event(original, draft));
        });
    }

    /**
     * Takes what the client is owed by a credit note off another document of the client.
     *
     * @param caller who does it
     * @param noteNumber of the credit note
     * @param number of the document, in the same currency and to the same account
     * @param amount at most what is left of the note, and what is open on the document
     * @return how the document stands afterwards
     * @throws NotFoundException where there is no such document
     * @throws RefusedException where it cannot be taken off so
     */
    public DocumentBalance apply(Caller caller, InvoiceNumber noteNumber, InvoiceNumber number, Money amount) {
        return ports.transactions().callAgain(() -> {
            Invoice note = DocumentDesk.locked(ports, noteNumber);
            Invoice document = DocumentDesk.kept(ports, number);
            refuseUnlike(note, document);
            Money left = ports.documentAccounts().balance(note.id()).open().negated();
            Money open = ports.documentAccounts().balance(document.id()).open();
            if (!amount.isPositive() || amount.compareTo(left.min(open)) > 0) {
                throw new RefusedException(
                        "/amount",
                        "more than zero and at most " + left.min(open) + " was expected: " + left + " is left of "
                                + noteNumber + ", and " + open + " is open on " + number);
            }
            ports.documentAccounts().apply(note.id(), document.id(), amount);
            press.record(caller, note, Map.of("document", number.value(), "applied", amount.toString()));
            return ports.documentAccounts().balance(document.id());
        });
    }

    private static void refuseUnlike(Invoice note, Invoice document) {
        boolean alike = note.content().kind() == DocumentKind.CREDIT_NOTE
                && note.state() != InvoiceState.CANCELLED
                && document.state() != InvoiceState.CANCELLED
                && document.content().kind() != DocumentKind.CREDIT_NOTE
                && document.content().kind().isReceivable()
                && document.content().client().equals(note.content().client())
                && document.content().account().equals(note.content().account());
        if (!alike) {
            throw new RefusedException(
                    "/document",
                    "a document of the same client, currency and account that a credit note can be taken off was expected");
        }
    }

    private Invoice correctable(InvoiceNumber number) {
        Invoice original = DocumentDesk.locked(ports, number);
        if (original.state() == InvoiceState.CANCELLED) {
            throw new RefusedException("", "a document that holds was expected: " + number + " is cancelled");
        }
        ports.advances()
                .taxedBy(original.id())
                .flatMap(ReceivedAdvance::deductedBy)
                .flatMap(id -> ports.invoices().find(id))
                .ifPresent(invoice -> {
                    throw new RefusedException(
                            "",
                            "an advance that waits was expected: " + invoice.number() + " deducts that of " + number
                                    + "; correct the invoice");
                });
        return original;
    }

    private CorrectionRest rest(Invoice original) {
        return lawful("", () -> CorrectionRest.of(original, DocumentDesk.corrections(ports, original.id())));
    }

    private Invoice issueCredit(
            Caller caller, Invoice original, CorrectionDraft draft, List<InvoiceLine> lines, TotalRounding rounding) {
        InvoiceContent content = content(DocumentKind.CREDIT_NOTE, original, draft, lines, rounding);
        Invoice note = press.issue(caller, firm(original), content, event(original, draft));
        takeOff(ports, note, original);
        return note;
    }

    /** As much as is open; after the account of the original was locked. */
    static void takeOff(Ports ports, Invoice note, Invoice original) {
        Money open = ports.documentAccounts().balance(original.id()).open();
        Money taken = note.content().payable().negated().min(open);
        if (original.content().kind().isReceivable() && taken.isPositive()) {
            ports.documentAccounts().apply(note.id(), original.id(), taken);
        }
    }

    private static InvoiceContent content(
            DocumentKind kind,
            Invoice original,
            CorrectionDraft draft,
            List<InvoiceLine> lines,
            TotalRounding rounding) {
        return lawful(
                "/lines",
                () -> original.content().toBuilder()
                        .kind(kind)
                        .original(DocumentReference.to(original))
                        .reason(draft.reason())
                        .note(draft.note())
                        .annex(false)
                        .deductions(List.of())
                        .rounding(rounding)
                        .lines(lines)
                        .build());
    }

    private LocalDate event(Invoice original, CorrectionDraft draft) {
        LocalDate today = press.today(firm(original));
        if (draft.event().isAfter(today) || draft.event().isBefore(original.taxPoint())) {
            throw new RefusedException(
                    "/event",
                    "a day from the tax point of " + original.number() + ", " + original.taxPoint() + ", to today, "
                            + today + ", was expected, not " + draft.event());
        }
        return draft.event();
    }

    private Firm firm(Invoice document) {
        return ports.firms().find(document.content().firm()).orElseThrow();
    }
}
