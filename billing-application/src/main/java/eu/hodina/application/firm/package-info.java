/**
 * Issuers, and where they are kept.
 */
@NullMarked
package eu.hodina.application.firm;

import org.jspecify.annotations.NullMarked;
