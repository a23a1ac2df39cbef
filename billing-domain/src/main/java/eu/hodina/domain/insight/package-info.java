/** What the work earned and cost: margins, with what is missing named, never taken as zero. */
@NullMarked
package eu.hodina.domain.insight;

import org.jspecify.annotations.NullMarked;
