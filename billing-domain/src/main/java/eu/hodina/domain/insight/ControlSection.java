package eu.hodina.domain.insight;

import eu.hodina.domain.money.VatCategory;

/** Where a supply is reported for VAT (handbook 4.13): in the control statement, or beside it. */
public enum ControlSection {
    /** Domestic reverse charge: the customer pays the tax. */
    A1,
    /** To a customer with a Czech DIČ, by a document of more than 10 000.00 CZK with VAT: one row a document. */
    A4,
    /** All else that is taxed here: sums alone. */
    A5,
    /** Services to a taxable person in another EU state: in the recapitulative statement, not in the control statement. */
    EU_SERVICES,
    /** Exempt, of rate 0 % or outside of the EU: in the VAT return alone. */
    RETURN_ONLY;

    /**
     * {@return where a supply of a category is reported; A.5 for all that is taxed here, of which A.4 takes the big documents}
     *
     * @param category of its lines
     */
    public static ControlSection of(VatCategory category) {
        return switch (category) {
            case STANDARD, REDUCED -> A5;
            case REVERSE_CHARGE_DOMESTIC -> A1;
            case REVERSE_CHARGE_EU -> EU_SERVICES;
            case ZERO, EXEMPT, OUT_OF_SCOPE, NON_PAYER -> RETURN_ONLY;
        };
    }

    /** {@return whether it is a section of the control statement} */
    public boolean isInStatement() {
        return this == A1 || this == A4 || this == A5;
    }
}
