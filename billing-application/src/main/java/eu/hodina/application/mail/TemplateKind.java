package eu.hodina.application.mail;

import static eu.hodina.application.mail.Placeholder.*;

import eu.hodina.domain.invoice.DocumentKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a template is for, and so which placeholders it may have. */
public enum TemplateKind {
    /** Brings an invoice, or a simplified one. */
    INVOICE(asking()),
    /** Brings a proforma: it asks for an advance. */
    PROFORMA(asking()),
    /** Brings the tax document of an advance that came; nothing is to be paid. */
    TAX_DOCUMENT(document(DOCUMENT_ORIGINAL)),
    /** Brings a credit note. */
    CREDIT_NOTE(document(DOCUMENT_PAYABLE, DOCUMENT_ORIGINAL, DOCUMENT_REASON)),
    /** Brings a debit note. */
    DEBIT_NOTE(plus(asking(), DOCUMENT_ORIGINAL, DOCUMENT_REASON)),
    /** Brings the document of interest on late payment and of the compensation. */
    PENALTY(asking()),
    /** Says before the last day, or just after it, that a payment is due (handbook 6.3, stage 0). */
    FRIENDLY_NOTICE(letter()),
    /** Stage 1 of handbook 6.3. */
    FIRST_REMINDER(plus(letter(), LETTER_PAY_BY)),
    /** Stage 2 of handbook 6.3: it announces interest. */
    SECOND_REMINDER(plus(letter(), LETTER_PAY_BY)),
    /** Stage 3 of handbook 6.3: the claim, exactly, and the person who signs it. */
    PRE_ACTION_LETTER(
            plus(letter(), LETTER_PAY_BY, LETTER_INTEREST, LETTER_COMPENSATION, LETTER_CLAIM, LETTER_SIGNATORY)),
    /** Says that an allowance of hours is nearly used, used up, or ends soon. */
    ALLOWANCE_NOTICE(plus(
            anyMail(),
            AGREEMENT_NAME,
            ALLOWANCE_INCLUDED,
            ALLOWANCE_USED,
            ALLOWANCE_LEFT,
            ALLOWANCE_PERCENT,
            ALLOWANCE_UNTIL)),
    /** Brings the statement of a retainer for a period. */
    RETAINER_STATEMENT(plus(
            anyMail(),
            AGREEMENT_NAME,
            PERIOD_FROM,
            PERIOD_TO,
            ALLOWANCE_INCLUDED,
            ALLOWANCE_CARRIED,
            ALLOWANCE_USED,
            ALLOWANCE_LAPSED,
            ALLOWANCE_LEFT,
            WORK)),
    /** Brings a report to the firm's own people. */
    REPORT(EnumSet.of(FIRM_NAME, DATE, REPORT_NAME, PERIOD_FROM, PERIOD_TO)),
    /** What a person writes to a client, with documents or without. */
    MESSAGE(plus(anyMail(), DOCUMENTS));

    private final Set<Placeholder> placeholders;

    TemplateKind(EnumSet<Placeholder> placeholders) {
        this.placeholders = Collections.unmodifiableSet(placeholders);
    }

    private static EnumSet<Placeholder> plus(EnumSet<Placeholder> some, Placeholder... others) {
        Collections.addAll(some, others);
        return some;
    }

    private static EnumSet<Placeholder> anyMail() {
        return EnumSet.of(CLIENT_NAME, FIRM_NAME, FIRM_EMAIL, FIRM_PHONE, DATE);
    }

    private static EnumSet<Placeholder> document(Placeholder... others) {
        return plus(
                plus(anyMail(), DOCUMENT_NUMBER, DOCUMENT_ISSUED, DOCUMENT_FROM, DOCUMENT_TO, DOCUMENT_TOTAL), others);
    }

    private static EnumSet<Placeholder> asking() {
        return document(DOCUMENT_PAYABLE, DOCUMENT_DUE, ACCOUNT, SYMBOL);
    }

    private static EnumSet<Placeholder> letter() {
        return plus(anyMail(), DOCUMENTS, LETTER_NUMBERS, LETTER_OPEN, ACCOUNT, SYMBOL);
    }

    /** {@return what its templates may have; whoever fills one gives a value of each of them} */
    public Set<Placeholder> placeholders() {
        return placeholders;
    }

    /** {@return whether it brings one document, and is filled from that} */
    public boolean bringsDocument() {
        return placeholders.contains(DOCUMENT_NUMBER);
    }

    /** {@return whether it speaks of documents, one or several} */
    public boolean speaksOfDocuments() {
        return bringsDocument() || placeholders.contains(DOCUMENTS);
    }

    /**
     * {@return the kind that brings a document}
     *
     * @param document of which kind it is
     */
    public static TemplateKind of(DocumentKind document) {
        return switch (document) {
            case INVOICE, SIMPLIFIED_INVOICE -> INVOICE;
            case PROFORMA -> PROFORMA;
            case PAYMENT_TAX_DOCUMENT -> TAX_DOCUMENT;
            case CREDIT_NOTE -> CREDIT_NOTE;
            case DEBIT_NOTE -> DEBIT_NOTE;
            case PENALTY -> PENALTY;
        };
    }
}
