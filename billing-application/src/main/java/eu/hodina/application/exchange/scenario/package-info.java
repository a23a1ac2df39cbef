/**
 * The vocabulary of scenario files (rating.md, "Scenario files"), read strictly from JSON that an adapter has parsed: whole
 * scenarios, and changes for what-if (docs/simulation.md). The first thing that is wrong is named with its path.
 */
@NullMarked
package eu.hodina.application.exchange.scenario;

import org.jspecify.annotations.NullMarked;
