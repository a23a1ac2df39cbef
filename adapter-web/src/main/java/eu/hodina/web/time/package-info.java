/** Stopwatches and work logs over HTTP. */
@NullMarked
package eu.hodina.web.time;

import org.jspecify.annotations.NullMarked;
