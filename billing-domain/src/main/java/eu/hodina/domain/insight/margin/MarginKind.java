package eu.hodina.domain.insight.margin;

/** What a row of a margin is about: what earns nothing has rows of its own and is never hidden. */
public enum MarginKind {
    /** Work that earns, with its goods and corrections. */
    REGULAR,
    /** Mending that is not billed: no revenue, full cost. */
    REWORK,
    /** Work for the firm itself: no revenue, full cost. */
    INTERNAL,
    /** Fees of agreements that include nothing. */
    FEE,
    /** The fee of a period in which nothing was drawn. */
    UNUSED_RETAINER,
    /** What of a package expired: revenue of its last day. */
    EXPIRED_PACKAGE
}
