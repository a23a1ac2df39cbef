/** {@code billing report}: reports in a terminal and as files. */
@NullMarked
package eu.hodina.app.report;

import org.jspecify.annotations.NullMarked;
