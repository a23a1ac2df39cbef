package eu.hodina.domain.firm;

/** What a firm is to the tax office on a day (handbook 4.11). */
public enum VatStatus {
    /** Neplátce: no rate, no tax and no DIČ on its documents. */
    NON_PAYER,
    /** Identifikovaná osoba: as a non-payer at home. */
    IDENTIFIED,
    /** Plátce. */
    PAYER
}
