/** How old what is owed is, on the evening of any day: handbook 9.3. */
@NullMarked
package eu.hodina.domain.insight.ageing;

import org.jspecify.annotations.NullMarked;
