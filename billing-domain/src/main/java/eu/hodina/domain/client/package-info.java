/**
 * Who orders and pays: identity, language, currency, payment terms, price list and line grouping.
 */
@NullMarked
package eu.hodina.domain.client;

import org.jspecify.annotations.NullMarked;
