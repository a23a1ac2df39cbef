package eu.hodina.domain.payment;

/** What a payment looks like next to the open documents (issue 6). */
public enum MatchKind {
    /** What is open, to the haléř. */
    EXACT,
    /** Less than what is open; the rest stays open. */
    PARTIAL,
    /** More than what is open; the rest is the client's credit, or rounding. */
    OVER,
    /** Several invoices of one client. */
    SEVERAL,
    /** Pays on what an earlier payment of the same batch left open. */
    INSTALMENT,
    /** Money that goes back: a payment that was returned, or a credit that we pay out. Amounts are negative. */
    REFUND,
    /** One invoice, found by other evidence than its variable symbol alone. */
    SUGGESTED,
    /** More than one answer is as good. */
    AMBIGUOUS,
    /** No open document fits. */
    NONE
}
