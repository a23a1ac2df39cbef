/**
 * The table of exchange rates, and where it is kept.
 */
@NullMarked
package eu.hodina.application.money;

import org.jspecify.annotations.NullMarked;
