/**
 * The issuers: identity, VAT status with validity, bank accounts, number series, calendar and time zone.
 */
@NullMarked
package eu.hodina.domain.firm;

import org.jspecify.annotations.NullMarked;
