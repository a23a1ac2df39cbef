/** What was earned and what it cost, from sums of facts: handbook 8. What is missing is named, never taken as zero. */
@NullMarked
package eu.hodina.domain.insight.margin;

import org.jspecify.annotations.NullMarked;
