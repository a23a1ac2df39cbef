/** How much time there was to work, and what became of it: handbook 8 (utilisation) and 9.14 (missing time sheets). */
@NullMarked
package eu.hodina.domain.insight.capacity;

import org.jspecify.annotations.NullMarked;
