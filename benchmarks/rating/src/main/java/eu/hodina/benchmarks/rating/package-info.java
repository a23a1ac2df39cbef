/** How fast the rating engine is, beside a bare loop over the same logs. */
@NullMarked
package eu.hodina.benchmarks.rating;

import org.jspecify.annotations.NullMarked;
