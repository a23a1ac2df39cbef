/**
 * Agreements that bill by themselves (předpisy): retainers with a fee per period, packages bought once and drawn down; what
 * each grants, when a fee is due, and how long an allowance lives (rating.md, steps 8 and 9).
 */
@NullMarked
package eu.hodina.domain.agreement;

import org.jspecify.annotations.NullMarked;
