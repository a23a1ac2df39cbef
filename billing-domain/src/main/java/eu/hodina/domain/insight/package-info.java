/** What the work earned and cost, and what the documents declare: what is missing is named, never taken as zero. */
@NullMarked
package eu.hodina.domain.insight;

import org.jspecify.annotations.NullMarked;
