/** How fast statements are read, beside bare passes over the same file and beside Prowide. */
@NullMarked
package eu.hodina.benchmarks.statements;

import org.jspecify.annotations.NullMarked;
