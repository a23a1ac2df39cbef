/**
 * Measured time: sittings, work logs, their kinds and corrections. A measured fact is never overwritten.
 */
@NullMarked
package eu.hodina.domain.time;

import org.jspecify.annotations.NullMarked;
