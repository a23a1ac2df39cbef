/** What the books say: the margin of each order, and whether everything adds up. */
@NullMarked
package eu.hodina.application.insight;

import org.jspecify.annotations.NullMarked;
