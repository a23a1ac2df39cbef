/**
 * The rating engine: work logs, rules, prices and agreements in, charges and invoice lines out, to the minute and to the
 * haléř (rating.md). {@link eu.hodina.domain.rating.Rating} is the way in. Above it,
 * {@link eu.hodina.domain.rating.RatedChain} rates billed periods again and compares them with what was charged. Its steps work on columns of numbers: the order of
 * texts becomes ranks once, and what is worked out for a strand (task, activity and worker) is kept while it holds.
 */
@NullMarked
package eu.hodina.domain.rating;

import org.jspecify.annotations.NullMarked;
