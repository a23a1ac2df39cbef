package eu.hodina.document.einvoice;

import eu.hodina.domain.money.VatCategory;
import java.util.Optional;

/** The tax categories of EN 16931 (UNTDID 5305) that a document of ours can have. */
enum EnCategory {
    /** A rate above zero. */
    S(Optional.empty()),
    /** A rate of zero. */
    Z(Optional.empty()),
    /** Exempt. */
    E(Optional.empty()),
    /** The customer pays the tax. */
    AE(Optional.of("VATEX-EU-AE")),
    /** Not subject to VAT; no other category goes along, and no VAT number (BR-O-02, BR-O-11). */
    O(Optional.of("VATEX-EU-O"));

    private final Optional<String> reasonCode;

    EnCategory(Optional<String> reasonCode) {
        this.reasonCode = reasonCode;
    }

    /** Why there is no tax, as a code. */
    Optional<String> reasonCode() {
        return reasonCode;
    }

    /** {@return whether rows of it state a per cent, be it 0} */
    boolean hasPercent() {
        return this != O;
    }

    /** @param alone whether nothing else stands on the document; beside taxed lines, what is out of scope is exempt */
    static EnCategory of(VatCategory category, boolean alone) {
        return switch (category) {
            case STANDARD, REDUCED -> S;
            case ZERO -> Z;
            case EXEMPT -> E;
            case REVERSE_CHARGE_DOMESTIC, REVERSE_CHARGE_EU -> AE;
            case OUT_OF_SCOPE, NON_PAYER -> alone ? O : E;
        };
    }
}
