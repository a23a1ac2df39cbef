package eu.hodina.domain.payment;

/** What a payment looks like next to the open invoices (issue 6). */
public enum MatchKind {
    /** What is open, to the haléř. */
    EXACT,
    /** Less than what is open; the rest stays open. */
    PARTIAL,
    /** More than what is open; the rest is the client's credit. */
    OVER,
    /** The exact sum of 2 to 5 invoices of one client. */
    SEVERAL,
    /** Pays on what an earlier payment of the same batch left open. */
    INSTALMENT,
    /** One invoice, found by other evidence than its variable symbol alone. */
    SUGGESTED,
    /** More than one answer is as good. */
    AMBIGUOUS,
    /** No open invoice fits. */
    NONE
}
