package eu.hodina.domain.money;

/** Why a line bears the VAT that it bears; "0 %" alone never says it (handbook 4.2). */
public enum VatCategory {
    /** The basic rate. */
    STANDARD,
    /** The reduced rate. */
    REDUCED,
    /** A rate of 0 %, which is a rate: it stands on the document. */
    ZERO,
    /** Exempt without a right to deduct. */
    EXEMPT,
    /** The customer pays the tax, inside the country (Act 235/2004 Sb., § 92a). */
    REVERSE_CHARGE_DOMESTIC,
    /** The customer pays the tax in another EU state (§ 9(1)). */
    REVERSE_CHARGE_EU,
    /** The place of supply is outside the EU. */
    OUT_OF_SCOPE,
    /** The issuer is not a VAT payer. */
    NON_PAYER;

    /** {@return whether a rate and a tax stand on the document} */
    public boolean bearsTax() {
        return this == STANDARD || this == REDUCED || this == ZERO;
    }
}
