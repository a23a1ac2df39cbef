package eu.hodina.persistence;

/** What came for the document of the row {@code i}, and what was credited, as expressions of SQL. */
final class OwedColumns {
    /** By the bank, with the differences that were let go, and by hand. */
    static final String PAID = "(COALESCE((SELECT SUM(a.amount_minor) FROM allocation a WHERE a.invoice_id = i.id), 0)"
            + " + COALESCE((SELECT SUM(d.amount_minor) FROM booking_difference d WHERE d.invoice_id = i.id), 0)"
            + " + COALESCE((SELECT SUM(h.amount_minor) FROM hand_receipt h WHERE h.document_id = i.id), 0))";

    /** Off it, less what it took off others. */
    static final String CREDITED = "(COALESCE((SELECT SUM(c.amount_minor) FROM credit_application c"
            + " WHERE c.document_id = i.id), 0) - COALESCE((SELECT SUM(c.amount_minor) FROM credit_application c"
            + " WHERE c.credit_note_id = i.id), 0))";

    /** What a client can owe: neither a credit note nor a mere declaration of tax, nor a document that came to less than 0. */
    static final String CAN_BE_OWED = "i.kind NOT IN ('CREDIT_NOTE', 'PAYMENT_TAX_DOCUMENT') AND i.payable_minor >= 0";

    private OwedColumns() {}
}
